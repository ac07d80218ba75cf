import { describe, expect, it } from 'vitest';
import { instantAt } from '../../../server/desk/calendar/shanghai.js';
import { nextReachAt } from '../../../server/desk/supervision/answer-clock.js';
import { applySupervisionAll } from '../../../server/desk/supervision/apply.js';
import { decideSupervision } from '../../../server/desk/supervision/decide.js';
import { reachAnswerDate } from '../../../server/desk/supervision/reach.js';
import { supervisionActions, supervisionStates, type SupervisionAction, type SupervisionState } from '../../../server/desk/supervision/states.js';
import { markOf, type Supervision } from '../../../server/desk/supervision/supervision.js';
import { housing, mondayNine, operator, refusalOf, supervisor, water, waterContact } from '../../support/builders.js';
import { afterOrder, order, orderCommands, orderContext, orderDoers, orderIn } from '../../support/supervision.js';

// Written out by hand: 下发 → 回复 → 办结, with the return and the second asking.
const table: Record<SupervisionState, Partial<Record<SupervisionAction, SupervisionState>>> = {
  issued: { answer: 'answered', request_return: 'return_requested', raise: 'issued', remind: 'issued', cancel: 'cancelled' },
  answered: { reject_answer: 'issued', close: 'closed', cancel: 'cancelled' },
  return_requested: { deny_return: 'issued', cancel: 'cancelled' },
  closed: {},
  cancelled: {},
};
const pairs = supervisionStates.flatMap((state) => supervisionActions.map((action) => ({ state, action, to: table[state][action] ?? null })));
const allowed = pairs.filter((pair): pair is typeof pair & { to: SupervisionState } => pair.to !== null);
const refused = pairs.filter(({ to }) => to === null);

describe('every state of an order with every action', () => {
  it('is a pair in the table, none forgotten', () => {
    expect(pairs).toHaveLength(5 * 8);
  });

  it.each(allowed)('$state, $action: leads to $to, with one signed and dated line', ({ state, action, to }) => {
    const before = orderIn(state);
    const next = afterOrder(before, action);
    expect(next.state).toBe(to);
    expect(next.history).toHaveLength(before.history.length + 1);
    expect(next.history.at(-1)).toMatchObject({ seq: before.history.length + 1, at: before.updatedAt + 60_000, actor: { kind: 'staff', id: orderDoers[action].id } });
  });

  it.each(refused)('$state, $action: refused, naming what can be done instead', ({ state, action }) => {
    expect(refusalOf(() => decideSupervision(orderIn(state), orderCommands[action], orderContext(orderDoers[action])))).toEqual({
      code: 'illegal_move',
      facts: { orderAction: action, orderState: state, orderAllowed: supervisionActions.filter((possible) => table[state][possible] !== undefined) },
    });
  });

  it('leaves the order that was decided about as it was', () => {
    const before = order();
    const copy = structuredClone(before);
    afterOrder(before, 'answer');
    expect(before).toEqual(copy);
  });
});

describe('issuing', () => {
  it('gives so many working days, ending at 24:00, counted from the day after', () => {
    expect(order().answerBy).toMatchObject({ step: 'supervision', dueAt: instantAt('2026-10-15', '24:00'), metAt: null, fired: [] });
    // From Wednesday before the holiday: the seven days off do not count, the Saturday made up does.
    expect(order({ days: 2 }, instantAt('2026-09-30', '10:00')).answerBy.dueAt).toBe(instantAt('2026-10-09', '24:00'));
  });

  it.each([
    ['ticketNos', { ticketNos: [] }],
    ['demand', { demand: '  ' }],
    ['days', { days: 0 }],
    ['days', { days: 31 }],
    ['coUnitIds', { kind: 'joint' as const, coUnits: [] }],
    ['coUnitIds', { kind: 'joint' as const, coUnits: [housing] }],
    ['coUnitIds', { kind: 'written' as const, coUnits: [water] }],
  ])('is refused for its %s when that makes no order', (field, draft) => {
    expect(refusalOf(() => order(draft))).toEqual({ code: 'invalid', facts: { field } });
  });

  it('marks its tickets with kind, level, state and unit', () => {
    expect(markOf(order({ level: 'yellow' }))).toEqual({ id: 'order-1', kind: 'written', level: 'yellow', state: 'issued', unitName: '区住建委', unitIds: ['housing'] });
  });
});

describe('answering', () => {
  const joint = () => order({ kind: 'joint', coUnits: [water] });

  it('stops the clock and keeps who said what', () => {
    const answered = afterOrder(order(), 'answer');
    expect(answered.answerBy.metAt).toBe(answered.updatedAt);
    expect(answered.answers).toEqual([{ unitId: 'housing', unitName: '区住建委', text: '原因查明，防水今天重做。', byId: 'housing-1', byName: '褚明', at: answered.updatedAt }]);
  });

  it('is for the addressed units only', () => {
    for (const actor of [waterContact, supervisor, operator]) expect(refusalOf(() => afterOrder(order(), 'answer', { actor })).code).toBe('not_allowed');
  });

  it('of a joint order is complete when all have answered, in any order', () => {
    const first = afterOrder(joint(), 'answer', { actor: waterContact });
    expect(first).toMatchObject({ state: 'issued', awaited: ['housing'], answerBy: { metAt: null } });
    expect(afterOrder(first, 'answer', { actor: waterContact }).state).toBe('issued');
    expect(afterOrder(first, 'answer').state).toBe('answered');
  });

  it('begins again for everybody, with a new date, when it was sent back', () => {
    const again = afterOrder(afterOrder(afterOrder(joint(), 'answer'), 'answer', { actor: waterContact }), 'reject_answer', { now: instantAt('2026-10-13', '10:00') });
    expect(again).toMatchObject({ state: 'issued', awaited: ['housing', 'water'], answerBy: { dueAt: instantAt('2026-10-15', '24:00'), metAt: null, fired: [] } });
    expect(again.answers).toHaveLength(2);
  });

  it('cannot be sent back without a date that makes sense', () => {
    expect(refusalOf(() => afterOrder(orderIn('answered'), { action: 'reject_answer', note: '重答', days: 0 }))).toEqual({ code: 'invalid', facts: { field: 'days' } });
  });

  it('only who has to answer first may ask to give it back', () => {
    expect(refusalOf(() => afterOrder(joint(), 'request_return', { actor: waterContact })).code).toBe('not_allowed');
    expect(afterOrder(joint(), 'request_return').returnRequest).toMatchObject({ byName: '褚明', reason: '该楼未移交，不归本单位管。' });
    expect(afterOrder(afterOrder(joint(), 'request_return'), 'deny_return').returnRequest).toBeNull();
  });
});

describe('raising', () => {
  it('goes from an ordinary order to a yellow card, to a red one, and no further', () => {
    const yellow = afterOrder(order(), 'raise');
    const red = afterOrder(yellow, 'raise');
    expect([yellow.level, red.level]).toEqual(['yellow', 'red']);
    expect(refusalOf(() => afterOrder(red, 'raise')).facts['orderAllowed']).not.toContain('raise');
  });

  it('counts how often the unit was pressed', () => {
    expect(afterOrder(afterOrder(order(), 'remind'), 'remind').history.at(-1)).toMatchObject({ type: 'reminded', n: 2 });
  });
});

describe('the date to answer by', () => {
  const reached = (before: Supervision, now: number): Supervision => applySupervisionAll(before, reachAnswerDate(before, now));
  const { amberAt, dueAt } = order().answerBy;

  it('warns once before and once when it has passed', () => {
    expect(nextReachAt(order())).toBe(amberAt);
    expect(reachAnswerDate(order(), amberAt - 1)).toEqual([]);
    const near = reached(order(), amberAt);
    expect(near.history.at(-1)?.type).toBe('deadline_near');
    expect(reachAnswerDate(near, dueAt - 1)).toEqual([]);
    expect(nextReachAt(near)).toBe(dueAt);
    const passed = reached(near, dueAt);
    expect(passed.history.at(-1)?.type).toBe('deadline_passed');
    expect([reachAnswerDate(passed, dueAt + 1), nextReachAt(passed)]).toEqual([[], null]);
  });

  it('says only that it has passed when the clock jumped over both', () => {
    const passed = reached(order(), dueAt + 1);
    expect(passed.history.slice(1).map(({ type }) => type)).toEqual(['deadline_passed']);
    expect(nextReachAt(passed)).toBeNull();
  });

  it.each(['answered', 'return_requested', 'closed', 'cancelled'] as const)('warns nobody when %s', (state) => {
    expect([reachAnswerDate(orderIn(state), dueAt + 1), nextReachAt(orderIn(state))]).toEqual([[], null]);
  });

  it('runs on where it was when the return is denied', () => {
    const back = afterOrder(orderIn('return_requested'), 'deny_return', { now: mondayNine + 3_600_000 });
    expect(back.answerBy.dueAt).toBe(dueAt);
    expect(nextReachAt(back)).toBe(amberAt);
  });
});
