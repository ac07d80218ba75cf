import type { DateKey, Instant } from '../calendar/shanghai.js';
import type { Visit } from './visit.js';

/** A window on one day: who sits there and what is done there. */
export interface Counter {
  id: string;
  centreId: string;
  date: DateKey;
  no: number;
  /** Who sits there; null once it is closed for the day. */
  clerk: { id: string; name: string } | null;
  /** Items done here; empty = all. */
  itemCodes: readonly string[];
  openedAt: Instant;
  closedAt: Instant | null;
}

/** One document a window and day. */
export const counterId = (centreId: string, date: DateKey, no: number): string => `${centreId}:${date}:${no}`;

/** Whether this window can help this person; who has named nothing is helped anywhere. */
export function helps({ itemCodes }: Pick<Counter, 'itemCodes'>, { items }: Pick<Visit, 'items'>): boolean {
  return itemCodes.length === 0 || items.length === 0 || items.some(({ code }) => itemCodes.includes(code));
}
