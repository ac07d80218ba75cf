import type { ActorStamp } from '../access/actor.js';
import type { AccessNeed } from '../appointments/appointment.js';
import type { DateKey, Instant } from '../calendar/shanghai.js';
import type { Text } from '../text.js';
import type { Lane } from './hall-rules.js';

export const visitStates = ['waiting', 'called', 'serving', 'parked', 'missed', 'done', 'left'] as const;
export type VisitState = (typeof visitStates)[number];
export const priorities = ['elderly', 'disabled', 'pregnant', 'with_infant', 'other'] as const;
export type Priority = (typeof priorities)[number];
export type VisitEvent = 'arrived' | 'called' | 'called_again' | 'call_undone' | 'started' | 'passed_over' | 'came_back' | 'parked' | 'resumed' | 'finished' | 'left';

export interface VisitCall {
  at: Instant;
  counterNo: number;
  /** Not a new turn, the same one said once more. */
  again: boolean;
}

/** Somebody who is here today: one line in the hall, booked or not. */
export interface Visit {
  id: string;
  /** One per act of arriving; a booking's is made from its id, so that nobody arrives twice. */
  key: string;
  centreId: string;
  date: DateKey;
  /** 'A017' booked, 'B004' without a booking. */
  number: string;
  appointmentId: string | null;
  bookingNo: string | null;
  /** The appointed time; null for who came without one. */
  startsAt: Instant | null;
  /** What they came for; empty when nobody asked yet. */
  items: readonly { code: string; name: Text }[];
  name: string | null;
  priority: Priority | null;
  /** What whoever serves them should know beforehand; as they said when they booked. */
  access: readonly AccessNeed[];
  arrivedAt: Instant;
  /** Where in the lane they stand; before this instant a booked person is not due yet. */
  placeAt: Instant;
  state: VisitState;
  /** The window that called them last; null while they have not been called, or the call was taken back. */
  counterNo: number | null;
  calls: readonly VisitCall[];
  /** Turns they were not there for. */
  misses: number;
  /** When the latest turn was over; null before. */
  endedAt: Instant | null;
  history: readonly { at: Instant; type: VisitEvent; by: ActorStamp }[];
  version: number;
}

/** The lane somebody stands in. */
export function laneOf({ priority, startsAt }: Pick<Visit, 'priority' | 'startsAt'>): Lane {
  if (priority !== null) return 'priority';
  return startsAt === null ? 'walk_in' : 'booked';
}

/** How often they were called for the turn that is theirs now. */
export function callsThisTurn({ calls }: Pick<Visit, 'calls'>): number {
  return calls.length - Math.max(0, calls.findLastIndex(({ again }) => !again));
}

/** Whether a window is taken up by them. */
export function atCounter({ state }: Pick<Visit, 'state'>): boolean {
  return state === 'called' || state === 'serving';
}
