import { timeOf, dateOf, type Instant } from '../calendar/shanghai.js';
import type { Appointment } from './appointment.js';
import { runFrom, slotIdOf } from './slots.js';

/** A booking the desk moved away, and where it was. */
export interface WayBack {
  appointment: Appointment;
  slotIds: readonly string[];
  startsAt: Instant;
}
interface Opening {
  /** Places an opening makes free in a slot; 0 = none. */
  freeIn: (slotId: string) => number;
  slotMinutes: number;
  /** Nobody is called in for the very day: old times from then on. */
  from: Instant;
}

/** Whose old time opens again, of those the desk moved and who have not chosen for themselves since; who booked first goes first. */
export function waysBack(booked: readonly Appointment[], { freeIn, slotMinutes, from }: Opening): WayBack[] {
  const used = new Map<string, number>();
  return [...booked].sort((a, b) => a.createdAt - b.createdAt).flatMap((appointment) => {
    const startsAt = movedFrom(appointment);
    if (startsAt === null || startsAt < from) return [];
    const first = slotIdOf({ centreId: appointment.centreId, date: dateOf(startsAt), time: timeOf(startsAt) });
    const slotIds = runFrom(first, appointment.slotIds.length, slotMinutes);
    if (!slotIds.every((id) => (used.get(id) ?? 0) < freeIn(id))) return [];
    for (const id of slotIds) used.set(id, (used.get(id) ?? 0) + 1);
    return [{ appointment, slotIds, startsAt }];
  });
}

/** When it was to begin before the desk moved it: before the first of moves nobody asked for. Null once its holder chose a time. */
function movedFrom({ history, startsAt }: Appointment): Instant | null {
  const chosen = history.findLastIndex(({ action }) => action === 'move' || action === 'book');
  const from = history.slice(chosen + 1).find(({ action }) => action === 'bump')?.from ?? null;
  return from === startsAt ? null : from;
}
