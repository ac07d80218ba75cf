import { bool, is, optional, sentence, text, yesNo, type Ground } from '../action-spec.js';
import { valueOf, type FieldSpec, type Values } from '../values.js';
import { words } from '../words.js';

const shanghai = (local: string) => (local === '' ? undefined : Date.parse(`${local}:00+08:00`));
const contacted = is('contacted', 'yes');
const onOther = (values: Values) => contacted(values) && valueOf(values, 'contactedNumber') !== 'known';

/** On which number: the one on the ticket, which goes unsaid, or another; none at all when calls are not wanted. */
function numberFields({ ticket: { caller } }: Ground): FieldSpec[] {
  if (caller.way === 'text_only') return [{ ...sentence('textOnly', words.textOnly), shownIf: contacted }];
  const other: FieldSpec = { name: 'contactedOn', label: words.contactedOn, kind: 'line', shownIf: onOther };
  if (caller.phone === null) return [other];
  const choices = [
    { value: 'known', label: words.knownNumber, told: caller.phone.masked },
    { value: 'other', label: words.otherNumber },
  ];
  return [
    { name: 'contactedNumber', label: words.contactedOn, kind: 'choice', choices, initial: 'known', shownIf: contacted },
    { ...other, label: words.otherNumber, needed: true },
  ];
}

export function feedbackFields(ground: Ground): FieldSpec[] {
  return [
    { ...text('handling', words.handling, 'inside'), hint: words.handlingHint },
    { ...text('publicReply', words.publicReply, 'citizen'), hint: words.publicReplyHint, templates: 'feedback' },
    { name: 'contacted', label: words.contacted, kind: 'choice', choices: yesNo(words.contactedYes, words.contactedNo) },
    { name: 'contactedAt', label: words.contactedAt, kind: 'moment', shownIf: contacted, needed: true },
    ...numberFields(ground),
    { name: 'solved', label: words.solved, kind: 'choice', choices: yesNo(words.solvedYes, words.solvedNo) },
    { ...text('unsolvedReason', words.unsolvedReason, 'inside'), shownIf: is('solved', 'no'), needed: true },
  ];
}

function contactFacts(values: Values, { ticket: { caller } }: Ground) {
  if (!contacted(values)) return {};
  const at = shanghai(valueOf(values, 'contactedAt'));
  const other = caller.way !== 'text_only' && onOther(values) ? optional(values, 'contactedOn') : {};
  return { ...(at === undefined ? {} : { contactedAt: at }), ...other };
}

export function feedbackCommand(values: Values, ground: Ground): Record<string, unknown> {
  return {
    action: 'feedback',
    handling: valueOf(values, 'handling'),
    publicReply: valueOf(values, 'publicReply'),
    contacted: bool(values, 'contacted'),
    ...contactFacts(values, ground),
    solved: bool(values, 'solved'),
    ...(is('solved', 'no')(values) ? optional(values, 'unsolvedReason') : {}),
  };
}
