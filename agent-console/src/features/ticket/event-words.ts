import { word, type Bilingual } from '../../shared/i18n/words.js';

export interface EventWords {
  /** The first one whose `{marks}` are all known is said. */
  head: readonly Bilingual[];
  /** Said after it, each only if its marks are known. */
  also?: readonly Bilingual[];
  /** Said to staff alone, also where the citizen knows of the step. */
  inside?: readonly Bilingual[];
}

const returnMoved = word('{returnUnits}退单期限 {returnBy}，原定 {returnWas}', '{returnUnits} may return it {returnBy}, before: {returnWas}');
const says = (...head: Bilingual[]): EventWords => ({ head });
const newDate = word('新期限 {dueAt}', 'new date {dueAt}');
const solved = word('{solved}', '{solved}');
const satisfaction = word('{satisfaction}', '{satisfaction}');
const outcome = word('{outcome}', '{outcome}');
const urgency = word('{urgency}', '{urgency}');

/** What each kind of event is called. `{marks}` are facts in words: see fact-words. */
export const eventWords: Readonly<Record<string, EventWords>> = {
  filed: says(word('登记了这件事', 'Filed the matter')),
  sorted: { head: [word('按内容归到“{topic}”', 'Sorted by its words under {topic}'), word('按内容和地点归类', 'Sorted by its words and place')], also: [word('依据的词：{words}', 'words: {words}')] },
  accepted: { head: [word('受理', 'Accepted')], inside: [urgency, word('经办人 {ownerName}', 'handled by {ownerName}')] },
  amended: says(word('补正{fields}', 'Put right: {fields}'), word('补正要素', 'Put the facts right')),
  type_changed: says(word('类型由{from}改为{to}', 'Type changed from {from} to {to}'), word('改了类型', 'Type changed')),
  answered: says(word('直接答复', 'Answered directly')),
  rejected: says(word('不予受理', 'Not accepted')),
  merged: says(word('并入 {otherNo} 一起办', 'Merged into {otherNo}'), word('并单', 'Merged')),
  absorbed: says(word('{otherNo} 并到这件一起办', '{otherNo} is handled with this one'), word('并入了另一件', 'Another ticket joined')),
  released: says(word('{otherNo} 恢复单独办理', '{otherNo} goes on by itself again'), word('一件恢复单独办理', 'A merged ticket goes on by itself again')),
  withdrawn: says(word('撤诉', 'Withdrawn')),
  restored: says(word('恢复办理', 'Restored')),
  archived: says(word('归档', 'Archived')),
  dispatched: says(word('派给{unitName}', 'Dispatched to {unitName}'), word('派单', 'Dispatched')),
  designated: says(word('指定{unitName}承办，不能退单', '{unitName} designated; it cannot be returned'), word('指定承办单位', 'A unit was designated')),
  reassigned: says(word('由{fromUnit}改派{unitName}', 'Reassigned from {fromUnit} to {unitName}'), word('改派给{unitName}', 'Reassigned to {unitName}'), word('改派', 'Reassigned')),
  recalled: says(word('撤回派给{unitName}的派单', 'Recalled from {unitName}'), word('撤回派单', 'Recalled')),
  return_approved: says(word('同意{unitName}退单', 'Return by {unitName} approved'), word('同意退单', 'Return approved')),
  return_denied: says(word('不同意{unitName}退单', 'Return by {unitName} denied'), word('不同意退单', 'Return denied')),
  signed: says(word('{unitName}签收', 'Signed for by {unitName}'), word('签收', 'Signed for')),
  return_requested: { head: [word('{unitName}申请退单', '{unitName} asks to return it'), word('申请退单', 'Return asked')], also: [word('{returnReason}', '{returnReason}')] },
  sub_dispatched: says(word('{fromUnit}下派给{unitName}', 'Handed down by {fromUnit} to {unitName}'), word('下派给{unitName}', 'Handed down to {unitName}'), word('下派', 'Handed down')),
  contacted: { head: [word('联系诉求人', 'Contact with the citizen')], also: [word('{reached}', '{reached}')] },
  interim_reported: says(word('{unitName}中途反馈', 'Interim report from {unitName}'), word('中途反馈', 'Interim report')),
  feedback_submitted: { head: [word('{unitName}提交反馈', 'Feedback from {unitName}'), word('提交反馈', 'Feedback')], inside: [word('{contacted}', '{contacted}'), solved] },
  extension_requested: { head: [word('{unitName}申请延期', '{unitName} asks for more time'), word('申请延期', 'More time asked for')], also: [word('{days} 个工作日', '{days} working day(s)')] },
  extension_granted: { head: [word('同意延期 {days} 个工作日', 'Extended by {days} working day(s)'), word('同意延期', 'Extended')], also: [newDate] },
  extension_denied: says(word('不同意延期', 'Extension denied')),
  approved: says(word('审核通过', 'Approved')),
  sent_back: { head: [word('退回补充', 'Sent back')], also: [word('{sentBackReason}', '{sentBackReason}')] },
  callback_recorded: { head: [word('回访', 'Call-back')], also: [word('{reached}', '{reached}')], inside: [word('{truthful}', '{truthful}'), solved, satisfaction, word('原因：{fault}', 'cause: {fault}'), outcome] },
  callback_exempted: says(word('免回访', 'Call-back skipped')),
  rehandled: { head: [word('重新办理', 'Handled again')], also: [newDate] },
  appraised: { head: [word('评价（{via}）', 'Rated {via}'), word('评价', 'Rated')], also: [solved, satisfaction], inside: [outcome] },
  urged: says(word('第 {n} 次催办', 'Reminder no. {n}'), word('催办', 'Reminder')),
  supplemented: { head: [word('补充情况', 'Information added')], also: [word('记为第 {n} 次催办', 'counts as reminder no. {n}')] },
  instructed: says(word('{leader}批示', 'Instruction by {leader}'), word('领导批示', "Leader's instruction")),
  escalated: { head: [word('升级', 'Escalated')], also: [urgency] },
  suspended: { head: [word('挂起：{cause}', 'On hold: {cause}'), word('挂起', 'On hold')], also: [word('最多 {days} 个工作日', 'at most {days} working day(s)'), word('最晚 {until}恢复', 'resumes {until} at the latest')] },
  resumed: { head: [word('恢复办理', 'Resumed')], also: [word('停了 {days} 个工作日', 'stood still for {days} working day(s)')], inside: [returnMoved] },
  supervision_noted: { head: [word('督办{unitName}', 'Supervision of {unitName}'), word('督办', 'Supervision')], inside: [word('{level}', '{level}'), word('{kind}', '{kind}'), word('{supervisionState}', '{supervisionState}')] },
  transferred: says(word('请{toName}接手', 'Offered to {toName}'), word('转交同事', 'Offered to a colleague')),
  taken_over: { head: [word('接手', 'Taken over')], also: [word('原经办人 {fromName}', 'from {fromName}')] },
  handover_declined: says(word('没有接手', 'Hand-over declined')),
  booking_made: { head: [word('约好{items}：{bookedAt}，{centre}', 'Booked {items}: {bookedAt}, {centre}'), word('申请上门办{visitItems}', 'Home visit asked for: {visitItems}'), word('约了时间', 'Booked a visit')], also: [word('预约号 {bookingNo}', 'booking {bookingNo}')] },
  notice_given: { head: [word('一次性告知单：{guide}（第 {version} 版）', 'One-time notice: {guide} (version {version})'), word('一次性告知单', 'One-time notice')], also: [word('{how}', '{how}')] },
  noted: says(word('内部备注', 'Internal note')),
  identity_viewed: { head: [word('查看了诉求人的{field}', "Viewed the caller's {field}"), word('查看了诉求人信息', "Viewed the caller's details")], also: [word('用途：{purpose}', '{purpose}')] },
  identity_ruled: { head: [word('派出前查过身份线索', 'Checked for what tells who the reporter is')], also: [word('隐去：{masked}', 'masked: {masked}'), word('保留：{kept}', 'kept: {kept}')] },
  deadline_near: { head: [word('期限临近：{step}', 'Deadline near: {step}'), word('期限临近', 'Deadline near')], also: [word('{dueAt}', '{dueAt}')] },
  deadline_passed: { head: [word('期限已过：{step}', 'Deadline passed: {step}'), word('期限已过', 'Deadline passed')], also: [word('应于 {dueAt}', 'was due {dueAt}')] },
  overdue_noticed: { head: [word('{mark}：{step}', '{mark}: {step}'), word('超期提醒', 'Overdue notice')], also: [word('应于 {dueAt}', 'was due {dueAt}')] },
  deadlines_recounted: { head: [word('日历或规则变了，期限重算', 'Calendar or policy changed: deadlines counted again')], also: [word('日历 {calendarVersion}', 'calendar {calendarVersion}'), word('答复期限 {dueAt}', 'answer {dueAt}'), word('原定 {wasDueAt}', 'before: {wasDueAt}'), returnMoved] },
};
