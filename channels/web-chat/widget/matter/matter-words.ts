import type { Bilingual } from '../../../../server/contract/common.js';
import type { Progress } from '../../../../server/contract/progress.js';

const say = (zh: string, en: string): Bilingual => ({ zh, en });

export const matterWords = {
  look: say('这件事到哪了', 'How this matter stands'),
  looking: say('在查…', 'Looking…'),
  hide: say('收起', 'Fold up'),
  card: say('单号 {no} 的进展', 'How {no} stands'),
  withUnit: say('现在由{unit}在办。', 'With {unit} now.'),
  noUnit: say('正在定由谁负责。', 'We are deciding who is responsible.'),
  byDate: say('{by}答复您。', 'You will be answered {by}.'),
  late: say('已晚 {n} 天，我们在催。', '{n} day(s) late; we are pressing for it.'),
  hold: say('现在暂停计时，恢复后接着办。', 'It is on hold and goes on later.'),
  rejected: say('这件事不能由热线办：{reason}。可以走这条路：{channel}', 'The hotline cannot handle this: {reason}. You can go here: {channel}'),
  withdrawn: say('已经撤回。', 'Withdrawn.'),
  answered: say('答复：', 'The answer:'),
  urge: say('催一下', 'Send a reminder'),
  supplement: say('补充情况', 'Add information'),
  supplementLabel: say('有什么新情况？', 'What is new?'),
  supplementSend: say('加上去', 'Add it'),
  askCall: say('请负责人回电', 'Ask a responsible officer to call'),
  solved: say('解决了', 'Solved'),
  notSolved: say('没解决', 'Not solved'),
  howSatisfied: say('您对办理满意吗？', 'How satisfied are you?'),
  more: say('还想说的（可以不填）', 'Anything to add (optional)'),
  why: say('哪里没解决？', 'What is not solved?'),
  whyHint: say('会交回去重新办，当场给您新的答复日期。', 'It goes back to be handled again, and you are told the new date at once.'),
  send: say('发出去', 'Send'),
  again: say('不满意，请重办', 'Not satisfied, handle it again'),
  cancel: say('先不了', 'Not now'),
  doneUrge: say('已记下您催办（第 {n} 次）。', 'Your reminder (no. {n}) is recorded.'),
  doneSupplement: say('已加到这件事里。', 'Added to this matter.'),
  doneCall: say('已记下，负责人会打给您。', 'Noted; a responsible officer will call you.'),
  doneRated: say('谢谢，已记下。', 'Thank you, noted.'),
  doneAgain: say('重新办理，{by}答复您。', 'Reopened; you will be answered {by}.'),
  given: say('您的评价：{what}', 'You said: {what}'),
  failed: say('没办成，内容还在。再按一次，或打 {hotline}。', 'Not done; your text is still here. Press again, or call {hotline}.'),
};

/** Acts that need no words. */
export const plainActs: Partial<Record<Progress['actions'][number]['action'], Bilingual>> = { urge: matterWords.urge, ask_call: matterWords.askCall };
