import { describe, expect, it } from 'vitest';
import { dateOf, instantAt } from '../../../server/desk/calendar/shanghai.js';
import { settleSampleLife } from '../../../server/sample-data/life/settle.js';
import { fakePorts } from '../../support/desk-fakes.js';

const now = instantAt('2026-10-13', '15:30');

describe('a new trial desk', () => {
  it('has three months of tickets, their callers and their orders', async () => {
    const ports = fakePorts({ now });
    const settled = await settleSampleLife(ports);
    expect(await ports.tickets.count({})).toBe(settled);
    const [newest] = await ports.tickets.find({ filter: {}, sort: 'newest', skip: 0, limit: 1 });
    expect(await ports.contacts.get(newest?.caller.contactId ?? '')).toMatchObject({ name: newest?.caller.name });
    expect(await ports.supervisions.count({ states: ['closed'] })).toBeGreaterThan(0);
  });

  it('gives today’s next ticket and the year’s next order a number of their own', async () => {
    const ports = fakePorts({ now });
    await settleSampleLife(ports);
    const today = (await ports.tickets.find({ filter: {}, sort: 'newest', skip: 0, limit: 100 })).filter(({ createdAt }) => dateOf(createdAt) === dateOf(now));
    expect(today.length).toBeGreaterThan(0);
    expect(await ports.numbers.next(`ticket:${dateOf(now)}`)).toBe(today.length + 1);
    const orders = await ports.supervisions.find({ filter: {}, skip: 0, limit: 100 });
    expect(await ports.numbers.next('supervision-2026')).toBe(orders.length + 1);
  });

  it('is not filled twice', async () => {
    const ports = fakePorts({ now });
    const settled = await settleSampleLife(ports);
    await settleSampleLife(ports);
    expect(await ports.tickets.count({})).toBe(settled);
  });
});
