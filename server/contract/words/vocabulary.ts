import type { ConversationState, SystemCode } from '../chat.js';
import type { Bilingual, ChannelName } from '../common.js';
import type { PresenceState, Role } from '../staff.js';
import type { AssignmentRole, AssignmentState, Fault, QueueView, ReturnReason, Satisfaction, SuspensionCause, TicketAction, TicketState, TicketType, Urgency } from '../ticket.js';

/** Whose move it is: drives a badge's shape and colour family. */
export type Family = 'wait' | 'move' | 'check' | 'citizen' | 'done' | 'stop';
export interface StateWord extends Bilingual {
  family: Family;
  /** What the citizen reads instead, where it differs. */
  citizen: Bilingual;
}

const state = (family: Family, words: readonly [string, string], citizen: readonly [string, string] = words): StateWord => ({
  family,
  zh: words[0],
  en: words[1],
  citizen: { zh: citizen[0], en: citizen[1] },
});
const word = (zh: string, en: string): Bilingual => ({ zh, en });

export const ticketStateWords: Record<TicketState, StateWord> = {
  pending_acceptance: state('wait', ['待受理', 'To accept'], ['收到了，正在看', 'Received, being read']),
  accepted: state('wait', ['待派单', 'Accepted'], ['已受理，正在定谁负责', 'Accepted, deciding who handles it']),
  dispatched: state('wait', ['待签收', 'Dispatched'], ['已交承办单位，等其接收', 'Passed to the unit, waiting for it to take over']),
  in_progress: state('move', ['办理中', 'In progress'], ['承办单位正在办', 'The unit is handling it']),
  pending_review: state('check', ['待审核', 'Under review'], ['承办单位已答复，我们在核对', 'The unit has answered, we are checking']),
  pending_callback: state('check', ['待回访', 'Call-back due'], ['要向您核实', 'We will check with you']),
  resolved: state('done', ['已办结', 'Resolved']),
  answered: state('done', ['直接答复', 'Answered'], ['已答复', 'Answered']),
  rejected: state('stop', ['不予受理', 'Not accepted'], ['不归我们办，该去这里', 'Not ours to handle; where to go is below']),
  suspended: state('stop', ['挂起', 'On hold'], ['暂停计时，原因见下', 'On hold; the reason is below']),
  merged: state('stop', ['并单', 'Merged'], ['与另一件一起办', 'Handled together with another matter']),
  withdrawn: state('stop', ['撤回', 'Withdrawn'], ['您已撤回', 'You have withdrawn it']),
  archived: state('done', ['已归档', 'Archived'], ['已办结', 'Resolved']),
};

export const assignmentStateWords: Record<AssignmentState, StateWord> = {
  pending_sign: state('wait', ['待签收', 'To sign']),
  in_progress: state('move', ['办理中', 'In progress']),
  return_pending: state('check', ['退单待审', 'Return under review']),
  returned: state('stop', ['已退单', 'Returned']),
  feedback_submitted: state('check', ['已反馈', 'Reply sent']),
  done: state('done', ['已办完', 'Done']),
  closed_reassigned: state('stop', ['已改派', 'Reassigned']),
  recalled: state('stop', ['已撤回', 'Recalled']),
};

export const assignmentRoleWords: Record<AssignmentRole, Bilingual> = {
  lead: word('主办', 'Lead'),
  joint: word('联办', 'Joint'),
  co: word('协办', 'Supporting'),
  sub: word('下派', 'Handed down'),
};

export const returnReasonWords: Record<ReturnReason, Bilingual> = {
  area: word('属地不符', 'Not in our area'),
  function: word('职能不符', 'Not our duty'),
  ownership: word('权属不清', 'Ownership unclear'),
  duplicate: word('重复', 'Duplicate'),
  other: word('其他', 'Other'),
};

export const suspensionCauseWords: Record<SuspensionCause, Bilingual> = {
  citizen_material: word('等诉求人补材料', 'Waiting for papers from the citizen'),
  litigation: word('正在诉讼或仲裁', 'In court or arbitration'),
  third_party: word('等第三方', 'Waiting for a third party'),
  other: word('其他', 'Other'),
};

export const faultWords: Record<Fault, Bilingual> = {
  unit: word('承办单位没办好', "The unit's own work"),
  policy: word('政策规定如此', 'The policy itself'),
  other: word('其他原因', 'Something else'),
};

export const satisfactionWords: Record<Satisfaction, Bilingual> = {
  5: word('非常满意', 'Very satisfied'),
  4: word('满意', 'Satisfied'),
  3: word('基本满意', 'Fairly satisfied'),
  2: word('不满意', 'Dissatisfied'),
  1: word('非常不满意', 'Very dissatisfied'),
};

export const conversationStateWords: Record<ConversationState, StateWord> = {
  bot: state('check', ['智能答复', 'Assistant']),
  waiting_agent: state('wait', ['排队', 'Waiting']),
  with_agent: state('move', ['人工', 'With agent']),
  offline_message: state('wait', ['留言', 'Message left']),
  closed: state('done', ['已结束', 'Ended']),
};

export const ticketTypeWords: Record<TicketType, Bilingual> = {
  consultation: word('咨询', 'Question'),
  assistance: word('求助', 'Help'),
  complaint: word('投诉', 'Complaint'),
  report: word('举报', 'Report'),
  suggestion: word('建议', 'Suggestion'),
  praise: word('表扬', 'Praise'),
  appointment: word('预约', 'Booking'),
};

export const urgencyWords: Record<Urgency, Bilingual> = { normal: word('一般', 'Normal'), urgent: word('紧急', 'Urgent'), critical: word('特急', 'Critical') };

export const channelWords: Record<ChannelName, Bilingual> = {
  web_chat: word('网聊', 'Chat'),
  phone: word('电话', 'Phone'),
  web_form: word('表单', 'Form'),
  counter: word('窗口', 'Counter'),
  sms: word('短信', 'SMS'),
};

export const roleWords: Record<Role, Bilingual> = {
  operator: word('话务员', 'Operator'),
  dispatcher: word('派单员', 'Dispatcher'),
  unit_contact: word('承办联络员', 'Unit contact'),
  reviewer: word('审核员', 'Reviewer'),
  callback: word('回访员', 'Callback agent'),
  supervisor: word('督办员', 'Supervisor'),
  appointment_clerk: word('窗口人员', 'Appointment clerk'),
  kb_editor: word('知识库编辑', 'Guide editor'),
  kb_approver: word('知识库审核员', 'Guide approver'),
  sys_admin: word('系统管理员', 'System administrator'),
  security_admin: word('安全管理员', 'Security administrator'),
  auditor: word('审计员', 'Auditor'),
};

export const presenceWords: Record<PresenceState, Bilingual> = { ready: word('就绪', 'Ready'), busy: word('示忙', 'Busy'), break: word('暂离', 'Away'), offline: word('离线', 'Offline') };

export const actionWords: Record<TicketAction, Bilingual> = {
  accept: word('受理', 'Accept'),
  amend: word('补正要素', 'Amend the facts'),
  change_type: word('改类型', 'Change the type'),
  answer: word('直接答复', 'Answer directly'),
  reject: word('不予受理', 'Do not accept'),
  merge: word('并单', 'Merge'),
  dispatch: word('派单', 'Dispatch'),
  designate: word('指定承办', 'Designate a unit'),
  reassign: word('改派', 'Reassign'),
  recall: word('撤回派单', 'Recall'),
  approve_return: word('同意退单', 'Approve the return'),
  deny_return: word('不同意退单', 'Deny the return'),
  sign: word('签收', 'Sign for it'),
  request_return: word('申请退单', 'Ask to return'),
  sub_dispatch: word('下派', 'Hand down'),
  contact: word('记录联系', 'Record a contact'),
  interim_report: word('中途反馈', 'Interim report'),
  feedback: word('反馈', 'Give feedback'),
  request_extension: word('申请延期', 'Ask for more time'),
  approve_extension: word('同意延期', 'Approve the extension'),
  deny_extension: word('不同意延期', 'Deny the extension'),
  approve: word('审核通过', 'Approve'),
  send_back: word('退回补充', 'Send back'),
  record_callback: word('记录回访', 'Record call-back'),
  exempt_callback: word('免回访', 'Skip the call-back'),
  rehandle: word('重办', 'Handle again'),
  appraise: word('代记评价', 'Record a rating'),
  urge: word('催办', 'Urge'),
  supplement: word('补充情况', 'Add information'),
  instruct: word('领导批示', 'Leader’s instruction'),
  escalate: word('升级', 'Escalate'),
  suspend: word('挂起', 'Put on hold'),
  resume: word('恢复', 'Resume'),
  withdraw: word('撤诉', 'Withdraw'),
  restore: word('恢复办理', 'Restore'),
  archive: word('归档', 'Archive'),
  transfer: word('转交同事', 'Transfer to a colleague'),
  take_over: word('接手', 'Take over'),
  decline_handover: word('不接手', 'Decline'),
  give_notice: word('一次性告知单', 'One-time notice'),
  note: word('内部备注', 'Internal note'),
};

export const queueViewWords: Record<QueueView, Bilingual> = {
  mine: word('我的待办', 'Mine'),
  to_accept: word('待受理', 'To accept'),
  to_dispatch: word('待派单', 'To dispatch'),
  to_sign: word('待签收', 'To sign'),
  in_progress: word('办理中', 'In progress'),
  fed_back: word('已反馈', 'Reply sent'),
  to_review: word('待审核', 'To review'),
  to_call_back: word('待回访', 'To call back'),
  to_decide: word('退单延期待审', 'Returns and extensions'),
  call_asked: word('请求回电', 'Call asked'),
  returned: word('退过单', 'Returned before'),
  unsatisfied: word('不满意', 'Dissatisfied'),
  supervised: word('督办中', 'Supervised'),
  suspended: word('挂起', 'On hold'),
  due_soon: word('临期', 'Due soon'),
  overdue: word('超期', 'Overdue'),
  all: word('全部', 'All'),
};

/** Lines the desk writes into a conversation; `{name}` marks are filled from the facts. */
export const systemLineWords: Record<SystemCode, Bilingual> = {
  asked_for_person: word('已要求转人工', 'Asked for a person'),
  bot_handed_over: word('智能助手已转人工', 'The assistant passed this to a person'),
  agent_joined: word('{name} 来了，前面的话都看得到，您不用再说一遍。', '{name} is here and can see what you wrote. No need to repeat it.'),
  transferred: word('已转给下一位同事，不用重说', 'Passed to a colleague; no need to repeat anything'),
  ticket_opened: word('已建工单 {no}', 'Ticket {no} opened'),
  message_left: word('已留言，单号 {no}，查询码 {code}。{date} 24:00前答复您。', 'Message left. Number {no}, code {code}. You will have an answer by end of {date}.'),
  closed: word('对话已结束', 'The conversation has ended'),
  rated: word('已评价', 'Rated'),
  guide_changed: word('您问过的“{guide}”有新的办事指南，{date} 起执行。带什么、去哪以新指南为准。', 'The guide to “{guide}” you asked about has changed, in force from {date}. Go by the new one.'),
};

/** Puts facts into the `{marks}` of a sentence. */
export function fill(sentence: string, facts: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (mark, name: string) => String(facts[name] ?? mark));
}
