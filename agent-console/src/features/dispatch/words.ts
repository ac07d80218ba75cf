import { word } from '../../shared/i18n/words.js';

export const words = {
  title: word('派单', 'Dispatch'),
  lead: word('先受理，再派单；单位要退单或延期的，在右边定。', 'Accept, then dispatch; returns and extensions that units ask for are decided on the right.'),
  noneToAccept: word('没有待受理的工单', 'Nothing to accept'),
  noneToAcceptWhy: word('新来的诉求先到这里，看清要素再受理。', 'New matters come here first; check the facts, then accept.'),
  noneToDispatch: word('没有待派单的工单', 'Nothing to dispatch'),
  noneToDispatchWhy: word('受理以后、退单同意以后的工单在这里等派。', 'Accepted tickets and those whose return was approved wait here.'),
  noneToDecide: word('没有等审的退单和延期', 'No return or extension to decide'),
  noneToDecideWhy: word('单位申请退单或延期，会带着理由出现在这里。', 'When a unit asks to return a ticket or for more time, it appears here with the reason.'),
  sent: word('已派未签 {n} 件', '{n} dispatched, not signed for'),
  missing: word('还缺：{elements}', 'Still missing: {elements}'),
  suggested: word('建议派 {unit}：{reason}', 'Suggested: {unit} — {reason}'),
  dispatched: word('已派过 {n} 次', 'Dispatched {n} times'),
  designate: word('已派过 {n} 次，须由督办员指定承办', 'Dispatched {n} times; the supervisor must designate a unit'),
  asksReturn: word('{unit}申请退单：{reason}', '{unit} asks to return it: {reason}'),
  asksExtension: word('申请延期 {n} 个工作日', '{n} more working days asked for'),
  basis: word('依据：{text}', 'Basis: {text}'),
  reason: word('理由：{text}', 'Reason: {text}'),
  by: word('{name} · {at}', '{name} · {at}'),
  returnRule: word('同意：回到待派单，答复诉求人的日期不变。不同意：单位继续办。这是第 {n} 次派单。', 'If approved it waits for dispatch again and the citizen’s date stands. If denied the unit goes on. This was dispatch no. {n}.'),
  returnLast: word('同意：由督办员指定承办。不同意：单位继续办。已派过 {n} 次。', 'If approved the supervisor designates a unit. If denied the unit goes on. Dispatched {n} times.'),
  extensionRule: word('由督办员批；批准后诉求人会收到新日期。现期限 {by}。', 'Decided by the supervisor; if approved the citizen is told the new date. Now due {by}.'),
  agree: word('同意', 'Approve'),
  disagree: word('不同意', 'Deny'),
  review: word('须审', 'Decide'),
};

export const elementWords = {
  name: word('姓名', 'name'),
  time: word('时间', 'time'),
  place: word('地点', 'place'),
  cause: word('起因', 'cause'),
  course: word('经过', 'course of events'),
};
