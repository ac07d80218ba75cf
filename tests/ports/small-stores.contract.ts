import { describe, expect, it } from 'vitest';
import { benchFor, type Open } from './bench.js';
import { hour, minute, monday } from './samples.js';

const delivery = { id: 'event:text_filed', channel: 'sms' as const, kind: 'ticket_received' as const, to: '00012345678', text: '已受理', state: 'pending' as const, externalId: null, about: '261123100000000001', at: monday };
const photo = { id: 'photo-1', bytes: new Uint8Array([0xff, 0xd8, 0, 255]), mime: 'image/jpeg' as const, width: 40, height: 30, at: monday };
const call = { id: 'call-1', from: '00012345678', startedAt: monday, status: 'in_progress' as const, statusSeq: null, turn: 0, state: { step: 'menu', heard: {} }, answered: [], recordings: [], version: 1 };

export function smallStoresContract(name: string, open: Open): void {
  describe(`${name} as a store of contacts`, () => {
    const bench = benchFor(open);
    const contacts = () => bench().contacts;

    it('makes one contact a visitor, also when the visitor comes twice at once', async () => {
      const [one, again] = await Promise.all([contacts().ofVisitor('hash-1'), contacts().ofVisitor('hash-1')]);
      expect(one).toEqual({ id: one.id, name: null, phone: null });
      expect(again.id).toBe(one.id);
      expect((await contacts().ofVisitor('hash-2')).id).not.toBe(one.id);
      expect(await contacts().get(one.id)).toEqual(one);
      expect(await contacts().get('nobody')).toBeNull();
    });

    it('finds a caller by the number however it is written', async () => {
      const caller = await contacts().ofPhone('00012345678', '王芳');
      expect(caller).toMatchObject({ name: '王芳', phone: '00012345678' });
      expect((await contacts().ofPhone('+86 000-1234-5678', null)).id).toBe(caller.id);
    });

    it('learns a missing name and never changes a known one', async () => {
      const { id } = await contacts().ofPhone('00012345678', null);
      expect(await contacts().ofPhone('00012345678', '王芳')).toMatchObject({ id, name: '王芳' });
      expect(await contacts().ofPhone('00012345678', '李四')).toMatchObject({ id, name: '王芳' });
      expect(await contacts().get(id)).toMatchObject({ name: '王芳' });
    });
  });

  describe(`${name} as a store of sessions`, () => {
    const bench = benchFor(open);

    it('keeps a session until it is ended', async () => {
      const { staff } = bench();
      const session = { id: 'hash', staffId: 'operator-1', expiresAt: monday + hour };
      await staff.openSession(session);
      expect(await staff.session('hash')).toEqual(session);
      await staff.endSession('hash');
      await staff.endSession('hash');
      expect(await staff.session('hash')).toBeNull();
    });
  });

  describe(`${name} as a store of look-up codes`, () => {
    const bench = benchFor(open);
    const lookups = () => bench().lookups;
    const code = { id: 'number-hash', codeHash: 'code-hash', expiresAt: monday + 10 * minute, triesLeft: 5 };

    it('gives each code five tries and ten minutes, also when all try at once', async () => {
      await lookups().put(code);
      expect(await lookups().spend(code.id, monday + 10 * minute)).toBeNull();
      const tries = await Promise.all(Array.from({ length: 7 }, () => lookups().spend(code.id, monday)));
      expect(tries.flatMap((spent) => (spent ? [spent.triesLeft] : [])).sort()).toEqual([0, 1, 2, 3, 4]);
      expect(await lookups().spend('another-number', monday)).toBeNull();
    });

    it('holds one code a number, the last one, and ends it once', async () => {
      await lookups().put({ ...code, triesLeft: 1 });
      await lookups().put({ ...code, codeHash: 'newer' });
      expect(await lookups().spend(code.id, monday)).toMatchObject({ codeHash: 'newer', triesLeft: 4 });
      expect(await lookups().end(code)).toBe(false);
      expect(await Promise.all([lookups().end({ ...code, codeHash: 'newer' }), lookups().end({ ...code, codeHash: 'newer' })])).toEqual(expect.arrayContaining([true, false]));
      expect(await lookups().spend(code.id, monday)).toBeNull();
    });
  });

  describe(`${name} as a store of deliveries`, () => {
    const bench = benchFor(open);
    const deliveries = () => bench().deliveries;

    it('opens a delivery once and remembers how it ended', async () => {
      expect(await deliveries().open(delivery)).toEqual(delivery);
      expect(await deliveries().advance(delivery.id, { state: 'sent', externalId: 'x' })).toEqual({ ...delivery, state: 'sent', externalId: 'x' });
      expect(await deliveries().open({ ...delivery, text: 'again' })).toEqual({ ...delivery, state: 'sent', externalId: 'x' });
    });

    it('lists the latest, and those about one ticket', async () => {
      await deliveries().open({ ...delivery, id: 'first' });
      await deliveries().open({ ...delivery, id: 'second', at: monday + minute });
      await deliveries().open({ ...delivery, id: 'other', at: monday + hour, about: '00000012' });
      expect((await deliveries().latest(2)).map(({ id }) => id)).toEqual(['other', 'second']);
      expect((await deliveries().about(delivery.about)).map(({ id }) => id)).toEqual(['second', 'first']);
      expect((await deliveries().toNumber(delivery.to, 2)).map(({ id }) => id)).toEqual(['other', 'second']);
      expect(await deliveries().toNumber('00099999999', 2)).toEqual([]);
    });

    it.each([
      [['sent', 'delivered'], 'delivered', 2],
      [['delivered', 'sent'], 'delivered', 1],
      [['sent', 'sent', 'failed', 'failed'], 'failed', 2],
      [['failed', 'delivered', 'sent'], 'failed', 1],
    ] as const)('hears %j as %s, however they come', async (reports, state, news) => {
      await deliveries().open(delivery);
      const heard = [];
      for (const report of reports) heard.push(await deliveries().advance(delivery.id, { state: report, externalId: 'x' }));
      expect(heard.filter((moved) => moved !== null)).toHaveLength(news);
      expect((await deliveries().open(delivery)).state).toBe(state);
    });

    it('moves on once however many tell it at the same moment', async () => {
      await deliveries().open(delivery);
      const heard = await Promise.all(Array.from({ length: 4 }, () => deliveries().advance(delivery.id, { state: 'failed', externalId: 'x' })));
      expect(heard.filter((moved) => moved !== null)).toHaveLength(1);
      expect(await deliveries().advance('nothing', { state: 'sent', externalId: 'x' })).toBeNull();
    });

    it('never moves what was withheld', async () => {
      await deliveries().open({ ...delivery, state: 'withheld' });
      expect(await deliveries().advance(delivery.id, { state: 'sent', externalId: 'x' })).toBeNull();
    });
  });

  describe(`${name} as a store of texts that come in`, () => {
    const bench = benchFor(open);
    const text = { id: 'SM1', from: '00012345678', text: '退订', wish: 'stop' as const, at: monday, handled: false };

    it('opens a text once and remembers that it was handled', async () => {
      const { receivedTexts } = bench();
      const opened = await Promise.all([receivedTexts.open(text), receivedTexts.open(text)]);
      expect(opened).toEqual([text, text]);
      await receivedTexts.handled(text.id);
      expect(await receivedTexts.open({ ...text, text: 'again' })).toEqual({ ...text, handled: true });
    });

    it('keeps who wants no texts until they want them again', async () => {
      const { textStops } = bench();
      expect(await textStops.get('hash')).toBeNull();
      await textStops.put({ id: 'hash', by: 'word', at: monday });
      await textStops.put({ id: 'hash', by: 'provider', at: monday + minute });
      expect(await textStops.get('hash')).toEqual({ id: 'hash', by: 'provider', at: monday + minute });
      await textStops.put({ id: 'hash', by: 'provider', at: monday });
      expect(await textStops.lift('hash', monday)).toBe(false);
      expect(await textStops.get('hash')).toMatchObject({ at: monday + minute });
      expect(await textStops.lift('hash', monday + minute)).toBe(true);
      expect(await textStops.lift('hash', monday)).toBe(true);
      expect(await textStops.get('hash')).toBeNull();
    });
  });

  describe(`${name} as a store of photos and numbers`, () => {
    const bench = benchFor(open);

    it('gives back a photo byte by byte, and sizes in the order asked for', async () => {
      const { files } = bench();
      await files.put(photo);
      await files.put({ ...photo, id: 'photo-2', width: 80 });
      const stored = await files.get('photo-1');
      expect(stored && { ...stored, bytes: [...stored.bytes] }).toEqual({ ...photo, bytes: [0xff, 0xd8, 0, 255] });
      expect(await files.get('nothing')).toBeNull();
      expect(await files.sizes(['photo-2', 'nothing', 'photo-1'])).toEqual([
        { id: 'photo-2', width: 80, height: 30 },
        { id: 'photo-1', width: 40, height: 30 },
      ]);
    });

    it('never gives a number twice', async () => {
      const { numbers } = bench();
      const given = await Promise.all(Array.from({ length: 20 }, () => numbers.next('ticket:2026-11-23')));
      expect(given.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
      expect(await numbers.next('another')).toBe(1);
    });
  });
}

export function callStoreContract(name: string, open: Open): void {
  describe(`${name} as a store of calls`, () => {
    const bench = benchFor(open);
    const calls = () => bench().calls;

    it('opens a call once', async () => {
      const [one, again] = await Promise.all([calls().open(call), calls().open({ ...call, from: 'another' })]);
      expect(one.from).toBe(again.from);
      expect(await calls().get('nothing')).toBeNull();
    });

    it('keeps what was said at each turn', async () => {
      await calls().open(call);
      const next = { ...call, turn: 1, state: { step: 'date', heard: {} }, answered: [{ turn: 0, body: '<Response/>' }] };
      await calls().save(next);
      expect(await calls().get('call-1')).toEqual({ ...next, version: 2 });
    });

    it('keeps recordings, and what had to be forgotten stays forgotten', async () => {
      await calls().open(call);
      const recordings = [{ id: 'RE1', state: 'ready' as const, seconds: 12, url: 'https://files.example/RE1' }];
      await calls().save({ ...call, from: '', state: null, recordings, statusSeq: 4, status: 'completed' });
      expect(await calls().get('call-1')).toMatchObject({ from: '', state: null, recordings, statusSeq: 4 });
    });

    it('finds the newest call from a number since an instant', async () => {
      await calls().open(call);
      await calls().open({ ...call, id: 'call-2', startedAt: monday + 60_000 });
      await calls().open({ ...call, id: 'call-3', from: '00087654321', startedAt: monday + 90_000 });
      expect((await calls().latestFrom(call.from, monday))?.id).toBe('call-2');
      expect(await calls().latestFrom(call.from, monday + 60_001)).toBeNull();
    });

    it('lets only the first of two webhooks through', async () => {
      await calls().open(call);
      await calls().save({ ...call, turn: 1 });
      await expect(calls().save({ ...call, turn: 1 })).rejects.toMatchObject({ code: 'stale' });
    });
  });
}
