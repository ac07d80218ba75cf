import type { Availability, PlanWeek } from '../../../../server/contract/booking-staff.js';
import { dayIn, openShare, spotKey, weekdayOf, type Hours, type Places, type Spot } from './plan-draft.js';

type PlanSlot = PlanWeek['slots'][number];
export type PlanDay = PlanWeek['days'][number];
export interface Cell extends Spot, Places {
  booked: number;
  held: number;
  /** Null where the plan has no such time. */
  kind: PlanSlot['kind'] | null;
  changed: boolean;
}
/** A corner of the grid: row = time, column = date. */
export interface Corner {
  row: number;
  col: number;
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const clock = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
export const endOf = (time: string, slotMinutes: number): string => clock(minutesOf(time) + slotMinutes);
const usualDay = { from: 8 * 60, to: 18 * 60 };

/** The rows: every step from eight to six, further where the plan goes further, and odd times where it has them. */
export function timesOf(slots: readonly Pick<PlanSlot, 'time'>[], slotMinutes: number): string[] {
  const known = slots.map(({ time }) => minutesOf(time));
  const first = Math.min(...known);
  const aligned = (at: number): number => first - Math.ceil((first - at) / slotMinutes) * slotMinutes;
  const start = known.length === 0 ? usualDay.from : Math.max(0, Math.min(first, aligned(usualDay.from)));
  const last = Math.max(usualDay.to - slotMinutes, ...known);
  const steps = Array.from({ length: Math.floor((last - start) / slotMinutes) + 1 }, (_, step) => start + step * slotMinutes);
  return [...new Set([...steps, ...known])].sort((a, b) => a - b).map(clock);
}

const nothing = { capacity: 0, reserved: 0, booked: 0, held: 0, kind: null };

/** The week as it would be: what the desk counted, and over it what was changed since. */
export function cellsOf(slots: readonly PlanSlot[], { saved, draft }: { saved: readonly PlanSlot[]; draft: Availability }): (spot: Spot) => Cell {
  const counted = new Map(slots.map((slot) => [spotKey(slot), slot]));
  const before = new Map(saved.map((slot) => [spotKey(slot), slot]));
  return (spot) => {
    const known = before.get(spotKey(spot)) ?? nothing;
    const slot = counted.get(spotKey(spot)) ?? { ...known, capacity: 0, reserved: 0 };
    const places = placesIn(draft, spot, slot);
    const changed = places.capacity !== known.capacity || places.reserved !== known.reserved;
    return { ...spot, ...places, booked: slot.booked, held: slot.held, kind: slot.kind, changed };
  };
}

function placesIn(draft: Availability, { date, time }: Spot, slot: Places): Places {
  const exception = dayIn(draft, date);
  if (exception.closed) return { capacity: 0, reserved: 0 };
  const own = exception.times.find((known) => known.time === time);
  if (own === undefined) return { capacity: slot.capacity, reserved: slot.reserved };
  const capacity = Math.round(own.capacity * openShare(draft, exception));
  return { capacity, reserved: Math.min(own.reserved, capacity) };
}

/** Every spot between two corners. */
export function between(a: Corner, b: Corner, { dates, times }: { dates: readonly string[]; times: readonly string[] }): Spot[] {
  const inside = (at: number, one: number, other: number) => at >= Math.min(one, other) && at <= Math.max(one, other);
  return times.flatMap((time, row) => (inside(row, a.row, b.row) ? dates.flatMap((date, col) => (inside(col, a.col, b.col) ? [{ date, time }] : [])) : []));
}

/** The hours a block of cells stands for, week after week. */
export function weeklyBlock(cells: readonly Cell[], places: Places, slotMinutes: number): Hours {
  const times = cells.map(({ time }) => time).sort();
  const weekdays = [...new Set(cells.map(({ date }) => weekdayOf(date)))].sort((a, b) => a - b);
  const kind = cells[0]?.kind ?? (weekdays.every((one) => one > 5) ? 'extended' : 'ordinary');
  return { kind, weekdays, from: times[0] ?? '09:00', to: endOf(times.at(-1) ?? '09:00', slotMinutes), ...places };
}

interface Begin {
  dates: readonly string[];
  times: readonly string[];
  cellAt: (spot: Spot) => Pick<Cell, 'capacity'>;
  mayChange: (spot: Spot) => boolean;
}
/** Where one stands first: the earliest cell with places that may still be changed, else the first day that may, else the corner. */
export function beginning({ dates, times, cellAt, mayChange }: Begin): Corner {
  const open = (date: string, time: string): boolean => mayChange({ date, time }) && cellAt({ date, time }).capacity > 0;
  const col = dates.findIndex((date) => times.some((time) => open(date, time)));
  const date = dates[col];
  if (date === undefined) return { row: 0, col: Math.max(0, dates.findIndex((one) => times.some((time) => mayChange({ date: one, time })))) };
  return { col, row: times.findIndex((time) => open(date, time)) };
}
