import { word, type Bilingual } from '../../shared/i18n/words.js';

type Words = Readonly<Record<string, Bilingual>>;

/** What a step's clock is for. */
export const stepWords: Words = {
  accept: word('受理', 'Accept'),
  dispatch: word('派单', 'Dispatch'),
  sign: word('签收', 'Sign for'),
  return: word('退单', 'Return'),
  return_review: word('退单审核', 'Decide the return'),
  first_contact: word('首次联系', 'First contact'),
  finish: word('答复', 'Answer'),
  sub_finish: word('下派办结', 'Part handed down'),
  extension_review: word('延期审批', 'Decide the extension'),
  review: word('审核', 'Review'),
  callback: word('回访', 'Call back'),
  chat_first_reply: word('首次回复', 'First reply'),
  forward: word('转出', 'Pass on'),
  resume: word('最晚恢复', 'Resume at the latest'),
  archive: word('归档', 'Archive'),
  supervision: word('督办答复', 'Answer the supervision'),
};

export const sentBackWords: Words = {
  off_topic: word('答非所问', 'Off the point'),
  not_contacted: word('没有联系诉求人', 'Citizen not contacted'),
  not_solved: word('没有解决', 'Not solved'),
};

/** The fields of a ticket that can be put right or looked at. */
export const partWords: Words = {
  title: word('标题', 'title'),
  place: word('地点', 'place'),
  whom: word('被反映人', 'person or body complained about'),
  callerName: word('诉求人姓名', "caller's name"),
  topic: word('主题', 'topic'),
  name: word('姓名', 'name'),
  phone: word('电话', 'phone'),
};

export const purposeWords: Words = {
  contact: word('联系', 'to make contact'),
  verify: word('核对身份', 'to verify identity'),
  callback: word('回访', 'to call back'),
  other: word('其他', 'other'),
};

export const outcomeWords: Words = {
  again: word('还要再试', 'to be tried again'),
  closed: word('办结', 'resolved'),
  unreachable: word('联系不上，办结', 'unreachable, resolved'),
  rehandle: word('发回重办', 'handled again'),
};

/** How a one-time notice reached the citizen. */
export const noticeWayWords: Words = {
  print: word('打印', 'printed'),
  sms: word('发短信', 'by text message'),
  chat: word('发到会话', 'in the conversation'),
};

export const viaWords: Words = { link: word('链接', 'by link'), chat: word('网聊', 'in chat'), phone: word('电话', 'by phone'), counter: word('窗口', 'at the counter'), sms: word('短信', 'by text') };

export const ladderWords: Words = { day_after: word('超期次日提醒', 'Notice the day after'), week_after: word('超期一周提醒', 'Notice a week after') };

/** Yes and no, said for what they are about. */
export const answerWords: Readonly<Record<string, { yes: Bilingual; no: Bilingual }>> = {
  reached: { yes: word('接通', 'reached'), no: word('没接通', 'not reached') },
  contacted: { yes: word('联系过诉求人', 'citizen contacted'), no: word('没有联系诉求人', 'citizen not contacted') },
  truthful: { yes: word('办得属实', 'handled as said'), no: word('办得不属实', 'not handled as said') },
  solved: { yes: word('解决了', 'solved'), no: word('没解决', 'not solved') },
};
