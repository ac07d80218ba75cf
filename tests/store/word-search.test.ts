import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modelsOf } from '../../server/adapters/store/models.js';
import { createStores, type Stores } from '../../server/adapters/store/stores.js';
import { newTicketDoc } from '../../server/adapters/store/ticket-doc.js';
import type { TicketDoc } from '../../server/adapters/store/ticket-model.js';
import type { TicketFilter } from '../../server/ports/ticket-store.js';
import { minute, monday, sampleTicket } from '../ports/samples.js';
import { FakeClock } from '../support/fakes/clock.js';
import { FakeIds } from '../support/fakes/ids.js';
import { FakeLog } from '../support/fakes/log.js';
import { closeTestStore, hashPhone, testStore } from './mongo-bench.js';

/** The newest 3,700 are about a pump, of which the very oldest also has a bell; then one about both. */
const pumps = 3700;
const filedAt = (index: number) => monday - index * minute;
const number = (index: number) => String(261_123_090_000_000_000n + BigInt(pumps - index));
let stores: Stores;

beforeAll(async () => {
  const { connection } = await testStore();
  stores = createStores(connection, { clock: new FakeClock(monday), ids: new FakeIds(), log: new FakeLog(), hashPhone });
  const docs = Array.from({ length: pumps }, (_, index) => {
    const ticket = sampleTicket({ no: number(index), key: `k-${index}`, now: filedAt(index), title: index === pumps - 1 ? '水泵 铃铛' : '水泵' });
    return newTicketDoc(index % 2 === 0 ? ticket : { ...ticket, blockedUnitIds: ['housing'] }, { hashPhone, outbox: [] });
  });
  const bells = Array.from({ length: pumps }, (_, index) => newTicketDoc(sampleTicket({ no: String(251_123_090_000_000_000n + BigInt(index)), key: `b-${index}`, now: filedAt(pumps + index), title: '铃铛' }), { hashPhone, outbox: [] }));
  await connection.collection<TicketDoc>(modelsOf(connection).tickets.collection.collectionName).insertMany([...docs, ...bells]);
}, 60_000);
afterAll(closeTestStore);

const search = (filter: TicketFilter, before?: number) => stores.tickets.search({ filter, before, skip: 0, limit: 20 });

describe('a search that asks more of common words than they give', () => {
  const both = { tokens: ['水泵', '铃铛'] };

  it('stops after so many tickets, says how far back it came, and goes on from there to the end', async () => {
    const rounds: { found: string[]; backTo: number | null }[] = [];
    for (let before: number | undefined; ; ) {
      const { tickets, backTo } = await search(both, before);
      rounds.push({ found: tickets.map(({ no }) => no), backTo });
      if (backTo === null) break;
      expect(backTo).toBeLessThan(before ?? Infinity);
      before = backTo;
    }
    expect(rounds.length).toBeGreaterThan(1);
    expect(rounds.flatMap(({ found }) => found)).toEqual([number(pumps - 1)]);
  });

  it('does the same when a filter leaves nothing of a common word', async () => {
    const { tickets, backTo } = await search({ tokens: ['水泵'], states: ['archived'] });
    expect([tickets.length, backTo]).toEqual([0, filedAt(600)]);
  });

  it('never stops early for a single word, which every ticket of it answers', async () => {
    expect((await search({ tokens: ['水泵'] })).backTo).toBeNull();
  });

  it('keeps what a unit may not see out, however common the word', async () => {
    const { tickets } = await search({ tokens: ['水泵'], notBlockedFor: 'housing' });
    expect(tickets).toHaveLength(20);
    expect(tickets.every(({ blockedUnitIds }) => !blockedUnitIds.includes('housing'))).toBe(true);
  });

  it('begins with the rarer word, so that a rare one answers at once', async () => {
    await stores.tickets.insert(sampleTicket({ no: '241123090000000001', key: 'rare', now: monday - 90_000 * minute, title: '水泵 琉璃' }), []);
    const { tickets, backTo } = await search({ tokens: ['水泵', '琉璃'] });
    expect([tickets.map(({ no }) => no), backTo]).toEqual([['241123090000000001'], null]);
  });
});
