import { describe, expect, it } from 'vitest';
import { applySupervisionAll } from '../../server/desk/supervision/apply.js';
import { reachAnswerDate } from '../../server/desk/supervision/reach.js';
import type { DeskEvent } from '../../server/desk/outbox.js';
import { housing, water, waterContact } from '../support/builders.js';
import { afterOrder, order } from '../support/supervision.js';
import { benchFor, type Open } from './bench.js';

const changed: DeskEvent = { type: 'supervision_changed', supervisionId: 'order-1' };
const numbered = (n: number, more: Parameters<typeof order>[0] = {}) => order({ id: `order-${n}`, no: `2026-000${n}`, key: `key-of-order-${n}`, ...more });

export function supervisionStoreContract(name: string, open: Open): void {
  describe(`${name} as a supervision store`, () => {
    const bench = benchFor(open);
    const store = () => bench().supervisions;
    const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

    it('gives back an order with every field as it was, also after a whole life', async () => {
      const whole = numbered(1, { kind: 'joint', level: 'red', coUnits: [water], leader: '分管副区长', ticketNos: ['261012090000000001', '261012090000000002'], reason: { rule: 'hot_topic', facts: { topic: 'utilities', area: 'xinhe', n: 38, usual: 3 } } });
      await store().insert(whole, []);
      expect(await store().get('order-1')).toEqual(whole);
      expect(await store().byKey('key-of-order-1')).toEqual(whole);
      const lived = (['answer', 'remind'] as const).reduce((before, action) => afterOrder(before, action), whole);
      const saved = await store().save(afterOrder(lived, 'answer', { actor: waterContact }), []);
      expect(await store().get('order-1')).toEqual(saved);
      expect(await store().get('nothing')).toBeNull();
    });

    it('keeps one order a key, however often it is sent', async () => {
      const kept = await Promise.all([store().insert(numbered(1), [changed]), store().insert({ ...numbered(2), key: 'key-of-order-1' }, [changed])]);
      expect(new Set(ids(kept)).size).toBe(1);
      expect(await bench().outbox.countPending()).toBe(1);
    });

    it('lets only the first of two changes through, and stores no event with the other', async () => {
      const issued = await store().insert(numbered(1), []);
      await store().save(afterOrder(issued, 'remind'), []);
      await expect(store().save(afterOrder(issued, 'raise'), [changed])).rejects.toMatchObject({ code: 'stale' });
      expect(await bench().outbox.countPending()).toBe(0);
    });

    it('puts the event into the same write, for the consumer to hear once', async () => {
      await store().insert(numbered(1), [changed]);
      const [pending] = await bench().outbox.pending(bench().clock.now() + 1, 9);
      expect(pending).toMatchObject({ aggregate: 'supervision', aggregateId: 'order-1', event: changed, consumers: ['note_supervision'] });
      const ref = { aggregate: 'supervision', aggregateId: 'order-1', eventId: pending?.eventId ?? '', consumer: 'note_supervision' } as const;
      await bench().outbox.done(ref);
      expect(await bench().outbox.load(ref)).toBeNull();
    });

    it('finds orders by state and unit, the nearest date first, page by page', async () => {
      await store().insert(numbered(1, { days: 9 }), []);
      await store().insert(numbered(2, { days: 2, unit: water }), []);
      await store().insert(numbered(3, { days: 5, kind: 'joint', coUnits: [water] }), []);
      await store().save(afterOrder(numbered(3, { days: 5, kind: 'joint', coUnits: [water] }), 'cancel'), []);
      const find = async (filter: Parameters<ReturnType<typeof store>['count']>[0], skip = 0, limit = 9) => ids(await store().find({ filter, skip, limit }));
      expect(await find({})).toEqual(['order-2', 'order-3', 'order-1']);
      expect(await find({}, 1, 1)).toEqual(['order-3']);
      expect(await find({ states: ['issued'] })).toEqual(['order-2', 'order-1']);
      expect(await find({ unitId: water.id })).toEqual(['order-2', 'order-3']);
      expect(await find({ unitId: housing.id, states: ['cancelled'] })).toEqual(['order-3']);
      expect(await Promise.all([store().count({}), store().count({ states: ['issued'] }), store().count({ unitId: water.id })])).toEqual([3, 2, 2]);
    });

    it('names all orders in given states, in order', async () => {
      await store().insert(numbered(2), []);
      await store().insert(numbered(1, { days: 9 }), []);
      await store().insert(numbered(3), []);
      await store().save(afterOrder(numbered(3), 'cancel'), []);
      expect([await store().idsIn(['issued', 'return_requested']), await store().idsIn(['cancelled']), await store().idsIn(['closed'])]).toEqual([['order-1', 'order-2'], ['order-3'], []]);
    });

    it('names what changed lately, newest first', async () => {
      const first = await store().insert(numbered(1), []);
      await store().insert(numbered(2), []);
      const { updatedAt } = await store().save(afterOrder(first, 'remind'), []);
      expect(ids(await store().changedSince(first.createdAt, 9))).toEqual(['order-1', 'order-2']);
      expect(ids(await store().changedSince(updatedAt, 9))).toEqual(['order-1']);
    });

    it('names orders with a warning to give until it was given', async () => {
      const issued = await store().insert(numbered(1), []);
      await store().insert(numbered(2, { days: 9 }), []);
      const { amberAt, dueAt } = issued.answerBy;
      expect(await store().dueBefore(amberAt - 1, 9)).toEqual([]);
      expect(await store().dueBefore(amberAt, 9)).toEqual(['order-1']);
      await store().save(applySupervisionAll(issued, reachAnswerDate(issued, dueAt)), []);
      expect(await store().dueBefore(dueAt, 9)).toEqual([]);
    });
  });
}
