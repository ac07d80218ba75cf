import { describe, expect, it } from 'vitest';
import { benchFor, type Open } from './bench.js';
import { hour, minute, monday, sampleAppointment, sampleSlot } from './samples.js';

export function appointmentStoreContract(name: string, open: Open): void {
  describe(`${name} as an appointment store`, () => {
    const bench = benchFor(open);
    const store = () => bench().appointments;

    it('gives back an appointment with every field as it was', async () => {
      await store().insert(sampleAppointment(), []);
      expect(await store().get('a-1')).toEqual(sampleAppointment());
      expect(await store().byKey('key-of-a-1')).toEqual(sampleAppointment());
      expect(await store().get('nothing')).toBeNull();
    });

    it('keeps one appointment a key', async () => {
      const kept = await Promise.all([store().insert(sampleAppointment(), []), store().insert(sampleAppointment({ id: 'a-2', key: 'key-of-a-1' }), [])]);
      expect(new Set(kept.map(({ id }) => id)).size).toBe(1);
    });

    it('lets only the first of two changes through', async () => {
      const appointment = await store().insert(sampleAppointment(), []);
      const saved = await store().save({ ...appointment, ticketNo: '261123100000000001' }, []);
      expect(await store().get('a-1')).toEqual(saved);
      await expect(store().save({ ...appointment, state: 'no_show' }, [])).rejects.toMatchObject({ code: 'stale' });
    });

    it('lists a day in order, its end excluded, of all centres or one', async () => {
      await store().insert(sampleAppointment({ id: 'late', startsAt: monday + 2 * hour }), []);
      await store().insert(sampleAppointment({ id: 'early', startsAt: monday, centreId: 'other' }), []);
      await store().insert(sampleAppointment({ id: 'after', startsAt: monday + 3 * hour }), []);
      const ids = async (centreId?: string) => (await store().between(monday, monday + 3 * hour, centreId)).map(({ id }) => id);
      expect(await ids()).toEqual(['early', 'late']);
      expect(await ids('centre')).toEqual(['late']);
    });

    it('lists the appointments of a contact, latest first', async () => {
      await store().insert(sampleAppointment({ id: 'a-1' }), []);
      await store().insert(sampleAppointment({ id: 'a-2', startsAt: monday + 50 * hour }), []);
      await store().insert(sampleAppointment({ id: 'a-3', contactId: null }), []);
      expect((await store().ofContact('contact-1', 9)).map(({ id }) => id)).toEqual(['a-2', 'a-1']);
      expect(await store().ofContact('contact-1', 1)).toHaveLength(1);
    });
  });

  describe(`${name} as a slot store`, () => {
    const bench = benchFor(open);
    const store = () => bench().slots;
    const { id } = sampleSlot();
    const take = (key: string, at = monday) => store().take({ slotId: id, key, at, way: 'public' });
    const taken = async () => (await store().get([id]))[0]?.taken.map(({ key }) => key);

    it('adds slots that are missing and leaves the others alone', async () => {
      await store().ensure([sampleSlot()]);
      await take('a');
      await store().ensure([sampleSlot({ capacity: 9 }), sampleSlot({ id: 'next' })]);
      expect(await store().get([id, 'next', 'unknown'])).toEqual([sampleSlot({ taken: [{ key: 'a', at: monday }] }), sampleSlot({ id: 'next' })]);
    });

    it('survives two askers who add the same slots at once', async () => {
      await Promise.all([store().ensure([sampleSlot()]), store().ensure([sampleSlot(), sampleSlot({ id: 'next' })])]);
      expect(await store().get([id, 'next'])).toHaveLength(2);
    });

    it('never gives away more places than there are, however many ask at once', async () => {
      await store().ensure([sampleSlot({ capacity: 3 })]);
      const ends = await Promise.all(Array.from({ length: 12 }, (_, index) => take(`key-${index}`)));
      expect(ends.filter((end) => end === 'taken')).toHaveLength(3);
      expect(await taken()).toHaveLength(3);
    });

    it('gives the same key the same place again, also when the slot is full meanwhile', async () => {
      await store().ensure([sampleSlot({ capacity: 1 })]);
      expect([await take('a'), await take('b'), await take('a')]).toEqual(['taken', 'full', 'again']);
      expect(await taken()).toEqual(['a']);
    });

    it('has no place in a slot that does not exist', async () => {
      expect(await take('a')).toBe('unknown');
    });

    it('frees a place once, however often it is given back', async () => {
      await store().ensure([sampleSlot({ capacity: 1 })]);
      await take('a');
      await store().giveBack(id, 'a');
      await store().giveBack(id, 'a');
      expect([await take('b'), await take('c')]).toEqual(['taken', 'full']);
    });

    it('finds places left behind without an appointment, again and again until they are given back', async () => {
      await store().ensure([sampleSlot({ capacity: 5 })]);
      await take('booked');
      await take('left behind');
      await take('fresh', monday + minute);
      await bench().appointments.insert(sampleAppointment({ key: 'booked' }), []);
      const left = [{ slotId: id, key: 'left behind' }];
      expect(await store().orphans(monday + minute, 9)).toEqual(left);
      expect(await store().orphans(monday + minute, 9)).toEqual(left);
      await store().giveBack(id, 'left behind');
      expect(await store().orphans(monday + minute, 9)).toEqual([]);
      expect(await taken()).toEqual(['booked', 'fresh']);
    });
  });
}
