import { DeskError } from '../../../server/desk/errors.js';
import type { OwnBooking } from '../../../server/ports/booking.js';
import type { DeskAnswer } from '../dialogue/effects.js';
import { MOST_WRONG_PAIRS } from '../dialogue/asking.js';
import type { Held } from '../dialogue/state.js';
import { others } from './booking.js';
import { actBy, type Asking, type DeskSide, type Doing, type EffectOf } from './side.js';

const CODE_LENGTH = 4;
const aheadStates: readonly OwnBooking['state'][] = ['requested', 'confirmed', 'assigned'];

function heldOf(booking: OwnBooking, code: string): Held {
  const { bookingNo, items, itemName, centreId, centreName, startsAt, mode, state, changeable } = booking;
  const [first, ...more] = items.map((one) => one.code);
  const item = { code: first ?? '', name: itemName, aliases: [] };
  const centre = { id: centreId, name: centreName, address: centreName };
  return { bookingNo, code, item, more, centre, startsAt, atHome: mode === 'home_visit', state: !aheadStates.includes(state) ? 'over' : changeable ? 'ahead' : 'fixed' };
}

/** A wrong pair may be keyed in again; who looked too often is passed to a person. */
async function findBooking({ bookingNo, code, wrongPairs }: EffectOf<'find_booking'>, { booking }: DeskSide): Promise<DeskAnswer> {
  try {
    return { kind: 'held', held: heldOf(await booking.find({ bookingNo, code }), code), wrongPairs };
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    return { kind: 'held', held: null, wrongPairs: error.code === 'wrong_booking_code' ? wrongPairs : MOST_WRONG_PAIRS };
  }
}

/** The code of an offer, from the phone it was sent to: the place is theirs, and stands as any booking does. */
async function takeOffer({ code, phone, wrongPairs }: EffectOf<'take_offer'>, side: DeskSide, asking: Asking): Promise<DeskAnswer> {
  if (phone === null) return { kind: 'held', held: null, wrongPairs };
  try {
    const { bookingNo } = await side.booking.takeOffer({ phone, code, ...actBy(null, asking) });
    return await findBooking({ do: 'find_booking', bookingNo, code: phone.slice(-CODE_LENGTH), wrongPairs }, side);
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    return { kind: 'held', held: null, wrongPairs };
  }
}

async function move({ held, chosen, as }: EffectOf<'move'>, side: DeskSide, asking: Asking): Promise<DeskAnswer> {
  const { bookingNo, code } = held;
  try {
    const moved = await side.booking.move({ bookingNo, code, slotId: chosen.slot.slotId, ...actBy(as, asking) });
    return { kind: 'moved', held: heldOf(moved, code) };
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    return error.code === 'slot_gone' ? { kind: 'slot_gone', chosen, others: await others(chosen, side) } : { kind: 'not_changed' };
  }
}

async function cancel({ held: { bookingNo, code } }: EffectOf<'cancel'>, { booking }: DeskSide, asking: Asking): Promise<DeskAnswer> {
  try {
    await booking.cancel({ bookingNo, code, ...actBy(null, asking) });
    return { kind: 'cancelled' };
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    return { kind: 'not_changed' };
  }
}

/** A booking that was made before. */
export const managingDoing: Doing<'find_booking' | 'take_offer' | 'move' | 'cancel'> = { find_booking: findBooking, take_offer: takeOffer, move, cancel };
