import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantAt } from '../../../server/desk/calendar/shanghai.js';
import { mostLines, pressingMatters, shownLines } from '../../../server/desk/supervision/board-lines.js';
import { heatProposals } from '../../../server/desk/supervision/heat.js';
import { advisedLevel } from '../../../server/desk/supervision/order-level.js';
import { issuedToday, orderProposal } from '../../../server/desk/supervision/order-proposals.js';
import { proposalRules, rankProposals, type Proposal } from '../../../server/desk/supervision/proposal.js';
import { markOf } from '../../../server/desk/supervision/supervision.js';
import { proposalsOf } from '../../../server/desk/supervision/ticket-proposals.js';
import type { Ticket } from '../../../server/desk/ticket/ticket.js';
import { after, filedTicket, mondayNine, policy, ticketIn, waterContact } from '../../support/builders.js';
import { afterOrder, order, orderIn } from '../../support/supervision.js';

const hour = 3_600_000;
const tuesday = instantAt('2026-10-13', '09:12');
const rulesOf = (ticket: Ticket, now: number) => proposalsOf(ticket, now, policy).map(({ rule }) => rule);
const firstOf = (ticket: Ticket, now: number) => proposalsOf(ticket, now, policy)[0];

/** Both units have signed. */
const signedByAll = (draft: Parameters<typeof filedTicket>[0] = {}): Ticket => after(ticketIn('in_progress', draft), 'sign', { actor: waterContact });
/** In progress, and given back so often on the way. */
const returned = (times: number): Ticket => ({ ...signedByAll(), tally: { ...signedByAll().tally, returns: times } });
const unsatisfied = (times: number): Ticket => ({ ...signedByAll(), tally: { ...signedByAll().tally, unsatisfied: times } });

describe('a ticket is proposed for supervision', () => {
  it('at once when it is critical and late by the hour, with how often the citizen came', () => {
    const critical = after(after(signedByAll({ urgency: 'critical', type: 'assistance' }), 'urge'), 'urge');
    const dueAt = mondayNine + 2 * hour;
    expect(firstOf(critical, dueAt + 40 * 60_000)).toMatchObject({ rule: 'critical_overdue', facts: { dueAt, clock: 'hour', contacts: 3 }, remedy: 'phone_order' });
    expect(rulesOf(critical, dueAt - 1)).not.toContain('critical_overdue');
  });

  it('when its finish date has passed, the later the heavier', () => {
    const ticket = signedByAll({ type: 'consultation' });
    const { dueAt = 0 } = firstOf(ticket, instantAt('2026-10-20', '09:00'))?.facts ?? {};
    expect(dueAt).toBe(instantAt('2026-10-15', '24:00'));
    expect(rulesOf(ticket, dueAt - 1)).toEqual([]);
    expect(firstOf(ticket, dueAt)).toMatchObject({ rule: 'overdue', remedy: 'written_order', weight: 0 });
    expect(firstOf(ticket, dueAt + 3 * hour)?.weight).toBe(3 * hour);
  });

  it.each([
    ['returned', returned, 'written_order'],
    ['unsatisfied', unsatisfied, 'rehandle_order'],
  ] as const)('when it was %s as often as the rules say', (rule, made, remedy) => {
    expect(rulesOf(made(1), mondayNine)).toEqual([]);
    expect(firstOf(made(2), mondayNine)).toMatchObject({ rule, facts: { n: 2 }, remedy });
    const strict = { ...policy, rules: { ...policy.rules, supervise: { returned: 1, unsatisfied: 1 } } };
    expect(proposalsOf(made(1), mondayNine, strict).map((line) => line.rule)).toEqual([rule]);
  });

  it('to name a unit when two have given it back, says why they did, and is ticked once it is named', () => {
    const back = (ticket: Ticket) => after(after(after(ticket, 'dispatch'), 'request_return'), 'approve_return');
    const twice = back(back(ticketIn('accepted')));
    expect(firstOf(twice, twice.updatedAt)).toMatchObject({ rule: 'returned', facts: { n: 2, cause: 'function' }, remedy: 'designate', done: null });
    const named = after(twice, 'designate');
    expect(firstOf(named, named.updatedAt + 1)).toMatchObject({ remedy: 'designate', done: { at: named.updatedAt, byName: '韩正' } });
    expect(rulesOf(named, named.updatedAt + 24 * hour)).toEqual([]);
  });

  it('when it has to be signed today and is not, until somebody urges', () => {
    const ticket = ticketIn('dispatched');
    expect(rulesOf(ticket, mondayNine + hour)).toEqual([]);
    expect(firstOf(ticket, tuesday)).toMatchObject({ rule: 'sign_today', facts: { dueAt: instantAt('2026-10-13', '24:00'), clock: 'day' }, remedy: 'urge_sign', unit: { name: '区住建委' }, done: null });
    const urged = after(ticket, 'urge', { now: tuesday });
    expect(firstOf(urged, tuesday + 1)?.done).toEqual({ at: tuesday, byName: '李晓' });
    const signed = after(urged, 'sign', { now: tuesday + hour });
    expect(firstOf(signed, tuesday + 2 * hour)).toMatchObject({ rule: 'sign_today', done: { at: tuesday } });
    expect(firstOf(signed, instantAt('2026-10-14', '09:00'))).toMatchObject({ rule: 'sign_today', unit: { name: '区水务局' }, done: null });
    expect(rulesOf(after(signed, 'sign', { actor: waterContact }), instantAt('2026-10-14', '09:00'))).toEqual([]);
  });

  it('when a leader has instructed, with the date it hangs on', () => {
    const ticket = after(ticketIn('in_progress'), 'instruct');
    expect(firstOf(ticket, mondayNine)).toMatchObject({ rule: 'instructed', facts: { leader: '分管副区长', clock: 'day' }, remedy: 'instruct_order' });
  });

  it('by every rule that holds, the most pressing first', () => {
    const ticket = after({ ...returned(2), tally: { ...returned(2).tally, unsatisfied: 2 } }, 'instruct');
    expect(rulesOf(ticket, instantAt('2026-12-01', '09:00'))).toEqual(['overdue', 'returned', 'unsatisfied', 'instructed']);
  });

  it.each(['suspended', 'resolved', 'archived', 'withdrawn', 'rejected'] as const)('never while it is %s', (state) => {
    const ticket = { ...ticketIn(state), tally: { ...ticketIn(state).tally, returns: 3, unsatisfied: 3 } };
    expect(rulesOf(ticket, instantAt('2026-12-01', '09:00'))).toEqual([]);
  });
});

describe('an order is proposed', () => {
  const dueDay = instantAt('2026-10-15', '09:00');

  it('on the day its answer is due, and after, graver cards first', () => {
    expect(orderProposal(order(), dueDay - 24 * hour)).toBeNull();
    expect(orderProposal(order(), dueDay)).toMatchObject({ rule: 'card_due', remedy: 'remind', facts: { level: 'ordinary' }, done: null });
    const weights = (['red', 'yellow', 'ordinary'] as const).map((level) => orderProposal(order({ level }), dueDay)?.weight ?? 0);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(new Set(weights).size).toBe(3);
  });

  it('not once it was answered, and ticked when the unit was pressed today', () => {
    expect(orderProposal(orderIn('answered'), dueDay)).toBeNull();
    const pressed = afterOrder(order(), 'remind', { now: dueDay });
    expect(orderProposal(pressed, dueDay + 1)?.done).toEqual({ at: dueDay, byName: '韩正' });
    expect(orderProposal(pressed, dueDay + 24 * hour)?.done).toBeNull();
  });

  it('stays as the ticked line of what proposed it until midnight', () => {
    const issued = order({ reason: { rule: 'unsatisfied', facts: { n: 2 } } });
    expect(issuedToday(issued, mondayNine + hour)).toMatchObject({ rule: 'unsatisfied', target: { kind: 'ticket', no: issued.ticketNos[0] }, done: { byName: '韩正' } });
    expect(issuedToday(issued, instantAt('2026-10-13', '00:00'))).toBeNull();
    expect(issuedToday(order(), mondayNine + hour)).toBeNull();
  });
});

describe('a topic is hot', () => {
  it.each([
    [{ lastDay: 38, before: 21 }, 1],
    [{ lastDay: 9, before: 21 }, 1],
    [{ lastDay: 8, before: 21 }, 0],
    [{ lastDay: 4, before: 0 }, 0],
    [{ lastDay: 5, before: 0 }, 1],
  ])('with %o: %i line', (counts, lines) => {
    expect(heatProposals([{ topic: 'utilities', area: 'xinhe', ...counts }])).toHaveLength(lines);
  });
});

describe('the level advised', () => {
  const late = ticketIn('in_progress', { type: 'consultation' });
  const withMarks = (...levels: ('ordinary' | 'yellow')[]) => ({ ...late, supervisions: levels.map((level) => ({ ...markOf(order({ level })), id: level })) });

  it('is a card a week after the date, and the next one after a card', () => {
    expect(advisedLevel([late])).toBe('ordinary');
    const weekLate = { ...late, deadlines: late.deadlines.map((clock) => (clock.step === 'finish' ? { ...clock, fired: ['due', 'day_after', 'week_after'] as const } : clock)) };
    expect(advisedLevel([late, weekLate])).toBe('yellow');
    expect(advisedLevel([withMarks('ordinary')])).toBe('ordinary');
    expect(advisedLevel([withMarks('yellow')])).toBe('red');
  });
});

const anyProposal = fc.record({
  rule: fc.constantFrom(...proposalRules),
  target: fc.record({ kind: fc.constant('ticket' as const), no: fc.string({ minLength: 3, maxLength: 6 }) }),
  facts: fc.constant({}),
  remedy: fc.constant('written_order' as const),
  weight: fc.integer({ min: -9, max: 9 }),
  done: fc.constantFrom(null, { at: 1, byName: '韩正' }),
}) satisfies fc.Arbitrary<Proposal>;

describe('the ranking', () => {
  it('is 特急超期 > 牌到期 > 超期天数 > 退单 > 不满意 > 今天到期 > 批示 > 热点, whatever comes in whatever order', () => {
    const order = ['critical_overdue', 'card_due', 'overdue', 'returned', 'unsatisfied', 'sign_today', 'instructed', 'hot_topic'];
    fc.assert(
      fc.property(fc.array(anyProposal), (proposals) => {
        const ranked = rankProposals(proposals);
        ranked.slice(1).forEach((line, at) => {
          const before = ranked[at];
          const step = order.indexOf(line.rule) - order.indexOf(before?.rule ?? '');
          expect(step > 0 || (step === 0 && (before?.weight ?? 0) >= line.weight)).toBe(true);
        });
        expect(rankProposals([...proposals].reverse())).toEqual(ranked);
      }),
    );
  });

  it('shows at most seven lines, in their order, and hides no open one behind more than two ticked', () => {
    fc.assert(
      fc.property(fc.array(anyProposal, { maxLength: 20 }), (proposals) => {
        const ranked = rankProposals(proposals);
        const shown = shownLines(ranked);
        const open = (lines: readonly Proposal[]) => lines.filter(({ done }) => done === null).length;
        expect(shown).toEqual(ranked.filter((line) => shown.includes(line)));
        expect(shown.length).toBe(Math.min(mostLines, ranked.length));
        expect(open(shown)).toBeGreaterThanOrEqual(Math.min(open(ranked), mostLines - 2));
      }),
    );
  });
});

describe('what the board presses on', () => {
  const late = ticketIn('in_progress', { type: 'consultation' });
  const day = instantAt('2026-10-16', '09:00');
  const matters = (orders: Parameters<typeof pressingMatters>[0]['orders']) => pressingMatters({ tickets: [late], orders, heats: [] }, day, policy);

  it('is one line a ticket, by its most pressing reason', () => {
    expect(matters([]).map(({ rule, done }) => [rule, done])).toEqual([['overdue', null]]);
  });

  it('leaves a ticket under an older order to that order', () => {
    const older = order({ ticketNos: [late.no], days: 5 }, instantAt('2026-10-15', '10:00'));
    expect(matters([older])).toEqual([]);
    expect(matters([afterOrder(older, 'cancel')])).toHaveLength(1);
  });

  it('ticks what became an order today, once, also when two orders came of it', () => {
    const issued = order({ ticketNos: [late.no], reason: { rule: 'overdue', facts: {} } }, day - hour);
    expect(matters([issued, { ...issued, id: 'order-2' }]).map(({ done }) => done?.byName)).toEqual(['韩正']);
  });

  it('does not propose a hot topic again that a joint order is already about', () => {
    const heats = [{ topic: 'utilities', area: 'xinhe', lastDay: 38, before: 0 }];
    const joint = { ...orderIn('issued'), reason: { rule: 'hot_topic' as const, facts: { topic: 'utilities', area: 'xinhe' } } };
    expect(pressingMatters({ tickets: [], orders: [joint], heats }, instantAt('2026-10-14', '09:00'), policy)).toEqual([]);
    expect(pressingMatters({ tickets: [], orders: [], heats }, day, policy).map(({ rule }) => rule)).toEqual(['hot_topic']);
  });
});

it('a ticket nobody has looked at yet is proposed for nothing', () => {
  expect(rulesOf(filedTicket(), mondayNine)).toEqual([]);
});
