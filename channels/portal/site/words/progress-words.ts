import type { Bilingual } from '../../../../server/contract/common.js';
import type { Progress } from '../../../../server/contract/portal.js';
import { say } from './say.js';

export const progressWords = {
  title: say('查进度', 'Check progress'),
  lead: say('填单号和查询码。两样都在提交后的页面和短信里。', 'Enter the number and the code. Both are on the page you saw after submitting and in the text message.'),
  no: say('单号（18 位，可以带空格）', 'Number (18 digits, spaces allowed)'),
  noMissing: say('填单号，一共 18 位数字。', 'Enter the number: 18 digits.'),
  code: say('查询码（6 位）', 'Code (6 digits)'),
  codeMissing: say('填查询码，一共 6 位数字。', 'Enter the code: 6 digits.'),
  look: say('查看', 'Look up'),
  forgot: say('忘了单号或查询码？打 {hotline}，用留过的电话号码核对。', 'Lost the number or code? Call {hotline}; we check by the phone number you left.'),
  heading: say('您的事：{title}', 'Your matter: {title}'),
  now: say('现在', 'Now'),
  promised: say('答应您', 'We promised'),
  promisedBy: say('{by}答复', 'An answer {by}'),
  why: say('为什么是这天', 'Why that date'),
  kept: say('已答复您，见下面', 'Answered; see below'),
  paused: say('暂停计时，恢复后顺延', 'On hold; moves by as much once it goes on'),
  rerouting: say('正在重新确定负责单位', 'Deciding anew who is responsible'),
  late: say('已晚 {days}，对不起。', '{days} late. We are sorry.'),
  lateWho: say('现在由{unit}负责，点“催一下”或打 {hotline}，我们去催。', '{unit} is responsible now. Choose "Press the unit" or call {hotline} and we press it.'),
  lateNoUnit: say('点“催一下”或打 {hotline}，我们去催。', 'Choose "Press the unit" or call {hotline} and we press it.'),
  steps: say('走到哪一步', 'Progress so far'),
  stepDone: say('已完成', 'Done'),
  stepNow: say('正在这一步', 'Now'),
  stepNext: say('还没到', 'To come'),
  lines: say('发生了什么', 'What has happened'),
  reply: say('给您的答复', 'The answer to you'),
  rejected: say('这件事不能由热线办：{reason}', 'The hotline cannot handle this: {reason}'),
  rejectedWay: say('可以走这条路：{channel}', 'You can go here: {channel}'),
  confidential: say('保密件：承办单位看不到您是谁。', 'Confidential: the handling unit cannot see who you are.'),
  talk: say('找人说', 'Talk to a person'),
  again: say('查另一件', 'Look up another'),
};

export const stepWords: Record<Progress['steps'][number]['key'], Bilingual> = {
  received: say('收到', 'Received'),
  assigned: say('交给单位', 'Passed to a unit'),
  taken: say('单位接收', 'Taken by the unit'),
  handling: say('办理', 'Being handled'),
  checked: say('核对', 'Checked'),
  verified: say('向您核实', 'Confirmed with you'),
};

/** What happened, in plain words. A kind of event that is not here is not for the citizen's page. */
export const lineWords: Readonly<Record<string, Bilingual>> = {
  filed: say('收到您反映的事。', 'We received your matter.'),
  accepted: say('已受理，正在定谁负责。', 'Accepted; we are deciding who is responsible.'),
  answered: say('已直接答复您。', 'We have answered you.'),
  rejected: say('这件事不归热线办，已告诉您去哪里。', 'Not ours to handle; you were told where to go.'),
  dispatched: say('已交{unit}。', 'Passed to {unit}.'),
  signed: say('{unit}已接收，开始办。', '{unit} has taken it over.'),
  feedback_submitted: say('{unit}办了并写了答复，我们在核对。', '{unit} has acted and written its answer; we are checking it.'),
  approved: say('答复核对完了，已给您。', 'The answer has been checked and given to you.'),
  callback_reached: say('已向您核实。', 'We have confirmed with you.'),
  callback_missed: say('联系您没接通，会再联系。', 'We could not reach you and will try again.'),
  type_changed: say('这件事改按【{kind}】办。', 'It is now handled as: {kind}.'),
  merged: say('和同一处的另一件一起办，您照样收到结果。', 'Handled together with a matter at the same place. You will still get the result.'),
  withdrawn: say('已撤回。', 'Withdrawn.'),
  restored: say('恢复办理。', 'Taken up again.'),
  designated: say('已指定由{unit}办理，不能再退。', '{unit} has been named to handle it and cannot return it.'),
  reassigned: say('改由{unit}负责。', '{unit} is responsible now.'),
  return_approved: say('原单位说不归它管，正在重新定谁负责。答复日期不变。', 'The first unit said it was not theirs; we are deciding anew. Your date does not change.'),
  contacted_reached: say('联系过您。', 'You were contacted.'),
  contacted_missed: say('联系您没接通。', 'We tried to contact you without success.'),
  extension_granted: say('要多用 {days} 个工作日，{by}答复您。原因：{reason}。', 'It needs more time ({days} working days); you will have an answer {by}. Reason: {reason}.'),
  rehandled: say('重新办理，{by}答复您。', 'Reopened; you will have an answer {by}.'),
  appraised_solved: say('您说解决了。', 'You said it was solved.'),
  appraised_unsolved: say('您说没解决。', 'You said it was not solved.'),
  appraised: say('您评价了。', 'You rated it.'),
  urged_you: say('您催办（第 {n} 次），已转给{unit}。', 'You pressed it (no. {n}); passed on to {unit}.'),
  urged_desk: say('服务台催办（第 {n} 次）。', 'The desk pressed it (no. {n}).'),
  supplemented_you: say('您补充了情况，已转给{unit}。', 'You added information; passed on to {unit}.'),
  supplemented_desk: say('服务台替您补充了情况。', 'The desk added information for you.'),
  suspended: say('暂停计时：{cause}，最迟 {until}恢复。', 'On hold: {cause}. It goes on by {until}.'),
  resumed: say('恢复计时，{by}答复您。', 'It goes on; you will have an answer {by}.'),
  supervision_noted: say('服务台已督办{unit}。', 'The desk has put {unit} under supervision.'),
};

/** Used where a line names no unit. */
export const theUnit: Bilingual = say('承办单位', 'the unit');
