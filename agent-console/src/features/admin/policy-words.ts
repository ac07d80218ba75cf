import type { DeadlineStep } from '../../../../server/contract/deadline.js';
import type { ProfileName, RuleLimit } from '../../../../server/contract/rules.js';
import { word, type Bilingual } from '../../shared/i18n/words.js';

export const words = {
  title: word('时限规则', 'Deadline policies'),
  intro: word('先选方案，再改其中的时限。每一环节从上往下找，第一条合得上的算数。', 'Choose a profile, then change its limits. For each step the first row that fits decides.'),
  profile: word('方案', 'Profile'),
  profileHint: word('换方案会丢掉草稿里改过的时限。', 'Choosing another profile drops the limits changed in the draft.'),
  roll: word('休息日收到的，从下一个工作日算起（晚一天）', 'What arrives on a rest day counts from the next working day (one day later)'),
  caption: word('各环节的时限', 'Limits of the steps'),
  step: word('环节', 'Step'),
  types: word('诉求类型', 'Type'),
  urgency: word('紧急程度', 'Urgency'),
  limit: word('时限', 'Limit'),
  allTypes: word('所有类型', 'All types'),
  anyUrgency: word('不论缓急', 'Any urgency'),
  otherwise: word('其余', 'Otherwise'),
  noClock: word('不计时', 'No clock'),
  amountOf: word('{step}的时限数', 'Amount for {step}'),
  unitOf: word('{step}的时限单位', 'Unit for {step}'),
  was: word('现行 {limit}', 'now {limit}'),
};

export const profileWords: Record<ProfileName, Bilingual> = {
  'cn-default': word('国内通行（咨询 3、求助 7、投诉 15 个工作日）', 'Common in China (3, 7 and 15 working days by type)'),
  'shandong-5wd': word('山东（一律 5 个工作日）', 'Shandong (5 working days for all)'),
};

export const stepWords: Record<DeadlineStep, Bilingual> = {
  accept: word('受理', 'Accept'),
  dispatch: word('派单', 'Dispatch'),
  sign: word('签收', 'Sign for'),
  return: word('退单', 'Return'),
  return_review: word('退单审核', 'Review of a return'),
  first_contact: word('首次联系', 'First contact'),
  finish: word('办结', 'Finish'),
  sub_finish: word('下派办结', 'Finish of what was handed down'),
  extension_review: word('延期审批', 'Review of an extension'),
  review: word('审核', 'Review'),
  callback: word('回访', 'Call back'),
  chat_first_reply: word('聊天首次回复', 'First reply in chat'),
  forward: word('转送', 'Pass on'),
  resume: word('恢复办理', 'Resume'),
  archive: word('归档', 'Archive'),
  supervision: word('督办', 'Supervision'),
};

export const unitWords: Record<RuleLimit['unit'], Bilingual> = {
  workday: word('个工作日', 'working day(s)'),
  hour: word('小时', 'hour(s)'),
  minute: word('分钟', 'minute(s)'),
};
