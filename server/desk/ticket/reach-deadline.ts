import { system } from '../access/actor.js';
import type { Instant } from '../text.js';
import { running, waking } from './clocks.js';
import type { DecideContext } from './commands.js';
import { decideResumption } from './decisions/pressing.js';
import type { TicketEvent, TicketFact } from './events.js';
import { record } from './record.js';
import type { Ticket } from './ticket.js';
import type { TicketDeadline } from './ticket-deadline.js';

/** What the clock brought since the last look: each warning once, also when the clock jumped over several instants. */
export function reachDeadlines(ticket: Ticket, context: Omit<DecideContext, 'actor'>): TicketEvent[] {
  const whole = { ...context, actor: system };
  const woken = waking(ticket).filter(({ dueAt }) => dueAt <= context.now);
  const facts = [...running(ticket).flatMap((deadline) => warnings(deadline, context.now)), ...woken.flatMap(({ step }) => wakenedBy(ticket, step, whole))];
  return record(ticket, facts, whole);
}

function warnings(deadline: TicketDeadline, now: Instant): TicketFact[] {
  const { id: deadlineId, step, dueAt, amberAt, fired, ladder } = deadline;
  const about = { deadlineId, step, dueAt };
  if (dueAt > now) return amberAt <= now && !fired.includes('amber') ? [{ type: 'deadline_near', ...about }] : [];
  const reached = ladder.filter(({ mark, at }) => at <= now && !fired.includes(mark));
  return [...(fired.includes('due') ? [] : [{ type: 'deadline_passed' as const, ...about }]), ...reached.map(({ mark }) => ({ type: 'overdue_noticed' as const, ...about, mark }))];
}

/** A suspension that has lasted its time goes on by itself; a finished matter goes to the archive. */
function wakenedBy(ticket: Ticket, step: TicketDeadline['step'], context: DecideContext): TicketFact[] {
  if (step === 'archive') return [{ type: 'archived' }];
  return ticket.suspension ? decideResumption(ticket, { action: 'resume', note: null }, context) : [];
}
