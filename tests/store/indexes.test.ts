import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createStores, type Stores } from '../../server/adapters/store/stores.js';
import { recordOf } from '../../server/desk/reports/case-record.js';
import { ticketStates } from '../../server/desk/ticket/states.js';
import type { TicketFilter, TicketSort } from '../../server/ports/ticket-store.js';
import { day, hour, monday, sampleAppointment, sampleConversation, sampleSlot, sampleTicket } from '../ports/samples.js';
import { sampleBulletin } from '../ports/bulletin-store.contract.js';
import { order } from '../support/supervision.js';
import { FakeClock } from '../support/fakes/clock.js';
import { FakeIds } from '../support/fakes/ids.js';
import { FakeLog } from '../support/fakes/log.js';
import { closeTestStore, hashPhone, testStore } from './mongo-bench.js';

type Sent = Record<string, unknown>;
/** A bare `count` is left out: it reads the collection's own book-keeping. */
const looking: readonly string[] = ['find', 'aggregate', 'update', 'delete', 'findAndModify'];
const drivers: readonly string[] = ['lsid', 'txnNumber', '$db', '$clusterTime', '$readPreference'];

const filters: TicketFilter[] = [
  {},
  { states: ['accepted'] },
  { states: ticketStates },
  { channel: 'phone' },
  { type: 'report' },
  { urgency: 'urgent' },
  { light: { is: 'red', at: monday } },
  { light: { is: 'amber', at: monday } },
  { light: { is: 'green', at: monday } },
  { unit: { id: 'housing' } },
  { unit: { id: 'housing', states: ['pending_sign', 'done'] }, notBlockedFor: 'housing' },
  { notBlockedFor: 'housing' },
  { heldBy: 'operator-1', states: ['accepted', 'dispatched'] },
  { nos: [sampleTicket().no] },
  { tokens: ['电梯', '8888'] },
  { contactId: 'contact-1' },
  { topic: 'housing' },
  { area: 'none', states: ['accepted'] },
  { leadUnit: 'housing' },
  { leadUnit: 'none', topic: 'housing' },
  { returnsFrom: 2, flags: ['returned'] },
  { filedSince: monday },
];
const sorts: TicketSort[] = ['deadline', 'newest', 'updated', 'urgency'];

let watched: Connection;
let stores: Stores;
const sent: { name: string; command: Sent }[] = [];

beforeAll(async () => {
  const { uri } = await testStore();
  watched = await mongoose.createConnection(uri, { autoIndex: false, autoCreate: false, monitorCommands: true }).asPromise();
  watched.getClient().on('commandStarted', ({ commandName, command }) => sent.push({ name: commandName, command }));
  stores = createStores(watched, { clock: new FakeClock(monday), ids: new FakeIds(), log: new FakeLog(), hashPhone });
});
afterAll(async () => {
  await watched.close();
  await closeTestStore();
});

/** The queries an act sends that walk a whole collection. */
async function scansOf(act: () => Promise<unknown>): Promise<string[]> {
  sent.length = 0;
  await act();
  const queries = sent.filter(({ name }) => looking.includes(name));
  expect(queries.length).toBeGreaterThan(0);
  const plans = await Promise.all(queries.map(({ command }) => explain(command)));
  return queries.filter((_, index) => plans[index]?.includes('COLLSCAN')).map(({ command }) => JSON.stringify(command));
}

async function explain(command: Sent): Promise<string> {
  const inner = Object.fromEntries(Object.entries(command).filter(([key]) => !drivers.includes(key)));
  return JSON.stringify(await watched.db?.command({ explain: inner, verbosity: 'queryPlanner' }));
}

it('would notice a query without an index', async () => {
  const scan = () => watched.collection('tickets').find({ title: 'nothing' }).toArray();
  expect(await scansOf(scan)).toHaveLength(1);
});

it.each(filters.map((filter) => [JSON.stringify(filter), filter] as const))('finds and counts tickets by %s from an index, in every order', async (_, filter) => {
  const everyOrder = () => Promise.all([...sorts.map((sort) => stores.tickets.find({ filter, sort, skip: 0, limit: 20 })), stores.tickets.count(filter)]);
  expect(await scansOf(everyOrder)).toEqual([]);
});

it.each<TicketFilter>([{ tokens: ['电梯'] }, { tokens: ['电梯', '8888'], states: ['accepted'], notBlockedFor: 'housing' }])('searches by %j in the order of the index of words', async (filter) => {
  expect(await scansOf(() => stores.tickets.search({ filter, before: monday, skip: 0, limit: 20 }))).toEqual([]);
  const found = sent.filter(({ name }) => name === 'find').map(({ command }) => command);
  const plans = await Promise.all(found.map(explain));
  expect(plans.every((plan) => plan.includes('facets.tokens_1_createdAt_-1__id_-1') && plan.includes('"sortedByIndex":true'))).toBe(true);
});

const seat = { staffId: 'operator-1', name: '李晓', capacity: 2, state: 'ready', now: monday } as const;
const ref = { aggregate: 'ticket', aggregateId: 'x', eventId: 'e', consumer: 'text_filed' } as const;

it.each<[string, () => Promise<unknown>[]]>([
  [
    'tickets',
    () => [
      stores.tickets.insert(sampleTicket(), []).then((ticket) => stores.tickets.save(ticket, [])),
      stores.tickets.save(structuredClone(sampleTicket({ no: 'x' })), []).catch(() => null),
      stores.tickets.byKey('k'),
      stores.tickets.dueIn({ after: 0, upTo: monday }, 9),
      stores.tickets.dueInstants({ after: 0, upTo: monday }, 9),
    ],
  ],
  [
    'conversations',
    () => [
      stores.conversations.insert(sampleConversation()).then(() => stores.conversations.save(sampleConversation(), [])),
      stores.conversations.get('c-1'),
      stores.conversations.openOf('contact-1'),
      stores.conversations.ofContact('contact-1', 5),
      stores.conversations.countOfContact('contact-1'),
      stores.conversations.waiting(5),
      stores.conversations.waitingBefore(monday, 'c-1'),
      stores.conversations.servedBy('operator-1'),
      stores.conversations.endedBy('operator-1', monday, 5),
      stores.conversations.withOfferBefore(monday, 5),
      stores.conversations.firstRepliesDue(monday, 5),
    ],
  ],
  [
    'appointments and slots',
    () => [
      stores.appointments.insert(sampleAppointment(), []).then((appointment) => stores.appointments.save(appointment, [])),
      stores.appointments.byKey('k'),
      stores.appointments.between(monday, monday + day),
      stores.appointments.between(monday, monday + day, 'centre'),
      stores.appointments.ofContact('contact-1', 5),
      stores.slots.ensure([sampleSlot()]).then(() => stores.slots.take({ slotId: sampleSlot().id, key: 'key-of-a-1', at: monday - hour, way: 'public' })),
      stores.slots.orphans(monday, 5),
      stores.slots.giveBack('slot', 'k'),
      stores.slots.keep({ slotId: 'slot', key: 'k', at: monday }),
      stores.slots.renew({ slotId: 'slot', key: 'k', at: monday, until: monday + hour }),
      stores.slots.passOn({ slotId: 'slot', from: 'k', to: 'l', until: monday + hour }),
      stores.slots.ofCentre('centre', monday, monday + day),
      stores.slots.freeLapsed(monday, 5),
      stores.slots.resize([sampleSlot()]),
      stores.appointments.byBookingNo('00000012'),
      stores.appointments.ofPhone('00012345678', monday),
      stores.appointments.remindersDue(monday, 5),
      stores.appointments.unanswered(monday, 5),
      stores.availability.get('centre'),
      stores.availability.save({ centreId: 'centre', version: 0, slotMinutes: 30, counters: [], hours: [], exceptions: [] }),
      stores.waitlist.waitingFor('2026-11-24', 5),
      stores.waitlist.openOf('00012345678'),
      stores.waitlist.ofPhone('00012345678'),
      stores.waitlist.lapsed(monday, 5),
      stores.waitlist.untold(5),
      stores.waitlist.ended('2026-11-24', 5),
    ],
  ],
  [
    'people and seats',
    () => [
      stores.contacts.ofVisitor('hash'),
      stores.contacts.ofPhone('00012345678', null).then(() => stores.contacts.ofPhone('00012345678', '王芳')),
      stores.staff.byUsername('li'),
      stores.staff.all(),
      stores.staff.openSession({ id: 's', staffId: 'operator-1', expiresAt: monday }).then(() => stores.staff.endSession('s')),
      stores.seats.all(),
      stores.seats.setState(seat).then(() => stores.seats.reserve('operator-1', { id: 'o', conversationId: 'c', expiresAt: monday }, monday)),
      stores.seats.settle({ staffId: 'operator-1', offerId: 'o', outcome: 'declined', now: monday }),
      stores.seats.release('operator-1', 'c'),
    ],
  ],
  [
    'orders and the board',
    () => [
      stores.supervisions.insert(order(), []).then(() => stores.supervisions.save(order(), [])),
      stores.supervisions.byKey('k'),
      stores.supervisions.find({ filter: {}, skip: 0, limit: 9 }),
      stores.supervisions.find({ filter: { states: ['issued'], unitId: 'housing' }, skip: 0, limit: 9 }),
      stores.supervisions.count({ unitId: 'housing' }),
      stores.supervisions.changedSince(monday, 9),
      stores.supervisions.dueBefore(monday, 9),
      stores.board.cells({ at: monday, returnedFrom: 2 }),
      stores.board.heats(monday, 7),
    ],
  ],
  [
    'figures and bulletins',
    () => [
      stores.cases.put(recordOf(sampleTicket())).then(() => stores.cases.put(recordOf(sampleTicket()))),
      stores.cases.within(monday - 90 * day, monday),
      stores.cases.within(monday - 90 * day, monday, 'housing'),
      stores.cases.madeIn(1).then(() => stores.cases.layout()),
      stores.bulletins.insert(sampleBulletin()).then((bulletin) => stores.bulletins.save(bulletin)),
      stores.bulletins.get('x'),
      stores.bulletins.latest(9),
    ],
  ],
  [
    'everything else',
    () => [
      stores.outbox.pending(monday, 9),
      stores.outbox.countPending(),
      stores.outbox.load(ref),
      stores.outbox.done(ref),
      stores.deliveries.latest(5),
      stores.deliveries.about('x'),
      stores.deliveries.advance('x', { state: 'sent', externalId: null }),
      stores.deliveries.toNumber('x', 5),
      stores.receivedTexts.open({ id: 'x', from: 'x', text: 'x', wish: 'help', at: monday, handled: false }).then(() => stores.receivedTexts.handled('x')),
      stores.textStops.put({ id: 'x', by: 'word', at: monday }).then(() => stores.textStops.lift('x', monday)),
      stores.notices.of('operator-1', 50),
      stores.notices.read('operator-1', { ids: ['x'] }, monday),
      stores.notices.read('operator-1', { until: monday }, monday),
      stores.files.sizes(['x']),
      stores.numbers.next('x'),
      stores.calls.get('x'),
      stores.directory.units(),
      stores.units.all(),
      stores.audit.find({ filter: { actorId: 'a', what: ['identity_viewed'] }, limit: 9 }),
      stores.audit.find({ filter: { about: 'x' }, before: 9, limit: 9 }),
      stores.audit.find({ filter: { since: 0, until: monday }, limit: 9 }),
      stores.audit.count({ what: ['identity_viewed'], since: 0 }),
    ],
  ],
])('asks for %s from an index', async (_, acts) => {
  expect(await scansOf(() => Promise.all(acts()))).toEqual([]);
});
