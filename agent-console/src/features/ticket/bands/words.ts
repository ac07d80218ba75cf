import { word } from '../../../shared/i18n/words.js';

export const words = {
  handedToMe: word('{name} 请您接手这件工单', '{name} asks you to take this ticket'),
  handedTo: word('已请 {name} 接手，等对方答应；之前仍由{owner}负责', '{name} was asked to take it; until then {owner} answers for it'),
  colleague: word('同事', 'A colleague'),
  handler: word('经办人', 'the handler'),
  stopped: word('已停 {n} 个工作日 · 最晚 {until}恢复', 'On hold for {n} working day(s) · resumes {until} at the latest'),
  allStopped: word('所有期限都停着，恢复后顺延。', 'Every clock stands still and will be later by that much.'),
  mergedInto: word('已并入另一件，一起办', 'Merged into another ticket'),
  goTo: word('去看 {no}', 'Go to {no}'),
  absorbed: word('{n} 件并到这件一起办，结果也要告诉这些诉求人', '{n} ticket(s) are handled with this one; those callers hear the result too'),
  returnAsked: word('{unit}申请退单：{reason}', '{unit} asks to return it: {reason}'),
  extensionAsked: word('申请延期 {n} 个工作日', '{n} more working day(s) asked for'),
  basis: word('依据：{basis}', 'Basis: {basis}'),
  reason: word('原因：{reason}', 'Reason: {reason}'),
  askedBy: word('{by} · {at}', '{by} · {at}'),
  returnRule: word('规则：同意后重新派单，答复诉求人的日期不变；已派 {k} 次，派满 {m} 次后由督办员指定承办。', 'Rule: if approved it is dispatched again and the promised date stays; dispatched {k} time(s), after {m} the supervisor designates a unit.'),
  extensionRule: word('规则：只能延一次；同意后诉求人会收到新日期和原因。', 'Rule: it can be extended once; if approved the citizen is told the new date and the reason.'),
  instruction: word('{leader}批示', 'Instruction by {leader}'),
  supervised: word('督办 {n} 件', '{n} supervision(s)'),
  see: word('看督办单', 'See the order'),
};
