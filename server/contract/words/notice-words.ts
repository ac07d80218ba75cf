import type { Bilingual } from '../common.js';
import type { NoticeKind, StaffNotice } from '../notices.js';

export interface NoticeWords {
  /** Who did what to which ticket. */
  said: Bilingual;
  /** What to do next; said only to whoever is asked for something. */
  next?: Bilingual;
}
const word = (zh: string, en: string): Bilingual => ({ zh, en });
const says = (said: readonly [string, string], next?: readonly [string, string]): NoticeWords => ({ said: word(...said), ...(next && { next: word(...next) }) });

const sign = ['请签收', 'Please sign for it'] as const;
const dispatch = ['请派单', 'Please dispatch it'] as const;
const handle = ['请接着办理并反馈', 'Please go on and report'] as const;
const decide = ['请审定', 'Please decide'] as const;
const handleNow = ['请马上办理并反馈', 'Please handle and report now'] as const;
const look = ['请查看并办理', 'Please look and act'] as const;

/** One short sentence a kind; `{by}` `{no}` `{unit}` `{step}` `{due}` are filled by the reader's page. */
export const noticeWords: Record<NoticeKind, NoticeWords> = {
  filed: says(['特急工单 {no} 刚登记', 'Critical ticket {no} was just filed'], ['请马上受理', 'Please take it in now']),
  accepted: says(['{by}受理了 {no}', '{by} accepted {no}'], dispatch),
  amended: says(['{by}补正了 {no} 的要素', '{by} put the facts of {no} right']),
  type_changed: says(['{by}改了 {no} 的类型', '{by} changed the type of {no}']),
  answered: says(['{by}直接答复了 {no}', '{by} answered {no}']),
  rejected: says(['{by}对 {no} 不予受理', '{by} did not accept {no}']),
  merged: says(['{by}把 {no} 并入另一件', '{by} merged {no} into another ticket']),
  absorbed: says(['另一件并到 {no} 一起办', 'Another ticket is now handled with {no}']),
  released: says(['并入 {no} 的一件恢复单独办理', 'A ticket merged into {no} goes on by itself']),
  withdrawn: says(['{by}撤回了 {no}', '{by} withdrew {no}']),
  restored: says(['{by}恢复办理 {no}', '{by} restored {no}'], look),
  dispatched: says(['{by}把 {no} 派给{unit}', '{by} dispatched {no} to {unit}'], sign),
  designated: says(['{by}指定{unit}承办 {no}，不能退单', '{by} designated {unit} for {no}; it cannot be returned'], ['请办理并反馈', 'Please handle it and report']),
  reassigned: says(['{by}把 {no} 改派给{unit}', '{by} reassigned {no} to {unit}'], sign),
  recalled: says(['{by}撤回了 {no} 派给{unit}的部分', '{by} recalled {no} from {unit}']),
  return_approved: says(['{by}同意{unit}退回 {no}', '{by} let {unit} return {no}'], ['请另派单位', 'Please dispatch it to another unit']),
  return_denied: says(['{by}不同意{unit}退回 {no}', '{by} did not let {unit} return {no}'], handle),
  signed: says(['{unit}签收了 {no}', '{unit} signed for {no}']),
  return_requested: says(['{unit}申请退回 {no}', '{unit} asks to return {no}'], decide),
  sub_dispatched: says(['{by}把 {no} 下派给{unit}', '{by} handed {no} down to {unit}'], sign),
  interim_reported: says(['{unit}对 {no} 中途反馈', '{unit} sent an interim report on {no}']),
  feedback_submitted: says(['{unit}反馈了 {no}', '{unit} reported on {no}'], ['请审核', 'Please review it']),
  helper_fed_back: says(['{unit}反馈了 {no} 中自己的部分', '{unit} reported on its part of {no}']),
  extension_requested: says(['{unit}给 {no} 申请延期', '{unit} asks for more time for {no}'], decide),
  extension_granted: says(['{by}同意 {no} 延期', '{by} extended {no}']),
  extension_denied: says(['{by}不同意 {no} 延期', '{by} denied more time for {no}'], ['请按原期限办结', 'Please finish by the first date']),
  approved: says(['{by}审核通过 {no}', '{by} approved {no}'], ['请回访', 'Please call back']),
  sent_back: says(['{by}把 {no} 退回补充', '{by} sent {no} back'], ['请补充后再反馈', 'Please complete it and report again']),
  callback_recorded: says(['{by}回访了 {no}，已办结', '{by} called back on {no}; it is resolved']),
  callback_exempted: says(['{by}对 {no} 免回访，已办结', '{by} skipped the call-back on {no}; it is resolved']),
  rehandled: says(['{by}把 {no} 退回重办', '{by} sent {no} to be handled again'], ['请重新办理', 'Please handle it again']),
  appraised: says(['{no} 收到评价', '{no} was rated']),
  urged: says(['{by}催办 {no}', '{by} urges {no}'], handleNow),
  supplemented: says(['{by}给 {no} 补充了情况', '{by} added information to {no}'], look),
  instructed: says(['领导对 {no} 有批示', 'There is a leader’s instruction on {no}'], handleNow),
  escalated: says(['{by}升级了 {no}', '{by} escalated {no}'], handleNow),
  suspended: says(['{by}挂起了 {no}', '{by} put {no} on hold']),
  resumed: says(['{no} 恢复办理', '{no} goes on'], handle),
  supervision_issued: says(['{unit}的 {no} 被督办', '{unit} is under a supervision order for {no}'], ['请按期回复', 'Please answer in time']),
  supervision_answered: says(['{unit}回复了 {no} 的督办', '{unit} answered the order on {no}'], decide),
  supervision_ended: says(['{unit}的 {no} 督办已了结', 'The order on {no} to {unit} has ended']),
  transferred: says(['{by}请求转交 {no}', '{by} asks you to take over {no}'], ['请接手或说明不接', 'Please take over or decline']),
  taken_over: says(['{by}接手了 {no}', '{by} took over {no}']),
  handover_declined: says(['{by}没有接手 {no}', '{by} declined {no}'], ['请接着负责', 'It stays with you']),
  first_reply_late: says(['网上咨询应于{due}首次回复，已超时', 'A web chat’s first reply was due {due} and is late'], ['请马上安排回复', 'Please see that it is answered now']),
  deadline_near: says(['{no} 的{step}期限快到，{due}', '{no}: {step} is due {due}'], ['请抓紧办', 'Please see to it']),
  deadline_passed: says(['{no} 的{step}已超期', '{no}: {step} is overdue'], handleNow),
  overdue_day_after: says(['催办通知：{no} 的{step}超期未办', 'Overdue notice: {no}, {step} not done'], handleNow),
  overdue_week_after: says(['{no} 的{step}超期已一周，列入通报', '{no}: {step} a week overdue, to be named in the bulletin'], ['请督办', 'Please supervise it']),
};

/** Whoever has no name for staff: the caller, the assistant, the desk's own clock. */
export const nameless: Record<Exclude<StaffNotice['by']['kind'], 'staff'>, Bilingual> & { staff: Bilingual } = {
  staff: word('同事', 'A colleague'),
  citizen: word('诉求人', 'The caller'),
  bot: word('智能助手', 'The assistant'),
  system: word('系统', 'The desk'),
};
