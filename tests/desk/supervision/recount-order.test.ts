import { describe, expect, it } from 'vitest';
import { endOf } from '../../../server/desk/calendar/shanghai.js';
import { nextReachAt } from '../../../server/desk/supervision/answer-clock.js';
import { applySupervisionAll } from '../../../server/desk/supervision/apply.js';
import { reachAnswerDate } from '../../../server/desk/supervision/reach.js';
import { recountOrder } from '../../../server/desk/supervision/recount-order.js';
import type { Supervision } from '../../../server/desk/supervision/supervision.js';
import type { Rules } from '../../../server/desk/ticket/clocks.js';
import { calendar, mondayNine, policy } from '../../support/builders.js';
import { afterOrder, order, orderIn } from '../../support/supervision.js';
import { offFrom } from '../calendar/calendars.js';

const today: Rules = { calendar, policy };
const twoDaysOff: Rules = { policy, calendar: { ...calendar, version: '2026-v2', off: [...calendar.off, ...offFrom('2026-10-13', 2)] } };
const soon = mondayNine + 3_600_000;
const recountNow = (before: Supervision, rules = twoDaysOff, now = soon): Supervision => applySupervisionAll(before, recountOrder(before, rules, now));

describe('the date an order is to be answered by', () => {
  it('gets later by the days taken off, with one line of the desk’s own that names both dates', () => {
    const next = recountNow(order());
    expect([order().answerBy.dueAt, next.answerBy.dueAt, next.answerBy.calendarVersion]).toEqual([endOf('2026-10-15'), endOf('2026-10-19'), '2026-v2']);
    expect(next.history.slice(1)).toMatchObject([{ seq: 2, type: 'answer_date_recounted', was: endOf('2026-10-15'), answerBy: { dueAt: endOf('2026-10-19') }, at: soon, actor: { kind: 'system' } }]);
  });

  it('is found right at a second look', () => {
    expect(recountOrder(recountNow(order()), twoDaysOff, soon)).toEqual([]);
  });

  it('never gets earlier, whatever days become working days again', () => {
    const later = recountNow(order());
    expect(recountOrder(later, today, soon)).toEqual([]);
  });

  it('keeps the days a person set after an answer was sent back', () => {
    const again = afterOrder(orderIn('answered'), 'reject_answer');
    expect(recountNow(again).answerBy).toMatchObject({ limit: { amount: 2 }, dueAt: endOf('2026-10-16') });
  });

  it.each(['answered', 'closed', 'cancelled'] as const)('of one that is %s stays', (state) => {
    expect(recountOrder(orderIn(state), twoDaysOff, soon)).toEqual([]);
  });

  it('moves while its return is being decided, for the unit may have to answer yet', () => {
    expect(recountNow(orderIn('return_requested'))).toMatchObject({ state: 'return_requested', answerBy: { dueAt: endOf('2026-10-19') } });
  });

  it('becomes firm, on the same day, when the year it was guessed for is entered', () => {
    const december = endOf('2026-12-29') - 3_600_000;
    const guessed = order({ days: 3 }, december);
    const entered: Rules = { policy, calendar: { ...calendar, version: '2027-v1', years: [...calendar.years, 2027] } };
    const firm = recountNow(guessed, entered, december);
    expect([guessed.answerBy.provisional, firm.answerBy.provisional, firm.answerBy.dueAt >= guessed.answerBy.dueAt]).toEqual([true, false, true]);
  });
});

describe('warnings', () => {
  it('that lie ahead again go out again, each at its new time', () => {
    const due = order().answerBy.dueAt;
    const late = applySupervisionAll(order(), reachAnswerDate(order(), due));
    const next = recountNow(late, twoDaysOff, due);
    expect([late.answerBy.fired, next.answerBy.fired]).toEqual([['due'], []]);
    expect(nextReachAt(next)).toBe(next.answerBy.amberAt);
  });

  it('that stay behind are not given twice', () => {
    const due = order().answerBy.dueAt;
    const late = applySupervisionAll(order(), reachAnswerDate(order(), due));
    const next = recountNow(late, twoDaysOff, endOf('2026-10-20'));
    expect(reachAnswerDate(next, endOf('2026-10-20'))).toEqual([]);
  });
});
