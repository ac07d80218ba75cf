import type { AppointmentBook, BookingDesk } from '../../../server/ports/booking.js';
import type { PhoneDesk } from '../../../server/ports/citizen-desk.js';
import type { GuideDesk } from '../../../server/ports/guide-desk.js';
import type { LinePeople } from '../../../server/ports/line-people.js';
import type { DeskAnswer, Effect } from '../dialogue/effects.js';

/** The desk as the line needs it. */
export interface DeskSide {
  booking: BookingDesk & Pick<AppointmentBook, 'codeOf' | 'hold' | 'find' | 'move' | 'cancel' | 'takeOffer'>;
  desk: PhoneDesk;
  guides: GuideDesk;
  people: LinePeople;
}
/** Which call and turn asks: part of every key, so that a repeated webhook asks for the same act. */
export interface Asking {
  callId: string;
  turn: number;
  /** Who books in writing; absent for a caller. */
  writer?: Writer;
}
/** Somebody who writes: known by their contact, and their act by its key. */
export interface Writer {
  key: string;
  contactId: string;
  name?: string;
}
export type EffectOf<K extends Effect['do']> = Extract<Effect, { do: K }>;
export type Doing<K extends Effect['do']> = { [E in K]: (effect: EffectOf<E>, side: DeskSide, asking: Asking) => Promise<DeskAnswer> };

/** The name of an act: this call's turn, or that of the call it was begun in, so that taking it up again does not do it twice. */
export function actOf(as: string | null, { callId, turn }: Asking): string {
  return as ?? `${callId}:${turn}`;
}

/** The key an act is done under, once, and through what. */
export function actBy(as: string | null, asking: Asking): { key: string; source: 'phone' | 'web_chat' } {
  const { writer } = asking;
  return writer === undefined ? { key: `call:${actOf(as, asking)}`, source: 'phone' } : { key: writer.key, source: 'web_chat' };
}
