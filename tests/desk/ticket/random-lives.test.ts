import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../../server/desk/calendar/shanghai.js';
import { DeskError } from '../../../server/desk/errors.js';
import { applyAll } from '../../../server/desk/ticket/apply.js';
import { nextDueAt, running } from '../../../server/desk/ticket/clocks.js';
import type { TicketCommand } from '../../../server/desk/ticket/commands.js';
import { decide } from '../../../server/desk/ticket/decide.js';
import { reachDeadlines } from '../../../server/desk/ticket/reach-deadline.js';
import { endedStates, ticketActions } from '../../../server/desk/ticket/states.js';
import type { Ticket, TicketDeadline, Urgency } from '../../../server/desk/ticket/ticket.js';
import { commands, contextOf, doers, filedTicket, waterContact } from '../../support/builders.js';

interface Act {
  command: TicketCommand | 'look';
  byWater: boolean;
  wait: number;
}

const urgencies: Urgency[] = ['normal', 'urgent', 'critical'];
const command = fc.oneof(
  fc.constantFrom(...ticketActions.map((action) => commands[action])),
  fc.constantFrom(...urgencies.map((urgency) => ({ ...commands.escalate, urgency }))),
  fc.constantFrom(...urgencies.map((urgency) => ({ ...commands.accept, urgency }))),
  fc.constant({ ...commands.record_callback, reached: false }),
  fc.constant('look' as const),
);
const act: fc.Arbitrary<Act> = fc.record({ command, byWater: fc.boolean(), wait: fc.integer({ min: 0, max: 3 * DAY }) });
const lives = fc.array(act, { maxLength: 40 });

/** One act; a refusal leaves the ticket as it is. */
function step(ticket: Ticket, { command: asked, byWater, wait }: Act): Ticket {
  const now = ticket.updatedAt + wait;
  if (asked === 'look') return applyAll(ticket, reachDeadlines(ticket, now));
  const actor = byWater && (asked.action === 'sign' || asked.action === 'feedback') ? waterContact : doers[asked.action];
  try {
    return applyAll(ticket, decide(ticket, asked, contextOf(actor, now, ticket)));
  } catch (error) {
    if (error instanceof DeskError) return ticket;
    throw error;
  }
}

function everyStep(acts: readonly Act[], holds: (next: Ticket, before: Ticket) => void): void {
  acts.reduce((before, one) => {
    const next = step(before, one);
    holds(next, before);
    return next;
  }, filedTicket());
}

const byId = (deadlines: readonly TicketDeadline[]) => new Map(deadlines.map((deadline) => [deadline.id, deadline]));

describe('whatever happens to a ticket', () => {
  it('its history is numbered without a gap, only grows and never goes back in time', () => {
    fc.assert(
      fc.property(lives, (acts) =>
        everyStep(acts, (next, before) => {
          expect(next.history.map(({ seq }) => seq)).toEqual(next.history.map((_, index) => index + 1));
          expect(next.history.slice(0, before.history.length)).toEqual(before.history);
          expect(next.history.every(({ at }, index) => at >= (next.history[index - 1]?.at ?? 0))).toBe(true);
        }),
      ),
      { numRuns: 60 },
    );
  });

  it('what was promised to the citizen stays', () => {
    fc.assert(fc.property(lives, (acts) => everyStep(acts, (next, before) => expect(next.promise).toEqual(before.promise))), { numRuns: 60 });
  });

  it('an ended ticket owes nothing and stays ended', () => {
    fc.assert(
      fc.property(lives, (acts) =>
        everyStep(acts, (next, before) => {
          if (endedStates.includes(before.state)) expect(next.state).toBe(before.state);
          if (endedStates.includes(next.state)) expect([running(next), nextDueAt(next)]).toEqual([[], null]);
        }),
      ),
      { numRuns: 60 },
    );
  });

  it('a clock once met stays met, no warning goes out twice and at most one finish runs', () => {
    fc.assert(
      fc.property(lives, (acts) =>
        everyStep(acts, (next, before) => {
          const now = byId(next.deadlines);
          for (const deadline of before.deadlines) if (deadline.metAt !== null) expect(now.get(deadline.id)?.metAt).toBe(deadline.metAt);
          for (const { fired } of next.deadlines) expect(new Set(fired).size).toBe(fired.length);
          expect(running(next).filter(({ step: name }) => name === 'finish').length).toBeLessThanOrEqual(1);
        }),
      ),
      { numRuns: 60 },
    );
  });

  it('after a look no alarm lies in the past', () => {
    fc.assert(
      fc.property(lives, fc.integer({ min: 0, max: 1_000 * HOUR }), (acts, wait) => {
        const ticket = acts.reduce(step, filedTicket());
        const now = ticket.updatedAt + wait;
        expect(nextDueAt(applyAll(ticket, reachDeadlines(ticket, now))) ?? Number.MAX_SAFE_INTEGER).toBeGreaterThan(now);
      }),
      { numRuns: 60 },
    );
  });
});
