import { urgency } from '../../../../../../server/contract/ticket.js';
import { suspensionCauseWords, urgencyWords } from '../../../../../../server/contract/words/vocabulary.js';
import { word } from '../../../../shared/i18n/words.js';
import { choicesOf, count, fixed, note, optional, optionalNote, text, type ActionSpec, type Ground } from '../action-spec.js';
import { holdOf } from '../../hold.js';
import { valueOf, type FieldSpec } from '../values.js';
import { words } from '../words.js';

/** Only upwards: the contract names the least pressing first. */
function escalateFields({ ticket: { row } }: Ground): FieldSpec[] {
  const higher = urgency.options.slice(urgency.options.indexOf(row.urgency));
  return [{ name: 'urgency', label: words.urgency, kind: 'choice', choices: higher.map((value) => ({ value, label: urgencyWords[value] })) }, note];
}

/** A hold that goes on already is asked for again from its first day, so its days and cause stand there. */
function suspendFields({ ticket }: Ground): FieldSpec[] {
  const { suspension, limits } = ticket;
  const days = holdOf(ticket)?.limit.amount ?? 1;
  return [
    { name: 'cause', label: words.suspensionCause, kind: 'choice', choices: choicesOf(suspensionCauseWords), ...(suspension === null ? {} : { initial: suspension.cause }) },
    { name: 'days', label: suspension === null ? words.holdDays : words.holdDaysInAll, kind: 'days', initial: String(days), days: { most: limits.suspensionDays, dueBy: [] } },
    note,
  ];
}

type PressAction = 'urge' | 'supplement' | 'instruct' | 'escalate' | 'suspend' | 'resume' | 'transfer' | 'take_over' | 'decline_handover' | 'note';

/** What presses a matter on or holds it, and what goes between colleagues. */
export const pressSpecs: Record<PressAction, ActionSpec> = {
  urge: {
    fields: fixed(optionalNote),
    consequence: word('提交后：记为第 {urge} 次催办，{lead}看得到；{due}答复诉求人的日期不变。', 'After this: it counts as reminder no. {urge} and {lead} sees it; the citizen is still answered {due}.'),
    command: (values) => ({ action: 'urge', ...optional(values, 'note') }),
  },
  supplement: {
    fields: fixed({ ...text('text', words.supplementText, 'citizen'), hint: words.supplementHint }),
    consequence: word('提交后：加进这件工单，不另建新单，记为第 {urge} 次催办；{lead}看得到。', 'After this: it joins this ticket instead of opening a new one and counts as reminder no. {urge}; {lead} sees it.'),
    command: (values) => ({ action: 'supplement', text: valueOf(values, 'text') }),
  },
  instruct: {
    fields: fixed({ name: 'leader', label: words.leader, kind: 'line', audience: 'inside' }, text('text', words.instruction, 'inside')),
    consequence: word('提交后：批示挂在工单最上面，{lead}看得到，诉求人看不到；期限不变。', 'After this: the instruction stands on top of the ticket, {lead} sees it and the citizen does not; deadlines stay.'),
    command: (values) => ({ action: 'instruct', leader: valueOf(values, 'leader'), text: valueOf(values, 'text') }),
  },
  escalate: {
    fields: escalateFields,
    consequence: word('提交后：办理期限按新的紧急程度重新计算，并标为已升级；答应诉求人的仍是{due}。', 'After this: the time limit is counted again for the new urgency and the ticket is marked escalated; the citizen was promised an answer {due}.'),
    command: (values) => ({ action: 'escalate', urgency: valueOf(values, 'urgency'), note: valueOf(values, 'note') }),
  },
  suspend: {
    fields: suspendFields,
    consequence: (_, { ticket: { suspension } }) =>
      suspension === null
        ? word('提交后：所有期限停走，最多停 {n} 个工作日，到时自动恢复；诉求人会知道停下和原因。', 'After this: every clock stands still for at most {n} working day(s) and goes on by itself then; the citizen is told of the hold and its cause.')
        : word('提交后：从挂起那天算起，一共最多停 {n} 个工作日，到时自动恢复；诉求人会知道。', 'After this: it stands still for at most {n} working day(s) in all, counted from the day of the hold; the citizen is told.'),
    command: (values) => ({ action: 'suspend', cause: valueOf(values, 'cause'), days: count(values, 'days'), note: valueOf(values, 'note') }),
  },
  resume: {
    fields: fixed(optionalNote),
    consequence: word('提交后：期限接着走，按停走的工作时间顺延；诉求人会知道新的日期。', 'After this: the clocks go on, later by the working time they stood still; the citizen is told the new date.'),
    command: (values) => ({ action: 'resume', ...optional(values, 'note') }),
  },
  transfer: {
    fields: fixed({ name: 'toStaffId', label: words.toColleague, kind: 'colleague', needed: true }, note),
    consequence: word('提交后：请对方接手；对方接手之前仍由现在的经办人负责，期限不变。', 'After this: your colleague is asked to take it; until then the present handler answers for it and deadlines stay.'),
    command: (values) => ({ action: 'transfer', toStaffId: valueOf(values, 'toStaffId'), note: valueOf(values, 'note') }),
  },
  take_over: {
    fields: fixed(),
    consequence: word('提交后：从现在起由自己经办，{due}答复诉求人。', 'After this: it is yours from now on; the citizen is answered {due}.'),
    command: () => ({ action: 'take_over' }),
  },
  decline_handover: {
    fields: fixed(note),
    consequence: word('提交后：仍由{owner}负责，对方看得到说明；期限不变。', 'After this: {owner} still answers for it and reads the note; deadlines stay.'),
    command: (values) => ({ action: 'decline_handover', note: valueOf(values, 'note') }),
  },
  note: {
    fields: fixed({ ...text('text', words.noteText, 'inside'), templates: 'note' }),
    consequence: word('提交后：只有工作人员看得到，不会发给诉求人。', 'After this: only staff see it; nothing goes to the citizen.'),
    command: (values) => ({ action: 'note', text: valueOf(values, 'text') }),
  },
};
