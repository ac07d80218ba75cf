import type { Bilingual } from '../../../../server/contract/common.js';
import type { Progress } from '../../../../server/contract/portal.js';
import { say } from './say.js';

/** What a citizen can do to their matter, and what we say to what happens with it. */
export const matterWords = {
  youCan: say('您可以', 'What you can do'),
  urge: say('催一下', 'Send a reminder'),
  urged: say('已记下您催办（第 {n} 次），{unit}已收到。', 'Your reminder (no. {n}) is recorded and {unit} has it.'),
  urgedNoUnit: say('已记下您催办（第 {n} 次），正在定谁负责。', 'Your reminder (no. {n}) is recorded; we are deciding who is responsible.'),
  supplement: say('补充情况', 'Add information'),
  supplementLabel: say('有什么新情况？', 'What is new?'),
  supplementHint: say('会加到这件事里，单位马上能看到，也算催一次。不要写身份证号、银行卡号、验证码。', 'It joins this matter, the unit sees it at once, and it counts as a reminder. Please leave out ID, card numbers and codes.'),
  supplementMissing: say('写几个字再发。', 'Write a few words before sending.'),
  supplementSend: say('加上去', 'Add it'),
  supplemented: say('已加到这件事里，{unit}能看到了。', 'Added to this matter; {unit} can see it.'),
  withdraw: say('撤回', 'Withdraw'),
  withdrawAsk: say('撤回以后就不再办这件事，单位会收到通知。同样的事以后可以再反映。', 'Once withdrawn nobody works on it any more, and the unit is told. You can report the same thing again later.'),
  withdrawLabel: say('为什么撤回（可以不填）', 'Why you withdraw it (optional)'),
  withdrawSend: say('撤回这件事', 'Withdraw this matter'),
  withdrawn: say('已撤回。想接着办，打 {hotline}。', 'Withdrawn. To have it taken up again, call {hotline}.'),
  askCall: say('请负责人回电', 'Ask a responsible officer to call'),
  callAsked: say('已记下，负责人会打给您。', 'Noted; a responsible officer will call you.'),
  inWriting: say('文字联系', 'In writing'),
  contacts: say('您已联系 {n} 次。要是还没说清楚，让负责的人直接跟您说。', 'You have contacted us {n} times. If it is still not settled, let somebody responsible talk to you.'),
  talk: say('找人说', 'Talk to a person'),
  cancel: say('先不了', 'Not now'),
  merged: say('和同一处的另一件一起办，您照样收到结果。', 'Handled together with a matter at the same place. You will still get the result.'),
  rerouting: say('原单位说不归它管，我们正在核定由谁负责。答复日期不变。', 'The first unit says it is not theirs; we are settling who is responsible. Your date does not change.'),
  extended: say('答复日期由 {from} 改为 {to}：{unit}要多用 {n} 个工作日。', 'The date of the answer moves from {from} to {to}: {unit} needs {n} more working days.'),
  extendedOne: say('答复日期由 {from} 改为 {to}：{unit}要多用 {n} 个工作日。', 'The date of the answer moves from {from} to {to}: {unit} needs {n} more working day.'),
  extendedWhy: say('原因：{reason}。', 'Reason: {reason}.'),
  extendedBy: say('服务台督办员审核同意。不同意，打 {hotline}。', 'The desk’s supervisor checked and agreed. If you disagree, call {hotline}.'),
  onHold: say('从 {from} 起暂停计时：{cause}。最迟 {until}恢复，答复日期顺延。', 'On hold since {from}: {cause}. It goes on by {until}, and the date of the answer moves by as much.'),
  onHoldYours: say('材料可以用“补充情况”说明，或打 {hotline}。', 'Tell us about the papers with "Add information", or call {hotline}.'),
  reopened: say('您说没解决，正在重新办理（第 {n} 次）。新的答复日期在下面。', 'You said it was not solved; it is being handled again (no. {n}). The new date is below.'),
  lateUrged: say('我们 {date} 催了{unit}，最新情况在下面。', 'We pressed {unit} on {date}; the latest is below.'),
  lateSupervised: say('我们 {date} 督办了{unit}，最新情况在下面。', 'We put {unit} under supervision on {date}; the latest is below.'),
};

/** The words on each button. */
export const actLabels: Record<Progress['actions'][number]['action'], Bilingual> = {
  urge: matterWords.urge,
  supplement: matterWords.supplement,
  withdraw: matterWords.withdraw,
  ask_call: matterWords.askCall,
  appraise: say('评价', 'Rate it'),
  reopen: say('没解决', 'Not solved'),
};
