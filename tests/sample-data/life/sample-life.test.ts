import { describe, expect, it } from 'vitest';
import { instantAt } from '../../../server/desk/calendar/shanghai.js';
import { recordOf } from '../../../server/desk/reports/case-record.js';
import { nextDueAt } from '../../../server/desk/ticket/clocks.js';
import { endedStates } from '../../../server/desk/ticket/states.js';
import { callers } from '../../../server/sample-data/life/people.js';
import { sampleLife } from '../../../server/sample-data/life/sample-life.js';
import { calendar, policy } from '../../support/builders.js';

const rules = { calendar, policy };
const contactIds = new Map(callers.map(({ phone }) => [phone, `contact-${phone}`]));
const mornings = ['2026-05-20', '2026-10-13', '2026-11-23', '2027-03-02', '2027-08-08'].map((date) => instantAt(date, '09:12'));
const now = instantAt('2026-10-13', '09:12');
const life = sampleLife({ now, rules, contactIds });

describe('three months of the sample district', () => {
  it.each(mornings)('come to an end at %s without anybody being refused', (at) => {
    const { tickets } = sampleLife({ now: at, rules, contactIds });
    expect(tickets.length).toBeGreaterThan(350);
    expect(tickets.every(({ updatedAt, createdAt }) => createdAt < at && updatedAt <= at)).toBe(true);
  });

  it('are the same for everybody who starts on that day', () => {
    expect(sampleLife({ now, rules, contactIds })).toEqual(life);
  });

  it('leave work of every kind on the desk: most is done, some is late, some waits for each hand', () => {
    const open = life.tickets.filter(({ state }) => !endedStates.includes(state));
    expect(open.length).toBeGreaterThan(30);
    expect(open.length).toBeLessThan(life.tickets.length / 3);
    expect([...new Set(open.map(({ state }) => state))]).toEqual(expect.arrayContaining(['pending_acceptance', 'accepted', 'dispatched', 'in_progress', 'pending_callback']));
    expect(open.filter(({ deadlines }) => deadlines.some(({ step, metAt, dueAt }) => step === 'finish' && metAt === null && dueAt <= now)).length).toBeGreaterThan(0);
    expect(life.tickets.filter(({ tally }) => tally.returns >= 2).length).toBeGreaterThan(0);
    expect(life.orders.filter(({ state }) => state === 'closed').length).toBeGreaterThan(0);
  });

  it('have rung every clock that was due, and count in the figures', () => {
    expect(life.tickets.filter((ticket) => (nextDueAt(ticket) ?? now + 1) <= now)).toEqual([]);
    expect(life.tickets.flatMap((ticket) => recordOf(ticket).cases).length).toBeGreaterThan(life.tickets.length);
  });

  it('number tickets and orders once, and no history runs backwards', () => {
    const nos = life.tickets.map(({ no }) => no);
    expect(new Set(nos).size).toBe(nos.length);
    for (const { history } of life.tickets) {
      expect(history.map(({ seq }) => seq)).toEqual(history.map((_, index) => index + 1));
      expect(history.every(({ at }) => Number.isInteger(at))).toBe(true);
      expect(history.map(({ at }) => at)).toEqual(history.map(({ at }) => at).sort((a, b) => a - b));
    }
    expect(life.orders.map(({ no }) => no.slice(0, 5))).toEqual(life.orders.map(() => '2026-'));
  });

  it('name nobody who could be rung up', () => {
    expect(callers.every(({ phone }) => /^0001\d{7}$/.test(phone))).toBe(true);
    expect(new Set(callers.map(({ phone }) => phone)).size).toBe(callers.length);
  });
});
