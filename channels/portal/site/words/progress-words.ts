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
  late: say('已晚 {days}，对不起。', '{days} late. We are sorry.'),
  lateWho: say('现在由{unit}负责，{hotline} 可以替您催。', '{unit} is responsible now; {hotline} can press it for you.'),
  lateNoUnit: say('打 {hotline} 可以催办。', 'Call {hotline} to have it pressed.'),
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
  talkLine: say('要催办、补充情况或不满意，找人说或打电话。', 'To press us, add something or say you are not satisfied: talk to a person or call.'),
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
};

/** Used where a line names no unit. */
export const theUnit: Bilingual = say('承办单位', 'the unit');
