import { isTextable } from '../../desk/appointments/proof.js';
import type { WaitEntry } from '../../desk/appointments/waitlist.js';
import { waitsFor } from '../../desk/appointments/waitlist.js';
import { dateOf } from '../../desk/calendar/shanghai.js';
import { DeskError } from '../../desk/errors.js';
import type { Text } from '../../desk/text.js';
import type { Waiting, WaitRequest } from '../../ports/booking.js';
import type { Ports } from '../../ports/index.js';
import { phoneOf } from './book-appointment.js';
import { centreOf, type SlotPorts } from './open-slots.js';
import { itemsNamed } from './take-places.js';

export type WaitPorts = SlotPorts & Pick<Ports, 'ids' | 'secrets' | 'waitlist'>;

const codeDigits = 4;
const counted = 500;
const mostOpen = 3;

/** Puts somebody on the list of those who wait for a place (候补); the same key is the same entry. Throws `invalid` for dates that are past or without end
 *  before beginning, `too_many` when a number waits three times already. */
export async function waitForPlace(ports: WaitPorts, request: WaitRequest): Promise<Waiting> {
  const entry = await entryOf(ports, request);
  const open = await ports.waitlist.openOf(entry.phone);
  if (open.length >= mostOpen && !open.some(({ key }) => key === entry.key)) throw new DeskError('too_many');
  const kept = await ports.waitlist.add(entry);
  return { entryId: kept.id, code: kept.code, ahead: await aheadOf(ports, kept) };
}

async function entryOf(ports: WaitPorts, request: WaitRequest): Promise<WaitEntry> {
  const { key, itemCode, more = [], centreId, from, to, part, lang, name } = request;
  const now = ports.clock.now();
  const phone = mustBeAnswerable(request);
  if (to < from || to <= dateOf(now)) throw new DeskError('invalid', { field: 'to' });
  const items = await itemsNamed(ports, [itemCode, ...more], await ports.directory.bookingPolicy());
  const id = ports.ids.id();
  const code = codeOfWait(ports, id);
  const begun = { state: 'waiting', offer: null, lapses: 0, toldOf: 0, bookingNo: null, createdAt: now, version: 1 } as const;
  return { id, key, items, centreId, centreName: await nameOf(ports, centreId), from, to, part, lang, name: name ?? null, phone, code, ...begun };
}

/** The four digits an entry is answered with. */
export function codeOfWait({ secrets }: Pick<Ports, 'secrets'>, id: string): string {
  return secrets.queryCode(`wait:${id}`).slice(-codeDigits);
}

/** Offers go out by text: only a mobile number can wait. */
function mustBeAnswerable(request: WaitRequest): string {
  const phone = phoneOf(request);
  if (phone === null || !isTextable(phone)) throw new DeskError('invalid', { field: 'phone' });
  return phone;
}

async function nameOf(ports: WaitPorts, centreId: string | null): Promise<Text | null> {
  if (centreId === null) return null;
  const centre = await centreOf(ports, centreId);
  if (!centre) throw new DeskError('not_found', { what: 'centre' });
  return centre.name;
}

/** How many who came earlier wait for the same days and place. */
async function aheadOf({ waitlist }: Pick<Ports, 'waitlist'>, entry: WaitEntry): Promise<number> {
  const earlier = await waitlist.waitingFor(entry.from, counted);
  const before = earlier.findIndex(({ id }) => id === entry.id);
  const rivals = before === -1 ? [] : earlier.slice(0, before);
  return rivals.filter((one) => entry.centreId === null || one.centreId === null || waitsFor(one, { centreId: entry.centreId, date: entry.from, time: entry.part === 'afternoon' ? '14:00' : '09:00' })).length;
}
