import { dateOf, startOf } from '../calendar/shanghai.js';
import type { WorkCalendar } from '../calendar/work-calendar.js';
import { workingPeriods } from '../calendar/working-periods.js';
import { addWorkdays } from '../calendar/workdays.js';
import type { Deadline } from '../deadlines/deadline.js';
import type { Step } from '../deadlines/limits.js';
import type { DeadlinePolicy } from '../deadlines/policy.js';
import type { Instant } from '../text.js';
import type { Ticket } from './ticket.js';
import type { Mark, Rung, TicketDeadline } from './ticket-deadline.js';

/** The rules clocks are counted by. */
export interface Rules {
  calendar: WorkCalendar;
  policy: DeadlinePolicy;
}

/** Steps that wake the desk up but press nobody. */
const quiet: readonly Step[] = ['resume', 'archive'];

/** Starts a clock on a ticket. */
export function clock(deadline: Deadline, { newId, assignmentId = null, ...rules }: Rules & { newId: () => string; assignmentId?: string | null }): TicketDeadline {
  return { ...deadline, id: newId(), assignmentId, metAt: null, fired: [], ladder: ladderOf(deadline, rules) };
}

/** The same clock with another date: warnings that lie ahead again will go out again. */
export function reclock(old: TicketDeadline, deadline: Deadline, { now, ...rules }: Rules & { now: Instant }): TicketDeadline {
  const next: TicketDeadline = { ...old, ...deadline, ladder: ladderOf(deadline, rules) };
  return { ...next, fired: old.fired.filter((mark) => instantOf(next, mark) <= now) };
}

/** Whoever is late in the finish is written to the working day after and named in the bulletin five later (domain §2.4). */
export function ladderOf({ step, dueAt }: Deadline, { calendar, policy }: Rules): Rung[] {
  if (step !== 'finish') return [];
  return (['day_after', 'week_after'] as const).map((mark) => ({ mark, at: officeOpens(calendar, dueAt, policy.rules.ladder[mark]) }));
}

/** When the office opens on the nth working day after a date that ends at `dueAt`. */
function officeOpens(calendar: WorkCalendar, dueAt: Instant, days: number): Instant {
  const { date } = addWorkdays(calendar, dateOf(dueAt - 1), days);
  return workingPeriods(calendar, date)[0]?.start ?? startOf(date);
}

function instantOf({ amberAt, dueAt, ladder }: TicketDeadline, mark: Mark): Instant {
  if (mark === 'amber') return amberAt;
  return mark === 'due' ? dueAt : (ladder.find((rung) => rung.mark === mark)?.at ?? dueAt);
}

type Clocked = Pick<Ticket, 'deadlines' | 'suspension'>;

/** Clocks still running, the most pressing first; while a matter stands still none does. */
export function running({ deadlines, suspension }: Clocked): TicketDeadline[] {
  if (suspension !== null) return [];
  return deadlines.filter(({ metAt, step }) => metAt === null && !quiet.includes(step)).sort((a, b) => a.dueAt - b.dueAt);
}

/** Clocks that only wake the desk up: the end of a suspension, the move to the archive. */
export function waking({ deadlines }: Pick<Ticket, 'deadlines'>): TicketDeadline[] {
  return deadlines.filter(({ metAt, step }) => metAt === null && quiet.includes(step));
}

/** The next instant at which a warning, a lapse or a waking must be recorded; null when nothing runs. */
export function nextDueAt(ticket: Clocked): Instant | null {
  const instants = [...running(ticket).flatMap(owedInstants), ...waking(ticket).map(({ dueAt }) => dueAt)];
  return instants.length === 0 ? null : Math.min(...instants);
}

/** Passing the date makes the warning before it idle. */
function owedInstants({ fired, amberAt, dueAt, ladder }: TicketDeadline): Instant[] {
  const passed = fired.includes('due');
  return [...(passed || fired.includes('amber') ? [] : [amberAt]), ...(passed ? [] : [dueAt]), ...ladder.filter(({ mark }) => !fired.includes(mark)).map(({ at }) => at)];
}

/** Stops the running clocks that `matches` names. */
export function meet(deadlines: readonly TicketDeadline[], at: Instant, matches: (deadline: TicketDeadline) => boolean): TicketDeadline[] {
  return deadlines.map((deadline) => (deadline.metAt === null && matches(deadline) ? { ...deadline, metAt: at } : deadline));
}

/** Stops all that a step or an assignment had running. */
export const ofStep = (...steps: readonly Step[]) => (deadline: TicketDeadline): boolean => steps.includes(deadline.step);

/** Puts recounted clocks in the place of those with the same id, or of the running one of the same step. */
export function recount(deadlines: readonly TicketDeadline[], fresh: readonly TicketDeadline[]): TicketDeadline[] {
  const replaces = (old: TicketDeadline) => fresh.some(({ id, step }) => id === old.id || (old.metAt === null && step === 'finish' && old.step === 'finish'));
  return [...deadlines.filter((old) => !replaces(old)), ...fresh];
}
