import { faultWords, satisfactionWords } from '../../../../../../server/contract/words/vocabulary.js';
import { word } from '../../../../shared/i18n/words.js';
import { sentBackWords } from '../../event-vocabulary.js';
import { bool, choicesOf, count, fixed, is, note, optional, optionalNote, text, yesNo, type ActionSpec } from '../action-spec.js';
import { valueOf, type FieldSpec, type Values } from '../values.js';
import { words } from '../words.js';

const reached = is('reached', 'yes');
const scores = choicesOf(satisfactionWords).reverse();
const unhappy = (values: Values) => is('solved', 'no')(values) || ['1', '2'].includes(valueOf(values, 'satisfaction'));
const toUnitAgain = (values: Values) => reached(values) && unhappy(values) && is('fault', 'unit')(values);

/** The questions of domain §2.4, in the order in which they are asked. */
const callbackFields: readonly FieldSpec[] = [
  { name: 'reached', label: words.reached, kind: 'choice', choices: yesNo(words.reachedYes, words.reachedNo) },
  { name: 'truthful', label: words.truthful, kind: 'choice', choices: yesNo(words.truthfulYes, words.truthfulNo), shownIf: reached },
  { name: 'solved', label: words.solved, kind: 'choice', choices: yesNo(words.solvedYes, words.solvedNo), shownIf: reached, needed: true },
  { name: 'satisfaction', label: words.satisfaction, kind: 'choice', choices: scores, shownIf: reached },
  { name: 'fault', label: words.fault, kind: 'choice', choices: choicesOf(faultWords), shownIf: (values) => reached(values) && unhappy(values), needed: true },
  optionalNote,
];

function callbackCommand(values: Values) {
  const said = reached(values)
    ? { truthful: bool(values, 'truthful'), solved: bool(values, 'solved'), satisfaction: count(values, 'satisfaction'), ...(unhappy(values) ? optional(values, 'fault') : {}) }
    : {};
  const answered = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  return { action: 'record_callback', reached: bool(values, 'reached'), ...answered, ...optional(values, 'note') };
}

const closes = word('提交后：记下这次回访，工单办结。', 'After this: the call-back is recorded and the ticket is resolved.');
const open = word('提交后：记下这次回访；按回答办结、再试，或发回重办。', 'After this: the call-back is recorded; by the answers it is resolved, tried again or handled again.');
const again = word('提交后：记下没接通，留在待回访，还要再试 {triesThen} 次。', 'After this: the try is recorded and the call-back stays due; {triesThen} more to make.');
const lastTry = word('提交后：记下没接通；次数和天数都够了就按“联系不上”办结，不够的换一天再试。', 'After this: the try is recorded; if tries and days suffice it is resolved as unreachable, otherwise try again on another day.');
const rehandled = word('提交后：发回{lead}重新办理，诉求人会收到新的答复日期。', 'After this: it goes back to {lead} to be handled again and the citizen is told the new date.');
const kept = word('提交后：评价记在工单上，注明由工作人员代记。', 'After this: the rating is on the ticket, marked as recorded by staff.');

type JudgeAction = 'approve_extension' | 'deny_extension' | 'approve' | 'send_back' | 'record_callback' | 'exempt_callback' | 'rehandle' | 'appraise';

/** What the desk does with the unit's work, and what the citizen says to it. */
export const judgeSpecs: Record<JudgeAction, ActionSpec> = {
  approve_extension: {
    fields: fixed(optionalNote),
    consequence: word('提交后：多给 {asked} 个工作日，改为{newDue}答复；诉求人收到新日期和原因，以后不能再延。', 'After this: {asked} more working day(s), the answer is due {newDue}; the citizen is told the new date and the reason, and it cannot be extended again.'),
    command: (values) => ({ action: 'approve_extension', ...optional(values, 'note') }),
  },
  deny_extension: {
    fields: fixed(note),
    consequence: word('提交后：期限不变，仍须{due}答复诉求人；申请的单位看得到说明。', 'After this: the date stays and the citizen is answered {due}; the unit reads the note.'),
    command: (values) => ({ action: 'deny_extension', note: valueOf(values, 'note') }),
  },
  approve: {
    fields: fixed(optionalNote),
    consequence: word('提交后：公开答复发给诉求人，转为待回访。', 'After this: the public reply goes to the citizen and a call-back is due.'),
    command: (values) => ({ action: 'approve', ...optional(values, 'note') }),
  },
  send_back: {
    fields: fixed({ name: 'reason', label: words.sendBackReason, kind: 'choice', choices: choicesOf(sentBackWords) }, note),
    consequence: word('提交后：退回承办单位补充，{due}答复诉求人的日期不变。', 'After this: the unit must complete it; the citizen is still answered {due}.'),
    command: (values) => ({ action: 'send_back', reason: valueOf(values, 'reason'), note: valueOf(values, 'note') }),
  },
  record_callback: {
    fields: fixed(...callbackFields),
    consequence: (values, { ticket }) => {
      if (toUnitAgain(values)) return rehandled;
      if (valueOf(values, 'reached') === '') return open;
      if (reached(values)) return closes;
      return ticket.limits.callbackTriesLeft > 1 ? again : lastTry;
    },
    command: callbackCommand,
  },
  exempt_callback: {
    fields: fixed(text('reason', words.exemptReason, 'inside')),
    consequence: word('提交后：不再回访，工单办结；理由写进经过。', 'After this: there is no call-back and the ticket is resolved; the reason is in the history.'),
    command: (values) => ({ action: 'exempt_callback', reason: valueOf(values, 'reason') }),
  },
  rehandle: {
    fields: fixed(text('reason', words.rehandleReason, 'inside')),
    consequence: (_, { ticket }) => (ticket.row.leadUnit === null ? word('提交后：回到待派单，诉求人收到新的答复日期。', 'After this: it waits to be dispatched and the citizen is told a new date.') : rehandled),
    command: (values) => ({ action: 'rehandle', reason: valueOf(values, 'reason') }),
  },
  appraise: {
    fields: fixed(
      { name: 'via', label: words.via, kind: 'choice', choices: [{ value: 'phone', label: words.viaPhone }, { value: 'counter', label: words.viaCounter }] },
      { name: 'solved', label: words.solved, kind: 'choice', choices: yesNo(words.solvedYes, words.solvedNo), needed: true },
      { name: 'satisfaction', label: words.satisfaction, kind: 'choice', choices: scores },
      text('comment', words.comment, 'citizen'),
    ),
    consequence: (values) => (is('solved', 'no')(values) ? rehandled : kept),
    command: (values) => {
      const satisfaction = count(values, 'satisfaction');
      return { action: 'appraise', via: valueOf(values, 'via'), solved: bool(values, 'solved'), ...(satisfaction === undefined ? {} : { satisfaction }), ...optional(values, 'comment') };
    },
  },
};
