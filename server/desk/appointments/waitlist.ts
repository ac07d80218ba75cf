import type { DateKey } from '../calendar/shanghai.js';
import type { Instant, Lang, Text } from '../text.js';
import type { PartOfDay, VisitItem } from './appointment.js';

/** `waiting` and `offered` are open; the others are the end. */
export type WaitState = 'waiting' | 'offered' | 'taken' | 'left' | 'over';

/** A freed place kept for one of the waiting until an instant. */
export interface WaitOffer {
  /** Counts this entry's offers: with the id it is the key the place is held under. */
  no: number;
  slotIds: readonly string[];
  startsAt: Instant;
  placeKey: string;
  until: Instant;
}

/** Somebody waits for a place that is full now: first come, first offered. */
export interface WaitEntry {
  id: string;
  key: string;
  state: WaitState;
  items: readonly VisitItem[];
  /** Null = any centre that serves them. */
  centreId: string | null;
  centreName: Text | null;
  /** Both included. */
  from: DateKey;
  to: DateKey;
  part: PartOfDay;
  lang: Lang;
  name: string | null;
  phone: string;
  /** Four digits a text message is answered with, or said by phone. */
  code: string;
  offer: WaitOffer | null;
  /** How many offers lapsed unanswered. */
  lapses: number;
  /** The offer whose text message is out. */
  toldOf: number;
  /** The id of a booking the desk moved, whose holder is offered the old time; absent = waits for a place of their own. */
  insteadOf?: string;
  /** The booking it ended in. */
  bookingNo: string | null;
  createdAt: Instant;
  version: number;
}

/** So many unanswered offers end the waiting: the place is for somebody who answers. */
const mostLapses = 2;

const noon = '12:00';

/** Whether a time at a centre is one this entry waits for. */
export function waitsFor({ centreId, from, to, part }: Pick<WaitEntry, 'centreId' | 'from' | 'to' | 'part'>, where: { centreId: string; date: DateKey; time: string }): boolean {
  const inPart = part === 'any' || (part === 'morning') === where.time < noon;
  return (centreId === null || centreId === where.centreId) && from <= where.date && where.date <= to && inPart;
}

/** What becomes of an entry whose offer lapsed: it waits on, or has waited long enough; who was offered an old time has another and waits for nothing. */
export function afterLapse(entry: WaitEntry): WaitEntry {
  const lapses = entry.lapses + 1;
  return { ...entry, lapses, state: entry.insteadOf !== undefined || lapses >= mostLapses ? 'over' : 'waiting' };
}
