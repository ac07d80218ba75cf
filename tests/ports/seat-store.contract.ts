import { beforeEach, describe, expect, it } from 'vitest';
import { benchFor, type Open } from './bench.js';
import { minute, monday } from './samples.js';

const staffId = 'operator-1';
const offer = (id: string, conversationId = `talk of ${id}`) => ({ id, conversationId, expiresAt: monday + minute });

export function seatStoreContract(name: string, open: Open): void {
  describe(`${name} as a seat store`, () => {
    const bench = benchFor(open);
    const store = () => bench().seats;
    const sit = (state: 'ready' | 'break' | 'offline', now = monday) => store().setState({ staffId, name: '李晓', capacity: 2, state, now });
    const reserve = (id: string) => store().reserve(staffId, offer(id), monday);
    const settle = (offerId: string, outcome: 'accepted' | 'declined' | 'lapsed' | 'withdrawn', now = monday) => store().settle({ staffId, offerId, outcome, now });

    beforeEach(() => sit('ready').then(() => undefined));

    it('keeps a seat and since when it is in its state', async () => {
      const seat = { staffId, name: '李晓', state: 'ready', since: monday, capacity: 2, serving: [], offer: null, lapses: 0, lastOfferAt: 0 };
      expect(await store().get(staffId)).toEqual(seat);
      expect(await sit('ready', monday + minute)).toEqual(seat);
      expect(await sit('break', monday + minute)).toEqual({ ...seat, state: 'break', since: monday + minute });
      expect(await store().all()).toHaveLength(1);
      expect(await store().get('nobody')).toBeNull();
    });

    it('takes an offer and holds the place for it', async () => {
      expect(await reserve('o1')).toBe(true);
      expect(await store().get(staffId)).toMatchObject({ offer: offer('o1'), serving: ['talk of o1'], lastOfferAt: monday });
    });

    it('shows one offer at a time, however many come at once', async () => {
      const ends = await Promise.all(['o1', 'o2', 'o3', 'o4'].map(reserve));
      expect(ends.filter(Boolean)).toHaveLength(1);
    });

    it.each(['break', 'offline'] as const)('shows no offer to a seat on %s', async (state) => {
      await sit(state);
      expect(await reserve('o1')).toBe(false);
    });

    it('shows no offer to a seat that nobody ever took, or that is full', async () => {
      expect(await store().reserve('nobody', offer('o1'), monday)).toBe(false);
      for (const id of ['o1', 'o2']) {
        await reserve(id);
        await settle(id, 'accepted');
      }
      expect(await reserve('o3')).toBe(false);
      await store().release(staffId, 'talk of o1');
      await store().release(staffId, 'talk of o1');
      expect(await reserve('o3')).toBe(true);
    });

    it('keeps the place of an accepted offer and frees that of any other end', async () => {
      await reserve('o1');
      expect(await settle('o1', 'accepted')).toMatchObject({ offer: null, serving: ['talk of o1'] });
      for (const outcome of ['declined', 'withdrawn', 'lapsed'] as const) {
        await reserve(outcome);
        expect(await settle(outcome, outcome)).toMatchObject({ offer: null, serving: ['talk of o1'] });
      }
    });

    it('frees no place that an offer holds, so that a late release takes nothing from whoever is asked again', async () => {
      await reserve('o1');
      await store().release(staffId, 'talk of o1');
      expect(await settle('o1', 'accepted')).toMatchObject({ serving: ['talk of o1'] });
      await store().release(staffId, 'talk of o1');
      expect(await store().get(staffId)).toMatchObject({ serving: [] });
    });

    it('ends an offer once, and only the one that is shown', async () => {
      await reserve('o1');
      expect(await settle('another', 'lapsed')).toBeNull();
      const ends = await Promise.all([settle('o1', 'accepted'), settle('o1', 'lapsed')]);
      expect(ends.filter((seat) => seat !== null)).toHaveLength(1);
      expect(await settle('o1', 'lapsed')).toBeNull();
    });

    it('pauses a seat after two lapses in a row', async () => {
      await reserve('o1');
      expect(await settle('o1', 'lapsed')).toMatchObject({ state: 'ready', lapses: 1 });
      await reserve('o2');
      expect(await settle('o2', 'lapsed', monday + minute)).toMatchObject({ state: 'break', since: monday + minute, lapses: 2 });
    });

    it.each(['accepted', 'declined'] as const)('starts counting lapses anew when one in between is %s', async (outcome) => {
      await reserve('o1');
      await settle('o1', 'lapsed');
      await reserve('o2');
      await settle('o2', outcome);
      await reserve('o3');
      expect(await settle('o3', 'lapsed')).toMatchObject({ state: 'ready', lapses: 1 });
    });

    it('does not count an offer that was taken back', async () => {
      await reserve('o1');
      await settle('o1', 'lapsed');
      await reserve('o2');
      expect(await settle('o2', 'withdrawn')).toMatchObject({ state: 'ready', lapses: 1 });
    });

    it('forgives lapses when the agent sits down again', async () => {
      await reserve('o1');
      await settle('o1', 'lapsed');
      expect(await sit('ready')).toMatchObject({ lapses: 0 });
    });
  });
}
