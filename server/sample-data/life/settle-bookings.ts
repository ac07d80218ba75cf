import type { Centre, VisitItem } from '../../desk/appointments/appointment.js';
import { serves } from '../../desk/appointments/slots.js';
import { dateOf, endOf } from '../../desk/calendar/shanghai.js';
import type { Ports } from '../../ports/index.js';
import { sampleActor } from '../staff.js';
import { Chance } from './chance.js';
import { withoutPhone } from './no-phone.js';
import { callers } from './people.js';
import { sampleBook, type BookAsked, type SampleBook } from './sample-bookings.js';
import { sampleContacts } from './sample-contacts.js';

type BookPorts = Pick<Ports, 'clock' | 'contacts' | 'directory'>;
/** Stores a whole book at once; what is there already stays. */
type AddBook = (book: SampleBook) => Promise<void>;

/** Where people book; the other's day is the hall's, which is under way. */
const busyCentres: readonly { id: string; clerk: string; bookedToday: boolean }[] = [
  { id: 'district', clerk: 'heyu', bookedToday: true },
  { id: 'xinhe', clerk: 'luqing', bookedToday: false },
];
const usualWindows = 2;

/** Gives a new trial desk four weeks of bookings and the week to come; tells how many. Called twice, it adds nothing. */
export async function settleBookings(ports: BookPorts, add: AddBook): Promise<number> {
  const [centres, guides, calendar, policy] = await Promise.all([ports.directory.centres(), ports.directory.guides(), ports.directory.calendar(), ports.directory.bookingPolicy()]);
  const now = ports.clock.now();
  const chance = new Chance(Number(dateOf(now).replaceAll('-', '')));
  const bookable = guides.filter((guide) => guide.bookable).map(({ itemCode, name }) => ({ code: itemCode, name }));
  const books: SampleBook[] = [];
  for (const [at, { id, clerk, bookedToday }] of busyCentres.entries()) {
    const centre = centres.find((one) => one.id === id);
    const items = centre ? itemsAt(centre, bookable) : [];
    if (!centre || items.length === 0) continue;
    const asked: BookAsked = { now, centre, calendar, policy, items, chance, bookedToday, before: bookingsIn(books).length, callers: callersOf(at), clerk: sampleActor(clerk), windows: centre.counters?.length ?? usualWindows };
    books.push(sampleBook(asked));
  }
  const contactIds = await sampleContacts(ports);
  const appointments = withoutPhone(bookingsIn(books), endOf(dateOf(now))).map((one) => ({ ...one, contactId: contactIds.get(one.phone ?? '') ?? null }));
  await add({ appointments, visits: books.flatMap(({ visits }) => visits), slots: books.flatMap(({ slots }) => slots) });
  return appointments.length;
}

const bookingsIn = (books: readonly SampleBook[]) => books.flatMap(({ appointments }) => appointments);

const callersOf = (at: number) => callers.filter((_, index) => index % busyCentres.length === at);
const itemsAt = (centre: Centre, items: readonly VisitItem[]): VisitItem[] => items.filter(({ code }) => serves(centre, code));
