import type { Appointment, AppointmentSource } from '../../desk/appointments/appointment.js';
import { afterLapse, type WaitEntry, type WaitOffer } from '../../desk/appointments/waitlist.js';
import { DeskError } from '../../desk/errors.js';
import type { BookingRequest } from '../../ports/booking.js';
import type { Ports } from '../../ports/index.js';
import { bookAppointment, phoneOf, type BookPorts } from './book-appointment.js';
import { changeBooking } from './change-booking.js';
import { offerFreed } from './offer-freed.js';

export type AnswerPorts = BookPorts & Pick<Ports, 'waitlist'>;
interface Answer {
  phone: string;
  code: string;
  source: AppointmentSource;
}

/** Takes the place that is kept for somebody who waited: number and code word say who. The same answer again is the same booking.
 *  Throws `offer_over` when it lapsed or there is none. */
export async function answerOffer(ports: AnswerPorts, answer: Answer): Promise<Appointment> {
  const entry = await entryOf(ports, answer, ({ offer }) => offer !== null);
  const offer = entry?.offer;
  if (!entry || !offer) throw new DeskError('offer_over');
  const already = await endedIn(ports, entry, offer);
  if (already) return already;
  if (entry.state !== 'offered' || offer.until <= ports.clock.now()) throw new DeskError('offer_over');
  const booked = await taken(ports, answer, { entry, place: { slotId: offer.slotIds[0] ?? '', placeKey: offer.placeKey } });
  await ports.waitlist.save({ ...entry, state: 'taken', bookingNo: booked.bookingNo }).catch(ignoreStale);
  return booked;
}

/** A new booking, or the old one at the time it had. */
function taken(ports: AnswerPorts, answer: Answer, { entry, place }: { entry: WaitEntry; place: { slotId: string; placeKey: string } }): Promise<Appointment> {
  return entry.insteadOf === undefined ? bookAppointment(ports, requestOf(entry, answer, place)) : goBack(ports, entry.insteadOf, place);
}

/** The booking this very offer ended in, if it did. */
async function endedIn({ appointments }: AnswerPorts, { insteadOf }: WaitEntry, { placeKey }: WaitOffer): Promise<Appointment | null> {
  if (insteadOf === undefined) return appointments.byKey(placeKey);
  const moved = await appointments.get(insteadOf);
  return moved?.history.some(({ key }) => key === placeKey) ? moved : null;
}

/** Moves a booking back to the time it had; `offer_over` when the time was closed again or the booking is not to come any more. */
async function goBack(ports: AnswerPorts, id: string, { slotId, placeKey }: { slotId: string; placeKey: string }): Promise<Appointment> {
  const [slot] = await ports.slots.get([slotId]);
  if ((slot?.capacity ?? 0) === 0) throw new DeskError('offer_over');
  const actor = { kind: 'citizen', contactId: 'anonymous' } as const;
  try {
    return await changeBooking(ports, { id, key: placeKey, actor, source: 'phone' }, { action: 'move', slotId, heldUnder: placeKey });
  } catch (error) {
    throw error instanceof DeskError && ['illegal_move', 'slot_gone', 'not_found'].includes(error.code) ? new DeskError('offer_over') : error;
  }
}

/** Somebody who waits gives up; a place offered to them goes to the next. */
export async function stopWaiting(ports: AnswerPorts, answer: Omit<Answer, 'source'>): Promise<void> {
  const entry = await entryOf(ports, answer, ({ state }) => state === 'waiting' || state === 'offered');
  if (!entry) return;
  await ports.waitlist.save({ ...entry, state: 'left' });
  if (entry.offer && entry.state === 'offered') await passOnOffer(ports, entry);
}

/** An offer nobody answered goes to the next; who let two lapse waits no longer. */
export async function lapseOffer(ports: AnswerPorts, entry: WaitEntry): Promise<void> {
  await ports.waitlist.save(afterLapse(entry));
  await passOnOffer(ports, entry);
}

async function passOnOffer(ports: AnswerPorts, { offer }: WaitEntry): Promise<void> {
  if (!offer) return;
  await Promise.all(offer.slotIds.map((slotId) => ports.slots.giveBack(slotId, offer.placeKey)));
  await offerFreed(ports, offer.slotIds);
}

async function entryOf({ waitlist }: AnswerPorts, { phone, code }: Omit<Answer, 'source'>, fits: (entry: WaitEntry) => boolean): Promise<WaitEntry | undefined> {
  return (await waitlist.ofPhone(phoneOf({ phone }) ?? '')).find((entry) => entry.code === code && fits(entry));
}

function requestOf(entry: WaitEntry, { source }: Answer, { slotId, placeKey }: { slotId: string; placeKey: string }): BookingRequest {
  const [first, ...more] = entry.items.map(({ code }) => code);
  // Who waited in line and was offered the place is not turned away by a limit: the phone has none.
  const way = source === 'counter' ? 'counter' : 'phone';
  return { key: placeKey, slotId, itemCode: first ?? '', more, source: way, lang: entry.lang, phone: entry.phone, held: true, ...(entry.name !== null && { name: entry.name }) };
}

function ignoreStale(error: unknown): void {
  if (!(error instanceof DeskError && error.code === 'stale')) throw error;
}
