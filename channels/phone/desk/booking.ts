import { DeskError } from '../../../server/desk/errors.js';
import type { BookableSlot } from '../../../server/ports/booking.js';
import type { DeskAnswer } from '../dialogue/effects.js';
import type { Chosen } from '../dialogue/state.js';
import { actOf, type Asking, type DeskSide, type Doing, type EffectOf } from './side.js';

/** Free times to offer instead: the same day, else the first later day that has any. */
export async function others({ item, centre, date }: Chosen, { booking }: DeskSide): Promise<{ date: string; slot: BookableSlot }[]> {
  const at = { centreId: centre.id, itemCode: item.code };
  const free = async (on: string): Promise<{ date: string; slot: BookableSlot }[]> =>
    (await booking.slots({ ...at, date: on })).filter((slot) => slot.free > 0).map((slot) => ({ date: on, slot }));
  const sameDay = await free(date);
  if (sameDay.length > 0) return sameDay;
  const later = (await booking.days(at)).find((day) => day.date > date && day.free > 0);
  return later === undefined ? [] : free(later.date);
}

/** Nobody else takes the place while it is read back; a caller who hangs up lets it go by itself. */
async function hold({ chosen }: EffectOf<'hold'>, side: DeskSide, asking: Asking): Promise<DeskAnswer> {
  const key = `call:${actOf(null, asking)}`;
  try {
    await side.booking.hold({ key, slotId: chosen.slot.slotId, itemCode: chosen.item.code, source: 'phone' });
    return { kind: 'place_held', chosen: { ...chosen, key } };
  } catch (error) {
    return refused(error, chosen, side);
  }
}

async function refused(error: unknown, chosen: Chosen, side: DeskSide): Promise<DeskAnswer> {
  if (!(error instanceof DeskError)) throw error;
  return error.code === 'slot_gone' ? { kind: 'slot_gone', chosen, others: await others(chosen, side) } : { kind: 'not_bookable' };
}

async function book({ chosen, phone, lang, as }: EffectOf<'book'>, side: DeskSide, asking: Asking): Promise<DeskAnswer> {
  const place = { slotId: chosen.slot.slotId, itemCode: chosen.item.code, ...(chosen.key === undefined ? {} : { held: true }) };
  const request = { key: chosen.key ?? `call:${actOf(as, asking)}`, ...place, source: 'phone', lang, callId: asking.callId } as const;
  try {
    const booking = await side.booking.book(phone === null ? request : { ...request, phone });
    return { kind: 'booked', booking, code: phone === null ? await side.booking.codeOf(booking.bookingNo) : null };
  } catch (error) {
    return refused(error, chosen, side);
  }
}

function moreOf(more: readonly string[] = []): { more?: readonly string[] } {
  return more.length === 0 ? {} : { more };
}

/** The appointment book. */
export const bookingDoing: Doing<'load_items' | 'load_centres' | 'load_days' | 'load_slots' | 'hold' | 'book'> = {
  load_items: async (_effect, { booking }) => ({ kind: 'items', items: await booking.items() }),
  load_centres: async ({ item }, { booking }) => ({ kind: 'centres', item, centres: await booking.centres(item.code) }),
  load_days: async ({ item, centre, more }, { booking }) => ({ kind: 'days', item, centre, days: await booking.days({ centreId: centre.id, itemCode: item.code, ...moreOf(more) }) }),
  load_slots: async ({ item, centre, date, more }, { booking }) => ({
    kind: 'slots',
    item,
    centre,
    date,
    slots: (await booking.slots({ centreId: centre.id, itemCode: item.code, date, ...moreOf(more) })).filter((slot) => slot.free > 0),
  }),
  hold,
  book,
};
