import { word } from '../../../shared/i18n/words.js';

export const identityWords = {
  title: word('派出前：可能认出举报人的内容', 'Before it goes: what may tell who the reporter is'),
  titleReply: word('发出前：可能认出举报人的内容', 'Before it is published: what may tell who the reporter is'),
  sealed: word('保密件：诉求人姓名和电话不随单，不可取消。', 'Confidential: the caller’s name and phone do not go along, and this cannot be switched off.'),
  none: word('没有发现姓名、电话、证件号、门牌这类内容。', 'No names, numbers, ID numbers or doors were found.'),
  lead: word('标出的地方逐处决定。隐去：承办单位看到 ▇▇▇，原文封存。保留：要写理由，记入经过和审计。', 'Decide each marked place. Masked: the unit sees ▇▇▇ and the original stays sealed. Kept: say why; it goes into the history and the audit log.'),
  callers: word('诉求人本人的，一律隐去', 'the caller’s own, always masked'),
  own: word('像是诉求人本人的', 'looks like the caller’s own'),
  other: word('像是别人的', 'looks like somebody else’s'),
  mask: word('隐去', 'Mask'),
  keep: word('保留', 'Keep'),
  maskAll: word('全部隐去', 'Mask all'),
  reason: word('保留的理由', 'Why it is kept'),
  reasonHint: word('例：这是被反映单位的公开电话，办理要用', 'E.g. the public number of the body complained about, needed to handle it'),
  left: word('还有 {n} 处没有决定', '{n} still to decide'),
  photosClean: word('附件 {n} 张照片，已去掉拍摄地点等信息', '{n} photo(s), hidden data such as the location removed'),
  photosTelling: word('有 {n} 张照片还带着拍摄地点等信息，清除后才能派出。', '{n} photo(s) still carry hidden data such as the location; remove it before it goes.'),
  clean: word('清除照片里的信息', 'Remove the hidden data'),
};
