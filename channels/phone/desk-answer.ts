import { DeskError } from '../../server/desk/errors.js';
import type { BookableSlot, BookingDesk } from '../../server/ports/booking.js';
import type { PhoneDesk } from '../../server/ports/citizen-desk.js';
import type { DeskAnswer, Effect } from './dialogue/events.js';
import type { Chosen } from './dialogue/state.js';

export interface DeskSide {
  booking: BookingDesk;
  desk: PhoneDesk;
}
/** Which call and turn asks: part of every key, so that a repeated webhook asks for the same act. */
export interface Asking {
  callId: string;
  turn: number;
}
type EffectOf<K extends Effect['do']> = Extract<Effect, { do: K }>;
type Doing = { [K in Effect['do']]: (effect: EffectOf<K>, side: DeskSide, asking: Asking) => Promise<DeskAnswer> };

/** Free times to offer instead: the same day, else the first later day that has any. */
async function others({ item, centre, date }: Chosen, { booking }: DeskSide): Promise<{ date: string; slot: BookableSlot }[]> {
  const at = { centreId: centre.id, itemCode: item.code };
  const free = async (on: string): Promise<{ date: string; slot: BookableSlot }[]> =>
    (await booking.slots({ ...at, date: on })).filter((slot) => slot.free > 0).map((slot) => ({ date: on, slot }));
  const sameDay = await free(date);
  if (sameDay.length > 0) return sameDay;
  const later = (await booking.days(at)).find((day) => day.date > date && day.free > 0);
  return later === undefined ? [] : free(later.date);
}

async function book({ chosen, phone, lang }: EffectOf<'book'>, side: DeskSide, { callId, turn }: Asking): Promise<DeskAnswer> {
  const request = { key: `call:${callId}:${turn}`, slotId: chosen.slot.slotId, itemCode: chosen.item.code, source: 'phone', lang, callId } as const;
  try {
    return { kind: 'booked', booking: await side.booking.book(phone === null ? request : { ...request, phone }) };
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    return error.code === 'slot_gone' ? { kind: 'slot_gone', chosen, others: await others(chosen, side) } : { kind: 'not_bookable' };
  }
}

const doing: Doing = {
  load_items: async (_effect, { booking }) => ({ kind: 'items', items: await booking.items() }),
  load_centres: async ({ item }, { booking }) => ({ kind: 'centres', item, centres: await booking.centres(item.code) }),
  load_days: async ({ item, centre }, { booking }) => ({ kind: 'days', item, centre, days: await booking.days({ centreId: centre.id, itemCode: item.code }) }),
  load_slots: async ({ item, centre, date }, { booking }) => ({
    kind: 'slots',
    item,
    centre,
    date,
    slots: (await booking.slots({ centreId: centre.id, itemCode: item.code, date })).filter((slot) => slot.free > 0),
  }),
  book,
  note_callback: async ({ phone, lang, last }, { desk }, { callId }) => ({ kind: 'callback_noted', last, ...(await desk.requestCallback({ key: `callback:${callId}`, phone, lang, callId })) }),
  read_progress: async ({ ticketNo, code, wrongPairs }, { desk }) => ({ kind: 'progress', wrongPairs, progress: await desk.progress({ ticketNo, code }) }),
};

/** Has the desk do what the dialogue asked. Throws what the desk throws, except refused bookings, which are answers. */
export function askTheDesk<K extends Effect['do']>(effect: EffectOf<K> & { do: K }, side: DeskSide, asking: Asking): Promise<DeskAnswer> {
  return doing[effect.do](effect, side, asking);
}
