import { describe, expect, it } from 'vitest';
import { endOf, instantAt as at } from '../../../server/desk/calendar/shanghai.js';
import type { WorkCalendar } from '../../../server/desk/calendar/work-calendar.js';
import { recountMatter, type RulesInForce } from '../../../server/desk/deadlines/effect.js';
import { recountTicket } from '../../../server/desk/deadlines/recount-ticket.js';
import { recountedWindows, withWindows } from '../../../server/desk/deadlines/return-windows.js';
import { workdays } from '../../../server/desk/deadlines/limits.js';
import type { DeadlinePolicy } from '../../../server/desk/deadlines/policy.js';
import { applyAll } from '../../../server/desk/ticket/apply.js';
import type { Ticket } from '../../../server/desk/ticket/ticket.js';
import { after, calendar, commands, housing, mondayNine, policy, ticketIn, water } from '../../support/builders.js';
import { offFrom } from '../calendar/calendars.js';

const today: RulesInForce = { calendar, policy, policyOf: (version) => (version === policy.version ? policy : null) };
const off = (from: string, days: number): WorkCalendar => ({ ...calendar, version: '2026-v2', off: [...calendar.off, ...offFrom(from, days)] });
const twoDaysOff: RulesInForce = { ...today, calendar: off('2026-10-13', 2) };
const returnDays = (days: number): DeadlinePolicy => ({ ...policy, version: `return-${days}`, rows: policy.rows.map((row) => (row.step === 'return' ? { ...row, limit: workdays(days) } : row)) });

const dispatched = after(ticketIn('accepted'), { ...commands.dispatch, co: [] });
const forTwo = after(ticketIn('accepted'), { ...commands.dispatch, co: [water] });
const soon = mondayNine + 3_600_000;
const until = ({ assignments }: Pick<Ticket, 'assignments'>) => assignments.map(({ returnBy }) => returnBy?.dueAt ?? null);
const dueBefore = until(dispatched)[0] ?? 0;
const recountNow = (ticket: Ticket, rules: RulesInForce, now = soon) => applyAll(ticket, recountTicket(ticket, rules, now));

describe('the time a unit has to give a ticket back', () => {
  it('grows by the days taken off, in the one line about dates, with the date before', () => {
    const next = recountNow(dispatched, twoDaysOff);
    expect([dueBefore, until(next)]).toEqual([endOf('2026-10-13'), [endOf('2026-10-15')]]);
    expect(next.history.length - dispatched.history.length).toBe(1);
    expect(next.history.at(-1)).toMatchObject({ type: 'deadlines_recounted', windows: [{ unitName: housing.name, was: endOf('2026-10-13'), returnBy: { dueAt: endOf('2026-10-15'), calendarVersion: '2026-v2' } }] });
  });

  it('is found right at a second look', () => {
    expect(recountTicket(recountNow(dispatched, twoDaysOff), twoDaysOff, soon)).toEqual([]);
  });

  it('follows a longer limit and never a shorter one', () => {
    const longer = { ...today, policy: returnDays(4) };
    const grown = recountNow(dispatched, longer);
    expect(until(grown)).toEqual([endOf('2026-10-16')]);
    expect(until(recountNow(grown, { ...today, policy: returnDays(1), policyOf: (version) => (version === 'return-4' ? longer.policy : policy) }))).toEqual([endOf('2026-10-16')]);
  });

  it('does not get shorter when days off are taken back', () => {
    const grown = recountNow(dispatched, twoDaysOff);
    expect(until(recountNow(grown, today))).toEqual([endOf('2026-10-15')]);
  });

  it('opens again when its last day turns out to have been no working day', () => {
    const overnight = at('2026-10-14', '08:00');
    expect(until(recountNow(dispatched, { ...today, calendar: off('2026-10-13', 1) }, overnight))).toEqual([endOf('2026-10-14')]);
  });

  it('is left when it was over and stays over', () => {
    expect(recountedWindows(dispatched, twoDaysOff, at('2026-10-20', '09:00'))).toEqual([]);
  });

  it('is nobody’s affair once the unit has answered, and a designated unit has none', () => {
    expect(recountedWindows(after(after(dispatched, 'sign'), 'feedback'), twoDaysOff, soon)).toEqual([]);
    const [share] = dispatched.assignments;
    const designated = { ...dispatched, assignments: share ? [{ ...share, returnBy: null }] : [] };
    expect([designated.assignments.length, recountedWindows(designated, twoDaysOff, soon)]).toEqual([1, []]);
  });

  it('is still counted while a request to give it back is being decided', () => {
    const asking = after(after(dispatched, 'sign'), 'request_return');
    expect(recountedWindows(asking, twoDaysOff, soon)).toHaveLength(1);
  });

  it('is counted for every unit a ticket went to', () => {
    expect([until(forTwo), until(recountNow(forTwo, twoDaysOff))]).toEqual([[endOf('2026-10-14'), endOf('2026-10-14')], [endOf('2026-10-16'), endOf('2026-10-16')]]);
  });

  it('has a limit of its own for a matter of several units, which it follows', () => {
    const fourForSeveral = { ...policy, version: 'several-4', rules: { ...policy.rules, returnComplexDays: 4 } };
    expect(until(recountNow(forTwo, { ...today, policy: fourForSeveral }))).toEqual([endOf('2026-10-16'), endOf('2026-10-16')]);
    expect(until(recountNow(dispatched, { ...today, policy: fourForSeveral }))).toEqual([endOf('2026-10-13')]);
  });
});

describe('after a hold', () => {
  const signed = after(dispatched, 'sign');
  const held = (from: number, to: number) => after(after(signed, commands.suspend, { now: from }), 'resume', { now: to });
  const mondayTen = at('2026-10-12', '10:00');

  it('the time to give it back is longer by the working days stood still, and the line about going on says so', () => {
    const resumed = held(mondayTen, at('2026-10-15', '10:00'));
    expect(until(resumed)).toEqual([endOf('2026-10-16')]);
    expect(resumed.history.at(-1)).toMatchObject({ type: 'resumed', days: 3, windows: [{ unitName: housing.name, was: endOf('2026-10-13'), returnBy: { dueAt: endOf('2026-10-16') } }] });
  });

  it('a unit may give it back on the first day, which was past its window before', () => {
    const resumed = held(mondayTen, at('2026-10-15', '10:00'));
    expect(after(resumed, 'request_return', { now: at('2026-10-15', '11:00') }).history.at(-1)?.type).toBe('return_requested');
  });

  it('a window that was over before stays over, and one within a day stays as it is', () => {
    expect(until(held(at('2026-10-14', '10:00'), at('2026-10-16', '10:00')))).toEqual([dueBefore]);
    expect(held(mondayTen, at('2026-10-12', '11:00')).history.at(-1)).toMatchObject({ type: 'resumed', windows: [] });
  });

  it('is kept by a later count under other rules, and a second hold adds to the first', () => {
    const resumed = held(mondayTen, at('2026-10-15', '10:00'));
    expect(recountedWindows(resumed, today, at('2026-10-15', '11:00'))).toEqual([]);
    const again = after(after(resumed, commands.suspend, { now: at('2026-10-15', '12:00') }), 'resume', { now: at('2026-10-16', '12:00') });
    expect(until(again)).toEqual([endOf('2026-10-19')]);
  });

  it('is counted for several units by the limit of their own', () => {
    const several = after(after(after(forTwo, 'sign'), commands.suspend, { now: mondayTen }), 'resume', { now: at('2026-10-13', '10:00') });
    expect(until(several)).toEqual([endOf('2026-10-15'), endOf('2026-10-15')]);
  });
});

describe('before saving', () => {
  it('a ticket of which only the window moves counts among other clocks', () => {
    const rules = { ...today, policy: returnDays(4) };
    const counted = recountMatter(dispatched, rules);
    expect([counted.change, withWindows(counted, recountedWindows(dispatched, rules, soon)).change, withWindows(counted, []).change]).toEqual(['none', 'clocks', 'none']);
  });
});
