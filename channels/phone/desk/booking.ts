import { DeskError } from '../../../server/desk/errors.js';
import type { BookableSlot, BookingRequest } from '../../../server/ports/booking.js';
import type { DeskAnswer } from '../dialogue/effects.js';
import type { Chosen } from '../dialogue/state.js';
import { personMeant } from '../words/person-meant.js';
import { actBy, type Asking, type DeskSide, type Doing, type EffectOf } from './side.js';

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

/** Nobody else takes the place while it is read back; a caller who hangs up lets it go by itself. Who writes may be away for hours: no place waits for them. */
async function hold({ chosen }: EffectOf<'hold'>, side: DeskSide, asking: Asking): Promise<DeskAnswer> {
  if (asking.writer !== undefined) return { kind: 'place_held', chosen };
  const { key, source } = actBy(null, asking);
  try {
    await side.booking.hold({ key, slotId: chosen.slot.slotId, itemCode: chosen.item.code, source });
    return { kind: 'place_held', chosen: { ...chosen, key } };
  } catch (error) {
    return refused(error, chosen, side);
  }
}

async function refused(error: unknown, chosen: Chosen, side: DeskSide): Promise<DeskAnswer> {
  if (!(error instanceof DeskError)) throw error;
  return error.code === 'slot_gone' ? { kind: 'slot_gone', chosen, others: await others(chosen, side) } : { kind: 'not_bookable' };
}

function whoBooks({ callId, writer }: Asking): Pick<BookingRequest, 'callId' | 'contactId' | 'name'> {
  if (writer === undefined) return { callId };
  const { contactId, name } = writer;
  return name === undefined ? { contactId } : { contactId, name };
}

function forWhom(proxyFor: string | null): Pick<BookingRequest, 'mode' | 'needs'> {
  return proxyFor === null ? {} : { mode: 'proxy', needs: { proxyFor: personMeant(proxyFor) } };
}

async function book({ chosen, phone, lang, as, proxyFor }: EffectOf<'book'>, side: DeskSide, asking: Asking): Promise<DeskAnswer> {
  const place = { slotId: chosen.slot.slotId, itemCode: chosen.item.code, ...(chosen.key === undefined ? {} : { held: true }) };
  const { key, source } = actBy(as, asking);
  const request = { key: chosen.key ?? key, ...place, source, lang, ...whoBooks(asking), ...forWhom(proxyFor) };
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
  load_items: async ({ proxy }, { booking }) => ({ kind: 'items', items: (await booking.items()).filter((item) => proxy !== true || item.proxy === true) }),
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
