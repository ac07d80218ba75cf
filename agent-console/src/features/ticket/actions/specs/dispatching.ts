import { word } from '../../../../shared/i18n/words.js';
import { fixed, note, text, type ActionSpec, type Ground } from '../action-spec.js';
import { chosenShare, shareField } from '../shares.js';
import { valueOf, type FieldSpec, type Values } from '../values.js';
import { words } from '../words.js';

const advice: FieldSpec = { ...text('advice', words.advice, 'inside'), templates: 'advice' };
export const unitField: FieldSpec = { name: 'toUnitId', label: words.toUnit, kind: 'unit', needed: true };
const list = (values: Values, name: string) => valueOf(values, name).split(',').filter(Boolean);
const isLead = (values: Values, { ticket }: Ground) => chosenShare(ticket, values)?.role === 'lead';

function dispatchCommand(values: Values) {
  const joint = list(values, 'jointUnitIds');
  return { action: 'dispatch', leadUnitId: valueOf(values, 'leadUnitId'), ...(joint.length > 0 && { jointUnitIds: joint }), coUnitIds: list(values, 'coUnitIds'), advice: valueOf(values, 'advice') };
}

type DispatchAction = 'dispatch' | 'designate' | 'reassign' | 'recall' | 'approve_return' | 'deny_return';

/** Who has to do it. The lead unit of a dispatch is drawn by its own part: see dispatch-fields. */
export const dispatchSpecs: Record<DispatchAction, ActionSpec> = {
  dispatch: {
    fields: fixed(advice),
    consequence: word('提交后：{unit}联络员收到通知；诉求人看到“已交{unit}，{due}答复”。', 'After this: the contact at {unit} is told; the citizen sees that {unit} has it and answers {due}.'),
    command: dispatchCommand,
  },
  designate: {
    fields: fixed(advice),
    consequence: word('提交后：{unit}直接进入办理，不用签收，也不能退单；{due}答复诉求人。', 'After this: {unit} has it in hand at once, without signing, and cannot return it; the citizen is answered {due}.'),
    command: (values) => ({ action: 'designate', leadUnitId: valueOf(values, 'leadUnitId'), advice: valueOf(values, 'advice') }),
  },
  reassign: {
    fields: ({ ticket }) => [shareField(ticket, 'reassign'), unitField, advice],
    consequence: word('提交后：{share}不再承办，改由{unit}签收办理；{due}答复诉求人的日期不变。', 'After this: {share} no longer has it, {unit} has to sign for it; the citizen is still answered {due}.'),
    command: (values) => ({ action: 'reassign', assignmentId: valueOf(values, 'assignmentId'), toUnitId: valueOf(values, 'toUnitId'), advice: valueOf(values, 'advice') }),
  },
  recall: {
    fields: ({ ticket }) => [shareField(ticket, 'recall'), note],
    consequence: (values, ground) =>
      isLead(values, ground)
        ? word('提交后：{share}不再承办，工单回到待派单；{due}答复诉求人的日期不变。', 'After this: {share} no longer has it and it waits to be dispatched; the citizen is still answered {due}.')
        : word('提交后：{share}不再参与，主办单位接着办；{due}答复诉求人的日期不变。', 'After this: {share} takes no more part and the lead unit goes on; the citizen is still answered {due}.'),
    command: (values) => ({ action: 'recall', assignmentId: valueOf(values, 'assignmentId'), note: valueOf(values, 'note') }),
  },
  approve_return: {
    fields: ({ ticket }) => [shareField(ticket, 'approve_return'), note],
    consequence: (values, ground) =>
      isLead(values, ground)
        ? word('提交后：{share}退出，工单回到待派单；{due}答复诉求人的日期不变。', 'After this: {share} is out and it waits to be dispatched; the citizen is still answered {due}.')
        : word('提交后：{share}退出，主办单位接着办；{due}答复诉求人的日期不变。', 'After this: {share} is out and the lead unit goes on; the citizen is still answered {due}.'),
    command: (values) => ({ action: 'approve_return', assignmentId: valueOf(values, 'assignmentId'), note: valueOf(values, 'note') }),
  },
  deny_return: {
    fields: ({ ticket }) => [shareField(ticket, 'deny_return'), note],
    consequence: word('提交后：{share}要继续办，看得到上面的说明；{due}答复诉求人的日期不变。', 'After this: {share} has to go on and reads the note; the citizen is still answered {due}.'),
    command: (values) => ({ action: 'deny_return', assignmentId: valueOf(values, 'assignmentId'), note: valueOf(values, 'note') }),
  },
};
