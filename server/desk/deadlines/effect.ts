import type { Instant } from '../calendar/shanghai.js';
import type { WorkCalendar } from '../calendar/work-calendar.js';
import type { Assignment } from '../ticket/assignment.js';
import { ladderOf } from '../ticket/clocks.js';
import type { TicketDeadline } from '../ticket/ticket-deadline.js';
import type { Deadline, Pause } from './deadline.js';
import type { TicketType, Urgency } from './limits.js';
import { limitFor, type DeadlinePolicy } from './policy.js';
import { recounted } from './recount.js';

/** What a ticket's dates depend on. */
export interface Matter {
  readonly no: string;
  readonly type: TicketType;
  readonly urgency: Urgency;
  readonly deadlines: readonly TicketDeadline[];
  readonly promise: Deadline | null;
  readonly pauses: readonly Pause[];
  readonly assignments: readonly Pick<Assignment, 'id' | 'unitName' | 'state' | 'returnBy'>[];
}

export interface RulesInForce {
  readonly calendar: WorkCalendar;
  readonly policy: DeadlinePolicy;
  /** The policy a clock was made by; null when nobody knows it any more. */
  readonly policyOf: (version: string) => DeadlinePolicy | null;
}

/** What becomes of a finish date; `kept`: it would get earlier but was promised, `clocks`: only other clocks move,
 *  `ladder`: only when the next steps after the date are taken. */
export type Change = 'later' | 'earlier' | 'kept' | 'firm' | 'provisional' | 'clocks' | 'ladder' | 'none';

/** A running clock before and after. */
export interface CountedClock {
  readonly clock: TicketDeadline;
  readonly next: Deadline;
  /** Would have got earlier, but the citizen was told. */
  readonly kept: boolean;
  /** The steps after the date are taken at other times. */
  readonly ladderMoves: boolean;
}

export interface RecountedMatter {
  readonly no: string;
  readonly change: Change;
  /** The finish date before and after; null when no finish clock runs. */
  readonly before: Instant | null;
  readonly after: Instant | null;
  readonly becomesFirm: boolean;
  readonly becomesProvisional: boolean;
  /** Every running clock. */
  readonly clocks: readonly CountedClock[];
  readonly promise: Deadline | null;
}

/** An open ticket under other rules: its running clocks start when they started, and what was told to the citizen never
 *  moves earlier (domain §2.7). */
export function recountMatter(matter: Matter, rules: RulesInForce): RecountedMatter {
  const clocks = matter.deadlines.filter(({ metAt }) => metAt === null).map((clock) => countedClock(matter, rules, clock));
  const finish = clocks.find(({ clock }) => clock.step === 'finish');
  const promise = finish && matter.promise ? later(matter.promise, again({ ...matter, urgency: 'normal' }, rules, matter.promise)) : matter.promise;
  const firmed = finish ? Number(finish.clock.provisional) - Number(finish.next.provisional) : 0;
  return {
    no: matter.no,
    change: changeOf(finish, clocks),
    before: finish?.clock.dueAt ?? null,
    after: finish?.next.dueAt ?? null,
    becomesFirm: firmed > 0,
    becomesProvisional: firmed < 0,
    clocks,
    promise,
  };
}

/** The finish date that was told is kept like the promise; an inner clock moves either way. */
function countedClock(matter: Matter, rules: RulesInForce, clock: TicketDeadline): CountedClock {
  const next = again(matter, rules, clock);
  const told = clock.step === 'finish' && clock.dueAt === matter.promise?.dueAt;
  const kept = told && next.dueAt < clock.dueAt;
  const settled = told ? later(clock, next) : next;
  return { clock, next: settled, kept, ladderMoves: otherLadder(clock, settled, rules) };
}

/** Rungs of the ladder are no part of the date itself, and follow the calendar and a rule of their own. */
function otherLadder(old: TicketDeadline, next: Deadline, rules: RulesInForce): boolean {
  return ladderOf(next, rules).some(({ mark, at }) => old.ladder.find((rung) => rung.mark === mark)?.at !== at);
}

/** The date other rules give, earlier ones too. */
export function again(matter: Pick<Matter, 'type' | 'urgency' | 'pauses'>, rules: RulesInForce, deadline: Deadline): Deadline {
  const { type, urgency, pauses } = matter;
  const { calendar, policy } = rules;
  return recounted({ deadline: { ...deadline, byHand: isByHand(matter, rules, deadline) }, type, urgency, calendar, policy, pauses });
}

/** A limit that is not the one of the policy it was made by is somebody's decision: an extension, a matter done again. */
function isByHand(matter: Pick<Matter, 'type' | 'urgency'>, { policyOf }: RulesInForce, { step, limit, policyVersion }: Deadline): boolean {
  const madeBy = policyOf(policyVersion);
  const row = madeBy && limitFor(madeBy, step, matter);
  return row?.amount !== limit.amount || row.unit !== limit.unit || row.clock !== limit.clock;
}

/** Keeps a date that would get earlier, with its old reasons; only whether it is firm is today's knowledge. */
export function later(old: Deadline, next: Deadline): Deadline {
  if (next.dueAt >= old.dueAt) return next;
  const { step, dueAt, amberAt, limit, basis, calendarVersion, policyVersion } = old;
  return { step, dueAt, amberAt, limit, basis, calendarVersion, policyVersion, provisional: next.provisional, missing: next.missing };
}

/** Whether a reader would see another deadline; the same date under a new version is no change. */
export function differs(old: Deadline, next: Deadline): boolean {
  return old.dueAt !== next.dueAt || old.amberAt !== next.amberAt || old.provisional !== next.provisional || reasonOf(old) !== reasonOf(next);
}

function reasonOf({ limit, basis }: Deadline): string {
  const holidays = basis.holidays.map(({ name, days }) => `${name.zh} ${days}`);
  return [limit.amount, limit.unit, limit.clock, basis.days, basis.paused, ...holidays, ...basis.makeups].join('|');
}

function changeOf(finish: CountedClock | undefined, clocks: readonly CountedClock[]): Change {
  const ofFinish = finish && changeOfFinish(finish);
  if (ofFinish) return ofFinish;
  if (clocks.some(({ clock, next }) => differs(clock, next))) return 'clocks';
  return clocks.some(({ ladderMoves }) => ladderMoves) ? 'ladder' : 'none';
}

function changeOfFinish({ clock, next, kept }: CountedClock): Change | undefined {
  if (kept) return 'kept';
  if (next.dueAt !== clock.dueAt) return next.dueAt > clock.dueAt ? 'later' : 'earlier';
  if (next.provisional === clock.provisional) return undefined;
  return next.provisional ? 'provisional' : 'firm';
}
