import { returnReasonWords } from '../../../../../../server/contract/words/vocabulary.js';
import { word } from '../../../../shared/i18n/words.js';
import { bool, choicesOf, count, fixed, optional, optionalNote, text, yesNo, type ActionSpec, type Ground } from '../action-spec.js';
import { ownShare } from '../shares.js';
import { valueOf, type FieldSpec, type Values } from '../values.js';
import { words } from '../words.js';
import { feedbackCommand, feedbackFields } from './feedback.js';
import { unitField } from './dispatching.js';

/** As many days down as the contract takes; the desk refuses what would end after one's own date. */
const mostDaysDown = 60;
const daysField = (most: number, dueBy: readonly number[] = []): FieldSpec => ({ name: 'days', label: words.days, kind: 'days', initial: '1', days: { most, dueBy } });

function extensionFields({ ticket: { limits } }: Ground): FieldSpec[] {
  const { mostDays, dueBy } = limits.extension ?? { mostDays: 1, dueBy: [] };
  return [daysField(mostDays, dueBy), { ...text('reason', words.extensionReason, 'citizen'), hint: words.extensionReasonHint, templates: 'extension' }];
}

const helps = (_: Values, { ticket, unitId }: Ground) => ['co', 'sub'].includes(ownShare(ticket, unitId)?.role ?? 'lead');

type UnitAction = 'sign' | 'request_return' | 'sub_dispatch' | 'contact' | 'interim_report' | 'feedback' | 'request_extension';

/** What the unit does with its share. */
export const unitSpecs: Record<UnitAction, ActionSpec> = {
  sign: {
    fields: fixed(),
    consequence: word('提交后：转为办理中，{due}答复诉求人。', 'After this: it is in progress; the citizen is answered {due}.'),
    command: () => ({ action: 'sign' }),
  },
  request_return: {
    fields: fixed({ name: 'reason', label: words.returnReason, kind: 'choice', choices: choicesOf(returnReasonWords) }, { ...text('basis', words.basis, 'inside'), hint: words.basisHint }),
    consequence: word('提交后：由派单员审核，同意之前期限照走，{due}答复诉求人的日期不变。', 'After this: a dispatcher decides; until then the clocks run and the citizen is still answered {due}.'),
    command: (values) => ({ action: 'request_return', reason: valueOf(values, 'reason'), basis: valueOf(values, 'basis') }),
  },
  sub_dispatch: {
    fields: fixed(unitField, daysField(mostDaysDown), { ...text('advice', words.advice, 'inside'), templates: 'advice' }),
    consequence: word('提交后：{unit}在 {n} 个工作日内办完交回；本单位仍要在{due}答复诉求人。', 'After this: {unit} has {n} working day(s) to finish its part; your unit still answers the citizen {due}.'),
    command: (values) => ({ action: 'sub_dispatch', toUnitId: valueOf(values, 'toUnitId'), days: count(values, 'days'), advice: valueOf(values, 'advice') }),
  },
  contact: {
    fields: fixed({ name: 'reached', label: words.reached, kind: 'choice', choices: yesNo(words.reachedYes, words.reachedNo) }, optionalNote),
    consequence: word('提交后：记下这次联系，说明只有工作人员看得到；期限不变。', 'After this: the contact is recorded and only staff read the note; deadlines stay.'),
    command: (values) => ({ action: 'contact', reached: bool(values, 'reached'), ...optional(values, 'note') }),
  },
  interim_report: {
    fields: fixed(text('text', words.interimText, 'inside')),
    consequence: word('提交后：派单员和督办员看得到进展，诉求人看不到；期限照走，{due}答复诉求人。', 'After this: dispatchers and supervisors see how far it is, the citizen does not; the clocks run and the citizen is answered {due}.'),
    command: (values) => ({ action: 'interim_report', text: valueOf(values, 'text') }),
  },
  feedback: {
    fields: feedbackFields,
    consequence: (values, ground) =>
      helps(values, ground)
        ? word('提交后：交主办单位汇总，由主办单位答复诉求人。', 'After this: it goes to the lead unit, which answers the citizen.')
        : word('提交后：由审核员核对；通过后诉求人看到公开答复。', 'After this: a reviewer checks it; once approved the citizen reads the public reply.'),
    command: feedbackCommand,
  },
  request_extension: {
    fields: extensionFields,
    consequence: word('提交后：由督办员审批；同意后期限改为{newDue}，诉求人会收到通知。', 'After this: a supervisor decides; if agreed the date becomes {newDue} and the citizen is told.'),
    command: (values) => ({ action: 'request_extension', days: count(values, 'days'), reason: valueOf(values, 'reason') }),
  },
};
