import { ticketType, urgency, type TicketType, type Urgency } from '../../../../../../server/contract/ticket.js';
import { topicWords } from '../../../../../../server/contract/words/topic-words.js';
import { ticketTypeWords, urgencyWords } from '../../../../../../server/contract/words/vocabulary.js';
import { word } from '../../../../shared/i18n/words.js';
import { choicesOf, fixed, note, optional, optionalNote, text, type ActionSpec, type Ground } from '../action-spec.js';
import { valueOf, type FieldSpec, type Values } from '../values.js';
import { words } from '../words.js';

const levels = urgency.options;
const urgencyField = (allowed: readonly Urgency[], initial: Urgency): FieldSpec => ({ name: 'urgency', label: words.urgency, kind: 'choice', initial, choices: allowed.map((value) => ({ value, label: urgencyWords[value] })) });

/** The least pressing comes first in the contract; what is below the present one needs a word why. */
const lowered = (from: Urgency) => (values: Values) => levels.slice(0, levels.indexOf(from)).some((level) => level === valueOf(values, 'urgency'));

function acceptFields({ ticket: { row } }: Ground): FieldSpec[] {
  return [
    urgencyField(levels, row.urgency),
    { ...note, name: 'loweredNote', label: words.whyLower, needed: true, shownIf: lowered(row.urgency) },
    { ...optionalNote, shownIf: (values) => !lowered(row.urgency)(values) },
  ];
}

function acceptCommand(values: Values, { ticket: { row } }: Ground) {
  const said = lowered(row.urgency)(values) ? { note: valueOf(values, 'loweredNote') } : optional(values, 'note');
  return { action: 'accept', ...optional(values, 'urgency'), ...said };
}

const amendable = ['title', 'place', 'whom', 'callerName', 'topic'] as const;
const standing = ({ ticket: { row, whom, topic } }: Ground): Record<(typeof amendable)[number], string> => ({ title: row.title, place: row.place, whom: whom ?? '', callerName: '', topic: topic ?? '' });

function amendFields(ground: Ground): FieldSpec[] {
  const now = standing(ground);
  return [
    { name: 'title', label: words.titleField, kind: 'line', initial: now.title },
    { name: 'place', label: words.place, kind: 'line', initial: now.place },
    { name: 'whom', label: words.whom, kind: 'line', initial: now.whom },
    { name: 'callerName', label: words.callerName, kind: 'line', hint: words.callerNameHint },
    { name: 'topic', label: words.topic, kind: 'list', initial: now.topic, choices: choicesOf(topicWords) },
  ];
}

/** Only what was changed; what is left empty of the caller's name stays as it is. */
function amendCommand(values: Values, ground: Ground) {
  const now = standing(ground);
  const changed = amendable.filter((name) => values[name] !== undefined && valueOf(values, name).trim() !== now[name]);
  return { action: 'amend', ...Object.fromEntries(changed.map((name) => [name, valueOf(values, name)])) };
}

const assessed: readonly TicketType[] = ['complaint', 'report'];

function typeFields({ ticket: { row } }: Ground): FieldSpec[] {
  const others = ticketType.options.filter((type) => type !== row.type && type !== 'appointment');
  const hint = assessed.includes(row.type) ? { hint: words.typeRule } : {};
  return [{ name: 'to', label: words.newType, kind: 'choice', choices: others.map((value) => ({ value, label: ticketTypeWords[value] })), ...hint }, note];
}

type IntakeAction = 'accept' | 'amend' | 'change_type' | 'answer' | 'reject' | 'merge' | 'withdraw' | 'restore' | 'archive';

/** A matter is taken in, put right, or ends before any unit works on it. */
export const intakeSpecs: Record<IntakeAction, ActionSpec> = {
  accept: {
    fields: acceptFields,
    consequence: word('提交后：转为待派单，{due}答复诉求人。', 'After this: it waits to be dispatched; the citizen is answered {due}.'),
    command: acceptCommand,
  },
  amend: {
    fields: amendFields,
    consequence: word('提交后：要素改好，改前的内容留在经过里；{due}答复诉求人的日期不变。', 'After this: the facts are put right and what stood there stays in the history; the citizen is still answered {due}.'),
    command: amendCommand,
  },
  change_type: {
    fields: typeFields,
    consequence: word('提交后：期限从收到那天起按新类型重新计算，已答应诉求人的日期不会因此提前；诉求人看得到这次更改。', 'After this: the time limit is counted again from receipt for the new type; a date already promised does not come earlier, and the citizen sees the change.'),
    command: (values) => ({ action: 'change_type', to: valueOf(values, 'to'), note: valueOf(values, 'note') }),
  },
  answer: {
    fields: fixed({ ...text('reply', words.reply, 'citizen'), templates: 'answer' }),
    consequence: word('提交后：以“直接答复”办结，诉求人看到上面这段话。', 'After this: it ends as answered and the citizen reads the text above.'),
    command: (values) => ({ action: 'answer', reply: valueOf(values, 'reply') }),
  },
  reject: {
    fields: fixed({ ...text('reason', words.reason, 'citizen'), templates: 'reject' }, { name: 'legalChannel', label: words.legalChannel, kind: 'line', audience: 'citizen' }),
    consequence: word('提交后：以“不予受理”结束，诉求人看到原因和可以走的渠道。', 'After this: it ends as not accepted; the citizen reads the reason and where to go.'),
    danger: true,
    command: (values) => ({ action: 'reject', reason: valueOf(values, 'reason'), legalChannel: valueOf(values, 'legalChannel') }),
  },
  merge: {
    fields: fixed({ name: 'intoNo', label: words.mergeInto, kind: 'ticket', hint: words.mergeHint, needed: true }, note),
    consequence: word('提交后：并入{other}一起办，这件不再单独走流程；两位诉求人都照样收到结果。', 'After this: it is handled together with {other} and no longer on its own; both callers still hear the result.'),
    command: (values) => ({ action: 'merge', intoNo: valueOf(values, 'intoNo'), note: valueOf(values, 'note') }),
  },
  withdraw: {
    fields: fixed(text('reason', words.withdrawReason, 'inside')),
    consequence: word('提交后：按诉求人的意思不再办理，各单位的期限停下；督办员可以恢复。', "After this: at the citizen's wish it is handled no further and every clock ends; a supervisor can restore it."),
    danger: true,
    command: (values) => ({ action: 'withdraw', reason: valueOf(values, 'reason') }),
  },
  restore: {
    fields: fixed(note),
    consequence: (_, { ticket: { row } }) =>
      row.state === 'rejected'
        ? word('提交后：回到待受理，诉求人看得到已恢复办理。', 'After this: it waits to be accepted again and the citizen sees that it goes on.')
        : word('提交后：回到待派单，诉求人看得到已恢复办理。', 'After this: it waits to be dispatched again and the citizen sees that it goes on.'),
    command: (values) => ({ action: 'restore', note: valueOf(values, 'note') }),
  },
  archive: {
    fields: fixed(),
    consequence: word('提交后：归档，只能查看。', 'After this: it is archived and can only be read.'),
    command: () => ({ action: 'archive' }),
  },
};
