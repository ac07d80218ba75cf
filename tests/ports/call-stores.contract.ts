import { beforeEach, describe, expect, it } from 'vitest';
import type { CallSeats } from '../../server/ports/call-seats.js';
import type { DeskCallStore } from '../../server/ports/desk-call-store.js';
import type { RecordingStore } from '../../server/ports/recording-store.js';
import type { SeatStore } from '../../server/ports/seat-store.js';
import { mondayNine, refused } from '../support/builders.js';
import { after, agent, callIn, colleague, otherAgent, ringing, samples } from '../support/calls.js';

export interface CallBench {
  deskCalls: DeskCallStore;
  callSeats: CallSeats;
  recordings: RecordingStore;
  seats: SeatStore;
}
const minute = 60_000;
async function* of(...parts: readonly string[]): AsyncIterable<Uint8Array> {
  for (const part of parts) yield await Promise.resolve(Buffer.from(part));
}
async function whole(content: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of content) parts.push(part);
  return Buffer.concat(parts).toString();
}

/** What keeps calls, the place for a call at each seat, and recordings. */
export function callStoresContract(name: string, fresh: () => Promise<CallBench>): void {
  let bench: CallBench;
  beforeEach(async () => {
    bench = await fresh();
  });

  describe(`${name} as a store of calls`, () => {
    const ids = (calls: readonly { id: string }[]) => calls.map(({ id }) => id);
    const kept = async (id: string, call = callIn('queued'), since = mondayNine) => bench.deskCalls.open({ ...call, id, since, version: 0 });

    it('keeps a whole call as it was, with everybody in it', async () => {
      const call = { ...callIn('consulting'), lines: [{ seq: 1, from: 'caller', name: '', text: '喂', at: mondayNine, heardBy: ['agent'] }], version: 0 } as const;
      await bench.deskCalls.open(call);
      expect(await bench.deskCalls.get(call.id)).toEqual(call);
      expect(await bench.deskCalls.get('nobody')).toBeNull();
    });

    it('keeps the first of two openings under one id', async () => {
      await bench.deskCalls.open(ringing());
      expect((await bench.deskCalls.open(ringing({ lang: 'en' }))).lang).toBe('zh');
    });

    it('lets one of two savers win', async () => {
      const call = await kept('CA1');
      expect((await bench.deskCalls.save({ ...call, reason: 'first' })).version).toBe(1);
      expect((await refused(bench.deskCalls.save({ ...call, reason: 'second' }))).code).toBe('stale');
      expect((await bench.deskCalls.get('CA1'))?.reason).toBe('first');
    });

    it('finds the line by place: callers, and callbacks whose time has come', async () => {
      await kept('late', callIn('queued'), mondayNine + 2 * minute);
      await kept('owed', callIn('abandoned'), mondayNine + minute);
      await kept('not yet', after(callIn('calling'), samples.not_reached));
      await kept('first');
      await kept('talking', callIn('talking'));
      expect(ids(await bench.deskCalls.waiting(mondayNine + minute, 9))).toEqual(['first', 'owed', 'late']);
      expect(ids(await bench.deskCalls.waiting(mondayNine + minute, 1))).toEqual(['first']);
      expect(await bench.deskCalls.waitingBefore(mondayNine + 2 * minute)).toBe(1);
    });

    it('finds the call somebody has, or is asked into, until it is over', async () => {
      await kept('CA1', callIn('wrap_up'));
      await kept('CA2', callIn('done'));
      await kept('CA3', after(callIn('talking', { id: 'CA3' }), { do: 'consult', party: colleague, note: '' }));
      expect((await bench.deskCalls.ofStaff(otherAgent.id))?.id).toBe('CA3');
      expect(['CA1', 'CA3']).toContain((await bench.deskCalls.ofStaff(agent.id))?.id);
      expect(await bench.deskCalls.ofStaff('nobody')).toBeNull();
    });

    it('lists by state, by time and by caller', async () => {
      await kept('CA1', callIn('talking'));
      await bench.deskCalls.open({ ...ringing({ id: 'CA2', openedAt: mondayNine + minute, contactId: 'another' }) });
      expect(ids(await bench.deskCalls.inStates(['talking', 'held'], 9))).toEqual(['CA1']);
      expect(ids(await bench.deskCalls.recent(9))).toEqual(['CA2', 'CA1']);
      expect(ids(await bench.deskCalls.ofContact('another', 9))).toEqual(['CA2']);
    });

    it('lists the calls a ticket came from, oldest first', async () => {
      const ticketNos = ['202610130000000001', '202610130000000002'];
      await bench.deskCalls.open(ringing({ id: 'CA2', openedAt: mondayNine + minute, ticketNos }));
      await bench.deskCalls.open(ringing({ id: 'CA1', ticketNos: ticketNos.slice(1) }));
      await bench.deskCalls.open(ringing({ id: 'CA3' }));
      expect(ids(await bench.deskCalls.ofTicket('202610130000000002'))).toEqual(['CA1', 'CA2']);
      expect(await bench.deskCalls.ofTicket('202610130000000009')).toEqual([]);
    });

    it('wakes calls whose offer lapses or whose wrap-up ends, soonest first, and no others', async () => {
      await kept('wrap', callIn('wrap_up'));
      await kept('offer', callIn('offered'));
      await kept('talk', callIn('talking'));
      expect(await bench.deskCalls.due(mondayNine + 19_999, 9)).toEqual([]);
      expect(await bench.deskCalls.due(mondayNine + minute, 9)).toEqual(['offer', 'wrap']);
      const offered = await bench.deskCalls.get('offer');
      if (offered) await bench.deskCalls.save({ ...offered, state: 'queued', offer: null });
      expect(await bench.deskCalls.due(mondayNine + minute, 9)).toEqual(['wrap']);
    });
  });

  describe(`${name} as the place for a call at a seat`, () => {
    const staffId = agent.id;
    const reserve = (id: string) => bench.callSeats.reserve(staffId, { id, offerId: `offer of ${id}`, expiresAt: mondayNine + minute }, mondayNine);
    const settle = (id: string, outcome: 'accepted' | 'declined' | 'lapsed' | 'withdrawn') => bench.callSeats.settle({ staffId, callId: id, offerId: `offer of ${id}`, outcome, now: mondayNine });
    const sit = (state: 'ready' | 'break') => bench.seats.setState({ staffId, name: agent.name, capacity: 2, state, now: mondayNine });
    const chat = { id: 'o1', conversationId: 'chat-1', expiresAt: mondayNine + minute };

    beforeEach(() => sit('ready').then(() => undefined));

    it('rings once, however many calls come at the same moment', async () => {
      expect((await Promise.all(['CA1', 'CA2', 'CA3'].map(reserve))).filter(Boolean)).toHaveLength(1);
    });

    it('does not ring at a seat on a break, nor while a chat is on offer there; and no chat comes during a call', async () => {
      await sit('break');
      expect(await reserve('CA1')).toBe(false);
      await sit('ready');
      await bench.seats.reserve(staffId, chat, mondayNine);
      expect(await reserve('CA1')).toBe(false);
      await bench.seats.settle({ staffId, offerId: 'o1', outcome: 'accepted', now: mondayNine });
      expect(await reserve('CA1')).toBe(true);
      await settle('CA1', 'accepted');
      expect(await bench.seats.reserve(staffId, { ...chat, id: 'o2', conversationId: 'chat-2' }, mondayNine)).toBe(false);
    });

    it('keeps an accepted call until it is released, and gives any other back', async () => {
      await reserve('CA1');
      expect(await settle('CA1', 'accepted')).toMatchObject({ call: { id: 'CA1', offerId: null } });
      expect(await bench.callSeats.release(staffId, 'another')).toBeNull();
      expect(await bench.callSeats.release(staffId, 'CA1')).toMatchObject({ call: null });
      expect(await bench.callSeats.release(staffId, 'CA1')).toBeNull();
      await reserve('CA2');
      expect(await settle('CA2', 'declined')).toMatchObject({ call: null, state: 'ready', lapses: 0 });
      expect(await settle('CA2', 'declined')).toBeNull();
    });

    it('pauses a seat that lets it ring twice in a row; a withdrawn call counts for nothing', async () => {
      await reserve('CA1');
      expect(await settle('CA1', 'lapsed')).toMatchObject({ state: 'ready', lapses: 1 });
      await reserve('CA2');
      expect(await settle('CA2', 'withdrawn')).toMatchObject({ lapses: 1 });
      await reserve('CA3');
      expect(await settle('CA3', 'lapsed')).toMatchObject({ state: 'break', lapses: 2 });
    });
  });

  describe(`${name} as a store of recordings`, () => {
    const one = { id: 'rec-1', callId: 'CA1', kind: 'call', mime: 'audio/mpeg', seconds: 3, at: mondayNine, deleteAfter: mondayNine + minute, rule: 'calls-v1' } as const;
    const long = 'long '.repeat(120_000);

    it('gives back what was recorded, also a long one, with the hash of the whole', async () => {
      const { bytes, sha256 } = await bench.recordings.keep(one, of('Hello, ', long, 'the end'));
      expect(bytes).toBe(long.length + 14);
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(await whole(bench.recordings.read('rec-1'))).toBe(`Hello, ${long}the end`);
    });

    it('gives back any part of it, also across its inner seams', async () => {
      const content = Array.from({ length: 70_000 }, (_, n) => `${n} `.padStart(8)).join('');
      await bench.recordings.keep(one, of(content));
      for (const [from, to] of [[0, 0], [5, 90], [262_140, 262_150], [262_144, 524_287], [559_990, 559_999], [559_990, 999_999]] as const) {
        expect(await whole(bench.recordings.read('rec-1', { from, to }))).toBe(content.slice(from, to + 1));
      }
    });

    it('finds recordings by their number and by their call, oldest first, each once, also deleted ones', async () => {
      await bench.recordings.keep({ ...one, id: 'rec-2', callId: '', kind: 'words', at: mondayNine + 1 }, of('words'));
      await bench.recordings.keep(one, of('a talk'));
      await bench.recordings.keep({ ...one, id: 'rec-3', callId: 'CA3' }, of('another'));
      await bench.recordings.erase('rec-1', mondayNine + minute);
      const about = await bench.recordings.about({ ids: ['rec-2', 'rec-1', 'none'], callIds: ['CA1'] });
      expect(about.map(({ id, kind, deletedAt }) => [id, kind, deletedAt])).toEqual([['rec-1', 'call', mondayNine + minute], ['rec-2', 'words', null]]);
      expect(await bench.recordings.about({ ids: [], callIds: [] })).toEqual([]);
    });

    it('keeps the first when it comes twice', async () => {
      await bench.recordings.keep(one, of('first'));
      await bench.recordings.keep(one, of('second'));
      expect(await whole(bench.recordings.read('rec-1'))).toBe('first');
    });

    it('deletes the content and keeps the entry; nothing on hold goes', async () => {
      await bench.recordings.keep(one, of('words'));
      expect(await bench.recordings.due(mondayNine + minute - 1, 9)).toEqual([]);
      await bench.recordings.setHold('rec-1', { byName: '韩正', reason: '行政复议', at: mondayNine });
      expect(await bench.recordings.due(mondayNine + minute, 9)).toEqual([]);
      expect(await bench.recordings.erase('rec-1', mondayNine + minute)).toBe(false);
      await bench.recordings.setHold('rec-1', null);
      expect((await bench.recordings.due(mondayNine + minute, 9)).map(({ id }) => id)).toEqual(['rec-1']);
      expect(await bench.recordings.erase('rec-1', mondayNine + minute)).toBe(true);
      expect(await bench.recordings.erase('rec-1', mondayNine + minute)).toBe(false);
      expect(await bench.recordings.get('rec-1')).toMatchObject({ deletedAt: mondayNine + minute, bytes: 5 });
      expect(await whole(bench.recordings.read('rec-1'))).toBe('');
      expect(await bench.recordings.setHold('rec-1', null)).toBeNull();
    });
  });
}
