import { describe, expect, it } from 'vitest';
import { benchFor, type Open } from './bench.js';
import type { WaitEntry } from '../../server/desk/appointments/waitlist.js';
import { hour, minute, monday, sampleAppointment, sampleSlot, sampleWait } from './samples.js';

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

    it('finds a booking by its number, and those of a phone from a day on', async () => {
      await store().insert(sampleAppointment({ id: 'a-1' }), []);
      await store().insert(sampleAppointment({ id: 'a-2', bookingNo: '00000034', startsAt: monday - hour }), []);
      expect((await store().byBookingNo('00000012'))?.id).toBe('a-1');
      expect(await store().byBookingNo('99999999')).toBeNull();
      expect((await store().ofPhone('00012345678', monday - hour)).map(({ id }) => id)).toEqual(['a-1', 'a-2']);
      expect((await store().ofPhone('00012345678', monday)).map(({ id }) => id)).toEqual(['a-1']);
    });

    it('knows what time brings: reminders that are due and visits nobody answered', async () => {
      await store().insert(sampleAppointment({ id: 'a-1', remindAt: monday }), []);
      await store().insert(sampleAppointment({ id: 'a-2', remindAt: monday + 1, respondBy: monday }), []);
      await store().insert(sampleAppointment({ id: 'a-3' }), []);
      expect((await store().remindersDue(monday, 9)).map(({ id }) => id)).toEqual(['a-1']);
      expect((await store().unanswered(monday, 9)).map(({ id }) => id)).toEqual(['a-2']);
    });

    it('gives one day of a person to one booking only, until it is given up', async () => {
      const claim = '00012345678:2026-11-24';
      const ends = await Promise.allSettled(['a-1', 'a-2'].map((id) => store().insert(sampleAppointment({ id, claim }), [])));
      expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(ends.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'booking_limit' } });
      const [kept] = await store().between(0, monday + 99 * hour);
      await store().save({ ...(kept ?? sampleAppointment()), claim: null }, []);
      await store().insert(sampleAppointment({ id: 'a-3', claim }), []);
      await store().insert(sampleAppointment({ id: 'a-4', claim: null }), []);
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

    it('keeps the last places for the phone and the counter', async () => {
      await store().ensure([sampleSlot({ capacity: 3, reserved: 1 })]);
      expect([await take('a'), await take('b'), await take('c')]).toEqual(['taken', 'taken', 'full']);
      const byPhone = (key: string) => store().take({ slotId: id, key, at: monday, way: 'internal' });
      expect([await byPhone('d'), await byPhone('e')]).toEqual(['taken', 'full']);
    });

    it('counts a held place until its time is over, then gives it to the next', async () => {
      await store().ensure([sampleSlot({ capacity: 1 })]);
      const hold = (key: string, at: number) => store().take({ slotId: id, key, at, way: 'public', until: at + 5 * minute });
      expect([await hold('a', monday), await hold('a', monday + minute), await hold('b', monday + 5 * minute - 1)]).toEqual(['taken', 'again', 'full']);
      expect(await hold('b', monday + 5 * minute)).toBe('taken');
      expect(await taken()).toEqual(['b']);
    });

    it('keeps a held place for good only while it is held', async () => {
      await store().ensure([sampleSlot({ capacity: 1 })]);
      await store().take({ slotId: id, key: 'a', at: monday, way: 'public', until: monday + minute });
      expect(await store().keep({ slotId: id, key: 'b', at: monday })).toBe(false);
      expect(await store().keep({ slotId: id, key: 'a', at: monday + minute })).toBe(false);
      expect(await store().keep({ slotId: id, key: 'a', at: monday })).toBe(true);
      expect((await store().get([id]))[0]?.taken).toEqual([{ key: 'a', at: monday }]);
      expect(await store().freeLapsed(monday + hour, 9)).toEqual([]);
    });

    it('takes a held place for good when it is asked for without an end', async () => {
      await store().ensure([sampleSlot({ capacity: 1 })]);
      await store().take({ slotId: id, key: 'a', at: monday, way: 'public', until: monday + minute });
      expect([await take('a'), await take('a')]).toEqual(['taken', 'again']);
      expect((await store().get([id]))[0]?.taken).toEqual([{ key: 'a', at: monday }]);
    });

    it('lengthens a hold that is held, and no other', async () => {
      await store().ensure([sampleSlot({ capacity: 1 })]);
      await store().take({ slotId: id, key: 'a', at: monday, way: 'public', until: monday + minute });
      const renew = (key: string, at: number) => store().renew({ slotId: id, key, at, until: at + minute });
      expect([await renew('a', monday + minute - 1), await renew('b', monday), await renew('a', monday + 9 * minute)]).toEqual([true, false, false]);
      expect((await store().get([id]))[0]?.taken).toEqual([{ key: 'a', at: monday, until: monday + 2 * minute - 1 }]);
    });

    it('passes a place on to another key, once', async () => {
      await store().ensure([sampleSlot({ capacity: 1 })]);
      await take('a');
      const pass = () => store().passOn({ slotId: id, from: 'a', to: 'cool', until: monday + minute });
      expect([await pass(), await pass()]).toEqual([true, false]);
      expect(await take('b')).toBe('full');
      expect(await store().orphans(monday + hour, 9)).toEqual([]);
      expect(await store().freeLapsed(monday + minute, 9)).toEqual([id]);
      expect(await take('b')).toBe('taken');
    });

    it('of many who want the one lapsed place lets one have it', async () => {
      await store().ensure([sampleSlot({ capacity: 1 })]);
      await store().take({ slotId: id, key: 'gone', at: monday, way: 'public', until: monday + minute });
      const ends = await Promise.all(Array.from({ length: 8 }, (_, index) => take(`key-${index}`, monday + minute)));
      expect(ends.filter((end) => end === 'taken')).toHaveLength(1);
      expect(await taken()).toHaveLength(1);
    });

    it('of a hold that is confirmed and a stranger who wants it as it ends lets one have it', async () => {
      await store().ensure([sampleSlot({ capacity: 1 })]);
      for (const at of [monday + minute - 1, monday + minute]) {
        await store().take({ slotId: id, key: 'holder', at: monday, way: 'public', until: monday + minute });
        const [kept, end] = await Promise.all([store().keep({ slotId: id, key: 'holder', at }), take('stranger', at)]);
        expect([kept, end]).toEqual(at < monday + minute ? [true, 'full'] : [false, 'taken']);
        await store().giveBack(id, 'holder');
        await store().giveBack(id, 'stranger');
      }
    });

    it('sets what a slot holds, stored or not, and leaves who is in it', async () => {
      await store().ensure([sampleSlot({ capacity: 2 })]);
      await take('a');
      await take('b');
      await store().resize([sampleSlot({ capacity: 1 }), sampleSlot({ id: 'centre:2026-11-24:10:00', startsAt: monday + 24 * hour, capacity: 4, reserved: 2 })]);
      expect(await store().ofCentre('centre', monday, monday + 24 * hour)).toMatchObject([{ id, capacity: 1, taken: [{ key: 'a' }, { key: 'b' }] }]);
      expect(await store().ofCentre('centre', monday, monday + 25 * hour)).toMatchObject([{ id }, { capacity: 4, reserved: 2, taken: [] }]);
      expect(await take('c')).toBe('full');
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

    it('does not mistake the place of a moved booking for one left behind', async () => {
      await store().ensure([sampleSlot({ capacity: 5 })]);
      await take('booked>moved');
      await take('booked');
      await bench().appointments.insert(sampleAppointment({ key: 'booked', placeKey: 'booked>moved' }), []);
      expect(await store().orphans(monday + minute, 9)).toEqual([{ slotId: id, key: 'booked' }]);
    });
  });

  describe(`${name} as a waitlist`, () => {
    const bench = benchFor(open);
    const store = () => bench().waitlist;
    const dated = (id: string, createdAt: number, facts: Partial<WaitEntry> = {}) => store().add(sampleWait({ id, key: `key-of-${id}`, createdAt, ...facts }));

    it('keeps one entry a key and gives it back as it was', async () => {
      const kept = await Promise.all([store().add(sampleWait()), store().add(sampleWait({ id: 'w-2', key: 'key-of-w-1' }))]);
      expect(new Set(kept.map(({ id }) => id)).size).toBe(1);
      expect(await store().get(kept[0].id)).toEqual(kept[0]);
    });

    it('names who waits for a date, first come first, and nobody else', async () => {
      await dated('late', monday + minute);
      await dated('early', monday);
      await dated('other day', monday, { from: '2026-11-26', to: '2026-11-27' });
      await dated('gone', monday, { state: 'left' });
      expect((await store().waitingFor('2026-11-25', 9)).map(({ id }) => id)).toEqual(['early', 'late']);
      expect((await store().openOf('00012345678')).map(({ id }) => id).sort()).toEqual(['early', 'late', 'other day']);
      expect((await store().ofPhone('00012345678'))[0]?.id).toBe('late');
      expect((await store().ended('2026-11-28', 9)).map(({ id }) => id).sort()).toEqual(['early', 'late', 'other day']);
    });

    it('finds offers that are over, and those nobody was told of', async () => {
      const offer = { no: 1, slotIds: ['centre:2026-11-24:09:00'], startsAt: monday, placeKey: 'k', until: monday + minute };
      await dated('told', monday, { state: 'offered', offer, toldOf: 1 });
      await dated('untold', monday + 1, { state: 'offered', offer: { ...offer, until: monday + hour } });
      expect((await store().lapsed(monday + minute, 9)).map(({ id }) => id)).toEqual(['told']);
      expect((await store().untold(9)).map(({ id }) => id)).toEqual(['untold']);
    });

    it('lets only the first of two changes through', async () => {
      const entry = await store().add(sampleWait());
      expect(await store().save({ ...entry, state: 'left' })).toMatchObject({ state: 'left', version: 2 });
      await expect(store().save({ ...entry, state: 'over' })).rejects.toMatchObject({ code: 'stale' });
    });
  });

  describe(`${name} as a store of availability`, () => {
    const bench = benchFor(open);
    const store = () => bench().availability;
    const plan = { centreId: 'centre', version: 0, slotMinutes: 30, counters: [{ id: '1', name: { zh: '1号窗口', en: 'Counter 1' } }], hours: [], exceptions: [] };

    it('knows nothing of a centre nobody planned', async () => {
      expect(await store().get('centre')).toBeNull();
    });

    it('saves version after version, of two at once one', async () => {
      const ends = await Promise.allSettled([store().save(plan), store().save(plan)]);
      expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(await store().get('centre')).toEqual({ ...plan, version: 1 });
      expect(await store().save({ ...plan, version: 1, slotMinutes: 20 })).toMatchObject({ version: 2 });
      await expect(store().save({ ...plan, version: 1 })).rejects.toMatchObject({ code: 'stale' });
    });
  });
}
