import { urgency, type TicketAction } from '../../../../../server/contract/ticket.js';
import { urgencyWords } from '../../../../../server/contract/words/vocabulary.js';
import { word, type Bilingual } from '../../../shared/i18n/words.js';
import { sentBackWords } from '../timeline-words.js';
import { valueOf, type FieldSpec, type Values } from './values.js';
import { words } from './words.js';

export interface ActionSpec {
  fields: readonly FieldSpec[];
  /** The sentence every dialog ends with; {due} {unit} {name} {urgency} are filled. */
  consequence: Bilingual;
  /** A destructive verb: red outline. */
  danger?: boolean;
  /** What the server is asked, still unchecked. */
  command: (values: Values) => Record<string, unknown>;
}

const optional = (name: string, value: string) => (value.trim() === '' ? {} : { [name]: value });
const yesNo = (yes: Bilingual, no: Bilingual) => [
  { value: 'yes', label: yes },
  { value: 'no', label: no },
];
const bool = (values: Values, name: string) => (valueOf(values, name) === '' ? undefined : valueOf(values, name) === 'yes');
const shanghai = (local: string) => (local === '' ? undefined : Date.parse(`${local}:00+08:00`));
const urgencyChoices = urgency.options.map((value) => ({ value, label: urgencyWords[value] }));
const scores = [words.score5, words.score4, words.score3, words.score2, words.score1].map((label, place) => ({ value: String(5 - place), label }));
const text = (name: string, label: Bilingual, audience: 'citizen' | 'inside'): FieldSpec => ({ name, label, kind: 'text', audience });
const is = (name: string, value: string) => (values: Values) => valueOf(values, name) === value;

const feedbackCommand = (values: Values) => ({
  action: 'feedback',
  handling: valueOf(values, 'handling'),
  publicReply: valueOf(values, 'publicReply'),
  contacted: bool(values, 'contacted'),
  ...(is('contacted', 'yes')(values) && valueOf(values, 'contactedAt') !== '' ? { contactedAt: shanghai(valueOf(values, 'contactedAt')) } : {}),
  solved: bool(values, 'solved'),
  ...(is('solved', 'no')(values) ? optional('unsolvedReason', valueOf(values, 'unsolvedReason')) : {}),
});

const callbackCommand = (values: Values) => ({
  action: 'record_callback',
  reached: bool(values, 'reached'),
  ...(is('reached', 'yes')(values) ? { solved: bool(values, 'solved') } : {}),
  ...(is('reached', 'yes')(values) && valueOf(values, 'satisfaction') !== '' ? { satisfaction: Number(valueOf(values, 'satisfaction')) } : {}),
  ...optional('note', valueOf(values, 'note')),
});

/** Every action: what it asks for, what it tells the server, and what follows from it. */
export const specs: Record<TicketAction, ActionSpec> = {
  accept: {
    fields: [{ name: 'urgency', label: words.urgency, kind: 'choice', choices: urgencyChoices }],
    consequence: word('提交后：转为待派单，{due}答复诉求人。', 'After this: it waits to be dispatched; the citizen is answered {due}.'),
    command: (values) => ({ action: 'accept', ...optional('urgency', valueOf(values, 'urgency')) }),
  },
  answer: {
    fields: [text('reply', words.reply, 'citizen')],
    consequence: word('提交后：以“直接答复”办结，诉求人看到上面这段话。', 'After this: it ends as answered and the citizen reads the text above.'),
    command: (values) => ({ action: 'answer', reply: valueOf(values, 'reply') }),
  },
  reject: {
    fields: [text('reason', words.reason, 'citizen'), { name: 'legalChannel', label: words.legalChannel, kind: 'line', audience: 'citizen' }],
    consequence: word('提交后：以“不予受理”结束，诉求人看到原因和可以走的渠道。', 'After this: it ends as not accepted; the citizen reads the reason and where to go.'),
    danger: true,
    command: (values) => ({ action: 'reject', reason: valueOf(values, 'reason'), legalChannel: valueOf(values, 'legalChannel') }),
  },
  dispatch: {
    fields: [text('advice', words.advice, 'inside')],
    consequence: word('提交后：{unit}联络员收到通知；诉求人看到“已交{unit}，{due}答复”。', 'After this: the contact at {unit} is told; the citizen sees that {unit} has it and answers {due}.'),
    command: (values) => ({ action: 'dispatch', leadUnitId: valueOf(values, 'leadUnitId'), coUnitIds: valueOf(values, 'coUnitIds').split(',').filter(Boolean), advice: valueOf(values, 'advice') }),
  },
  sign: {
    fields: [],
    consequence: word('提交后：转为办理中，{due}答复诉求人。', 'After this: it is in progress; the citizen is answered {due}.'),
    command: () => ({ action: 'sign' }),
  },
  feedback: {
    fields: [
      { ...text('handling', words.handling, 'inside'), hint: words.handlingHint },
      { ...text('publicReply', words.publicReply, 'citizen'), hint: words.publicReplyHint },
      { name: 'contacted', label: words.contacted, kind: 'choice', choices: yesNo(words.contactedYes, words.contactedNo) },
      { name: 'contactedAt', label: words.contactedAt, kind: 'moment', shownIf: is('contacted', 'yes') },
      { name: 'solved', label: words.solved, kind: 'choice', choices: yesNo(words.solvedYes, words.solvedNo) },
      { ...text('unsolvedReason', words.unsolvedReason, 'inside'), shownIf: is('solved', 'no') },
    ],
    consequence: word('提交后：由审核员核对；通过后诉求人看到公开答复。', 'After this: a reviewer checks it; once approved the citizen reads the public reply.'),
    command: feedbackCommand,
  },
  approve: {
    fields: [text('note', words.optionalNote, 'inside')],
    consequence: word('提交后：公开答复发给诉求人，转为待回访。', 'After this: the public reply goes to the citizen and a call-back is due.'),
    command: (values) => ({ action: 'approve', ...optional('note', valueOf(values, 'note')) }),
  },
  send_back: {
    fields: [
      { name: 'reason', label: words.sendBackReason, kind: 'choice', choices: Object.entries(sentBackWords).map(([value, label]) => ({ value, label })) },
      text('note', words.note, 'inside'),
    ],
    consequence: word('提交后：退回承办单位补充，{due}答复诉求人的日期不变。', 'After this: the unit must complete it; the citizen is still answered {due}.'),
    command: (values) => ({ action: 'send_back', reason: valueOf(values, 'reason'), note: valueOf(values, 'note') }),
  },
  record_callback: {
    fields: [
      { name: 'reached', label: words.reached, kind: 'choice', choices: yesNo(words.reachedYes, words.reachedNo) },
      { name: 'solved', label: words.solved, kind: 'choice', choices: yesNo(words.solvedYes, words.solvedNo), shownIf: is('reached', 'yes') },
      { name: 'satisfaction', label: words.satisfaction, kind: 'choice', choices: scores, shownIf: is('reached', 'yes') },
      text('note', words.optionalNote, 'inside'),
    ],
    consequence: word('提交后：记下这次回访，工单办结。', 'After this: the call-back is recorded and the ticket is resolved.'),
    command: callbackCommand,
  },
  transfer: {
    fields: [{ name: 'toStaffId', label: words.toColleague, kind: 'colleague' }, text('note', words.note, 'inside')],
    consequence: word('提交后：对方成为经办人，看得到上面的说明；期限不变。', 'After this: your colleague handles it and reads the note; deadlines stay.'),
    command: (values) => ({ action: 'transfer', toStaffId: valueOf(values, 'toStaffId'), note: valueOf(values, 'note') }),
  },
  escalate: {
    fields: [{ name: 'urgency', label: words.urgency, kind: 'choice', choices: urgencyChoices }, text('note', words.note, 'inside')],
    consequence: word('提交后：按新的紧急程度重新计算办理期限，并标为已升级。', 'After this: the finish deadline is counted again for the new urgency and the ticket is marked escalated.'),
    command: (values) => ({ action: 'escalate', urgency: valueOf(values, 'urgency'), note: valueOf(values, 'note') }),
  },
  note: {
    fields: [text('text', words.noteText, 'inside')],
    consequence: word('提交后：只有工作人员看得到，不会发给诉求人。', 'After this: only staff see it; nothing goes to the citizen.'),
    command: (values) => ({ action: 'note', text: valueOf(values, 'text') }),
  },
};
