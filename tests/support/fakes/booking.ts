import { DeskError } from '../../../server/desk/errors.js';
import { noNeeds } from '../../../server/desk/appointments/appointment.js';
import type { AppointmentBook, BookableCentre, BookableDay, BookableItem, BookableSlot, Booking, BookingDesk, BookingProof, BookingRequest, Hold, OwnBooking } from '../../../server/ports/booking.js';

export interface BookingSetup {
  items: readonly BookableItem[];
  centres: readonly BookableCentre[];
  /** Dates in Asia/Shanghai, soonest first. */
  dates: readonly string[];
  /** 'HH:MM' of every day. */
  times: readonly string[];
  capacity: number;
}

export const sampleBook: BookingSetup = {
  items: [
    { code: 'unemployment-registration', name: { zh: '失业登记', en: 'Unemployment registration' }, aliases: ['登记失业', '失业证'], proxy: true },
    { code: 'unemployment-benefit', name: { zh: '失业保险金申领', en: 'Unemployment insurance benefit claim' }, aliases: ['失业金'] },
    { code: 'social-security-card-replacement', name: { zh: '社会保障卡补领', en: 'Social security card replacement' }, aliases: ['补社保卡', '社保卡丢了'] },
  ],
  centres: [
    { id: 'district', name: { zh: '区政务服务中心', en: 'District service centre' }, address: { zh: '示例路1号', en: '1 Sample Road' } },
    { id: 'xinhe', name: { zh: '新河街便民服务中心', en: 'Xinhe subdistrict centre' }, address: { zh: '示例路2号', en: '2 Sample Road' } },
  ],
  dates: ['2026-11-24', '2026-11-25'],
  times: ['09:00', '09:30', '10:00', '14:00', '14:30'],
  capacity: 2,
};

type FakeBooking = Booking & { request: BookingRequest; state: OwnBooking['state'] };

/** An appointment book in memory: a key books once, a full slot is gone. */
export class FakeBookingDesk implements BookingDesk, Pick<AppointmentBook, 'codeOf' | 'hold' | 'find' | 'move' | 'cancel' | 'takeOffer'> {
  readonly bookings = new Map<string, FakeBooking>();
  /** What the holder may no longer change alone. */
  readonly fixed = new Set<string>();
  /** Places offered to those who waited, by code. */
  readonly offers = new Map<string, BookingRequest>();
  /** Bookings, moves and cancellations so far. */
  acts = 0;
  readonly #taken = new Map<string, number>();
  /** Slots by the key that holds a place in them. */
  readonly #holds = new Map<string, string>();
  constructor(readonly setup: BookingSetup = sampleBook) {}

  async items(): Promise<readonly BookableItem[]> {
    return this.setup.items;
  }

  async centres(): Promise<readonly BookableCentre[]> {
    return this.setup.centres;
  }

  async days({ centreId }: { centreId: string }): Promise<readonly BookableDay[]> {
    return this.setup.dates.map((date) => ({ date, free: this.#slotsOf(centreId, date).reduce((sum, { free }) => sum + free, 0) })).filter(({ free }) => free > 0);
  }

  async slots({ centreId, date }: { centreId: string; date: string }): Promise<readonly BookableSlot[]> {
    return this.#slotsOf(centreId, date);
  }

  async book(request: BookingRequest): Promise<Booking> {
    const before = this.bookings.get(request.key);
    if (before !== undefined) return before;
    if (this.#holds.get(request.key) !== request.slotId) this.#take(request.slotId);
    this.#holds.delete(request.key);
    const booking: FakeBooking = { ...this.#booking(request), request, state: 'confirmed' };
    this.bookings.set(request.key, booking);
    this.acts += 1;
    return booking;
  }

  async takeOffer({ phone, code }: { phone: string; code: string }): Promise<Booking> {
    const offered = this.offers.get(code);
    if (offered?.phone !== phone) throw new DeskError('offer_over');
    return this.book(offered);
  }

  async hold({ key, slotId }: { key: string; slotId: string }): Promise<Hold> {
    if (this.#holds.get(key) !== slotId) this.#take(slotId);
    this.#holds.set(key, slotId);
    return { key, slotId, startsAt: 0, until: 0 };
  }

  #take(slotId: string): void {
    const taken = this.#taken.get(slotId) ?? 0;
    if (taken >= this.setup.capacity) throw new DeskError('slot_gone', { slotId });
    this.#taken.set(slotId, taken + 1);
  }

  async codeOf(bookingNo: string): Promise<string | null> {
    return this.#numbered(bookingNo)?.request.phone === undefined ? '4321' : null;
  }

  async find({ bookingNo, code }: BookingProof): Promise<OwnBooking> {
    const found = this.#numbered(bookingNo);
    if (found === undefined || (found.request.phone ?? '4321').slice(-4) !== code) throw new DeskError('wrong_booking_code');
    const { request, state, itemName, centreName, startsAt } = found;
    const [centreId = ''] = request.slotId.split('/');
    const place = { centreId, centreName, slotId: request.slotId, startsAt, items: [{ code: request.itemCode, name: itemName }] };
    return { bookingNo, itemName, ...place, state, mode: 'counter', needs: noNeeds, changeable: !this.fixed.has(bookingNo), changeBy: startsAt, respondBy: null, calendarToken: '' };
  }

  async move({ slotId, ...proof }: BookingProof & { key: string; slotId: string }): Promise<OwnBooking> {
    await this.find(proof);
    const found = this.#numbered(proof.bookingNo);
    const taken = this.#taken.get(slotId) ?? 0;
    if (found === undefined || taken >= this.setup.capacity) throw new DeskError('slot_gone', { slotId });
    this.#taken.set(slotId, taken + 1);
    this.#taken.set(found.request.slotId, (this.#taken.get(found.request.slotId) ?? 1) - 1);
    this.acts += 1;
    found.request = { ...found.request, slotId };
    Object.assign(found, { ...this.#booking(found.request), bookingNo: proof.bookingNo });
    return this.find(proof);
  }

  async cancel(proof: BookingProof): Promise<OwnBooking> {
    const found = this.#numbered(proof.bookingNo);
    await this.find(proof);
    if (found !== undefined) found.state = 'cancelled_by_citizen';
    this.acts += 1;
    return this.find(proof);
  }

  #numbered(bookingNo: string): FakeBooking | undefined {
    return [...this.bookings.values()].find((one) => one.bookingNo === bookingNo);
  }

  /** Somebody else takes every place of a slot, as `centre/date/time`; holds on it have run out. */
  fill(slotId: string): void {
    for (const [key, held] of this.#holds) if (held === slotId) this.#holds.delete(key);
    this.#taken.set(slotId, this.setup.capacity);
  }

  #slotsOf(centreId: string, date: string): BookableSlot[] {
    return this.setup.times.map((time) => {
      const slotId = `${centreId}/${date}/${time}`;
      return { slotId, startsAt: Date.parse(`${date}T${time}:00+08:00`), free: this.setup.capacity - (this.#taken.get(slotId) ?? 0) };
    });
  }

  #booking({ slotId, itemCode }: BookingRequest): Booking {
    const [centreId, date, time] = slotId.split('/');
    const item = this.setup.items.find(({ code }) => code === itemCode);
    const centre = this.setup.centres.find(({ id }) => id === centreId);
    if (item === undefined || centre === undefined) throw new DeskError('not_found', { slotId, itemCode });
    const bookingNo = String(20_000_001 + this.bookings.size);
    return { bookingNo, itemName: item.name, centreName: centre.name, startsAt: Date.parse(`${date ?? ''}T${time ?? ''}:00+08:00`) };
  }
}
