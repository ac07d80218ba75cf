import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { verifyHistory } from '../../server/adapters/store/history-chain.js';
import { modelsOf, type Models } from '../../server/adapters/store/models.js';
import type { TicketDoc } from '../../server/adapters/store/ticket-model.js';
import type { Ticket } from '../../server/desk/ticket/ticket.js';
import type { Bench } from '../ports/bench.js';
import { after, dispatched, sampleTicket } from '../ports/samples.js';
import { closeTestStore, openMongo, testStore } from './mongo-bench.js';

let bench: Bench;
let tickets: Models['tickets'];
beforeAll(async () => {
  tickets = modelsOf((await testStore()).connection).tickets;
});
beforeEach(async () => {
  bench = await (await openMongo()).fresh();
});
afterAll(closeTestStore);

const { no } = sampleTicket();

async function stored(): Promise<TicketDoc> {
  const doc = await tickets.findById(no).lean<TicketDoc>();
  if (!doc) throw new Error('not stored');
  return doc;
}

/** Filed, accepted, dispatched, noted: over two loads and three saves. */
async function aLife(): Promise<void> {
  await bench.tickets.insert(sampleTicket(), []);
  const save = async (change: (ticket: Ticket) => Ticket) => {
    const ticket = await bench.tickets.get(no);
    if (ticket) await bench.tickets.save(change(ticket), []);
  };
  await save(dispatched);
  await save((ticket) => after(ticket, [{ action: 'note', text: '已联系' }]));
  await save((ticket) => structuredClone(after(ticket, [{ action: 'note', text: '明天修' }])));
}

it('follows a history over many saves, and the desk sees nothing of it', async () => {
  await aLife();
  const doc = await stored();
  expect(doc.history).toHaveLength(5);
  expect(verifyHistory(doc)).toBeNull();
  expect((await bench.tickets.get(no))?.history.filter((event) => 'hash' in event)).toEqual([]);
});

it.each<[string, (history: TicketDoc['history']) => TicketDoc['history'], number]>([
  ['changed', (history) => history.map((event) => (event.type === 'noted' ? { ...event, text: '没联系' } : event)), 4],
  ['signed by somebody else', (history) => history.map((event) => (event.seq === 2 ? { ...event, actor: { kind: 'system' } } : event)), 2],
  ['taken out', (history) => history.filter(({ seq }) => seq !== 3), 4],
  ['swapped', (history) => [...history.slice(0, 3), ...history.slice(3).reverse()], 5],
])('names the first event that no longer fits when one was %s', async (_, tamper, first) => {
  await aLife();
  const doc = await stored();
  expect(verifyHistory({ ...doc, history: tamper(doc.history) })).toBe(first);
});

it('does not take another ticket’s history for this one’s', async () => {
  await aLife();
  expect(verifyHistory({ ...(await stored()), _id: '261123100000000099' })).toBe(1);
});

it('does not heal a changed history by saving the ticket again', async () => {
  await aLife();
  await tickets.collection.updateOne({ _id: no } as object, { $set: { 'history.3.text': '没联系' } });
  const ticket = await bench.tickets.get(no);
  if (ticket) await bench.tickets.save(after(ticket, [{ action: 'note', text: '又一天' }]), []);
  expect(verifyHistory(await stored())).toBe(4);
});
