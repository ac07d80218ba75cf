import type { Bilingual } from '../common.js';

const word = (zh: string, en: string): Bilingual => ({ zh, en });

/** What somebody can be known by, by the codes of the desk's own search. */
export const identityKindWords: Readonly<Record<string, Bilingual>> = {
  name: word('姓名', 'a name'),
  phone: word('电话', 'a phone number'),
  id_number: word('证件号', 'an ID number'),
  email: word('邮箱', 'an e-mail address'),
  plate: word('车牌', 'a number plate'),
  door: word('门牌', 'a door number'),
};

/** Where a text of a ticket stands. */
export const textPlaceWords: Readonly<Record<string, Bilingual>> = {
  title: word('标题', 'title'),
  content: word('内容', 'content'),
  place: word('地点', 'place'),
  whom: word('被反映人', 'person or body complained about'),
  supplement: word('补充的情况', 'information added'),
  advice: word('派单意见', 'advice'),
  publicReply: word('公开答复', 'public reply'),
  reply: word('答复', 'answer'),
};
