import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { system } from '../../../server/desk/access/actor.js';
import { DAY, HOUR, dateOf } from '../../../server/desk/calendar/shanghai.js';
import { workdaysBetween } from '../../../server/desk/calendar/workdays.js';
import { openAssignments } from '../../../server/desk/ticket/assignment.js';
import { DeskError } from '../../../server/desk/errors.js';
import { applyAll } from '../../../server/desk/ticket/apply.js';
import { nextDueAt, running } from '../../../server/desk/ticket/clocks.js';
import type { TicketCommand } from '../../../server/desk/ticket/commands.js';
import { decide } from '../../../server/desk/ticket/decide.js';
import { reachDeadlines } from '../../../server/desk/ticket/reach-deadline.js';
import { endedStates, ticketActions, ticketStates, type TicketState } from '../../../server/desk/ticket/states.js';
import type { Ticket, TicketDeadline, Urgency } from '../../../server/desk/ticket/ticket.js';
import { aimed, calendar, commands, contextOf, doers, housingContact, ticketIn, waterContact } from '../../support/builders.js';

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
/** A life may begin anywhere on the road: from filing alone, chance seldom gets far. */
const lives = fc.record({ start: fc.constantFrom(...ticketStates), acts: fc.array(act, { maxLength: 40 }) });
interface Life {
  start: TicketState;
  acts: readonly Act[];
}

/** One act; a refusal leaves the ticket as it is. */
function step(ticket: Ticket, { command: asked, byWater, wait }: Act): Ticket {
  const now = ticket.updatedAt + wait;
  if (asked === 'look') return applyAll(ticket, reachDeadlines(ticket, contextOf(system, now, ticket)));
  const actor = byWater && doers[asked.action] === housingContact ? waterContact : doers[asked.action];
  try {
    return applyAll(ticket, decide(ticket, aimed(ticket, asked), contextOf(actor, now, ticket)));
  } catch (error) {
    if (error instanceof DeskError) return ticket;
    throw error;
  }
}

function everyStep({ start, acts }: Life, holds: (next: Ticket, before: Ticket) => void): void {
  acts.reduce((before, one) => {
    const next = step(before, one);
    holds(next, before);
    return next;
  }, ticketIn(start));
}

const finishAt = (ticket: Ticket) => running(ticket).find(({ step: name }) => name === 'finish')?.dueAt ?? 0;
const heldUntil = ({ suspension }: Ticket) => suspension?.until ?? 0;
const byId = (deadlines: readonly TicketDeadline[]) => new Map(deadlines.map((deadline) => [deadline.id, deadline]));

describe('whatever happens to a ticket', () => {
  it('its history is numbered without a gap, only grows and never goes back in time', () => {
    fc.assert(
      fc.property(lives, (life) =>
        everyStep(life, (next, before) => {
          expect(next.history.map(({ seq }) => seq)).toEqual(next.history.map((_, index) => index + 1));
          expect(next.history.slice(0, before.history.length)).toEqual(before.history);
          expect(next.history.every(({ at }, index) => at >= (next.history[index - 1]?.at ?? 0))).toBe(true);
        }),
      ),
      { numRuns: 60 },
    );
  });

  it('a date promised to the citizen moves only to a later one, and anew only when it is done again', () => {
    fc.assert(
      fc.property(lives, (life) =>
        everyStep(life, (next, before) => {
          if (next.tally.rehandles === before.tally.rehandles && before.promise) expect(next.promise?.dueAt).toBeGreaterThanOrEqual(before.promise.dueAt);
        }),
      ),
      { numRuns: 120 },
    );
  });

  it('one unit leads at most, whoever is working has one that leads, and nobody works on what is over', () => {
    fc.assert(
      fc.property(lives, (life) =>
        everyStep(life, (next) => {
          const leads = openAssignments(next).filter(({ role }) => role === 'lead');
          expect(leads.length).toBeLessThanOrEqual(1);
          if (['dispatched', 'in_progress', 'pending_review', 'pending_callback'].includes(next.state)) expect(leads).toHaveLength(1);
          if (next.state === 'accepted' || next.state === 'pending_acceptance') expect(openAssignments(next).filter(({ state }) => state !== 'feedback_submitted' && state !== 'done')).toEqual([]);
          expect(next.suspension !== null).toBe(next.state === 'suspended');
        }),
      ),
      { numRuns: 120 },
    );
  });

  it('a hold moves every clock by exactly the working days it lasted', () => {
    const heldFor = fc.record({ days: fc.integer({ min: 1, max: 20 }), after: fc.integer({ min: 0, max: 3 * DAY }), lasting: fc.integer({ min: 0, max: 25 * DAY }) });
    fc.assert(
      fc.property(heldFor, ({ days, after: wait, lasting }) => {
        const before = ticketIn('in_progress');
        const from = before.updatedAt + wait;
        const held = applyAll(before, decide(before, { ...commands.suspend, days }, contextOf(doers.suspend, from, before)));
        const until = Math.min(from + lasting, heldUntil(held) - 1);
        const on = applyAll(held, decide(held, commands.resume, contextOf(doers.resume, until, held)));
        const moved = workdaysBetween(calendar, dateOf(finishAt(before) - 1), dateOf(finishAt(on) - 1));
        expect(moved).toBe(workdaysBetween(calendar, dateOf(from), dateOf(until)));
        expect(on.tally.suspendedDays).toBe(moved);
        expect(on.promise?.dueAt).toBe(finishAt(on));
      }),
    );
  });

  it('an ended ticket owes nothing, and an archived one stays so', () => {
    fc.assert(
      fc.property(lives, (life) =>
        everyStep(life, (next, before) => {
          if (endedStates.includes(next.state)) expect(running(next)).toEqual([]);
          if (before.state === 'archived') expect(next.state).toBe('archived');
        }),
      ),
      { numRuns: 60 },
    );
  });

  it('a clock once met stays met, no warning goes out twice and at most one finish runs', () => {
    fc.assert(
      fc.property(lives, (life) =>
        everyStep(life, (next, before) => {
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
      fc.property(lives, fc.integer({ min: 0, max: 1_000 * HOUR }), ({ start, acts }, wait) => {
        const ticket = acts.reduce(step, ticketIn(start));
        const now = ticket.updatedAt + wait;
        // A hold that ended meanwhile sets clocks going that may have passed already: its alarm rings again at once.
        const look = (current: Ticket) => applyAll(current, reachDeadlines(current, contextOf(system, now, current)));
        expect(nextDueAt(look(look(ticket))) ?? Number.MAX_SAFE_INTEGER).toBeGreaterThan(now);
      }),
      { numRuns: 60 },
    );
  });
});
