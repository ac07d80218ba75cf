import { beforeEach, describe, expect, it } from 'vitest';
import type { CallOrder, DeskCall } from '../../../server/desk/calls/call.js';
import { identityOf } from '../../../server/adapters/telephony/identity.js';
import type { Telephony } from '../../../server/ports/telephony.js';
import { agent, callerPhone, callIn, colleague, otherAgent, unit, watching } from '../../support/calls.js';
import type { InRoom } from '../../support/exchange/stand-in.js';

export interface ExchangeBench {
  telephony: Telephony;
  room: (callId: string) => InRoom[];
}
const me = identityOf(agent.id);
const chief = identityOf(watching.id);
const ringingUnit = { ...unit, state: 'ringing', since: 0 } as const;
const ringingColleague = { ...colleague, state: 'ringing', since: 0 } as const;

/** What every exchange does with what the desk decides. */
export function telephonyContract(name: string, open: () => ExchangeBench): void {
  describe(`${name} as an exchange`, () => {
    let bench: ExchangeBench;
    const call = callIn('talking');
    const tell = async (...orders: readonly CallOrder[]) => {
      for (const order of orders) await bench.telephony.carryOut(call, order);
      return bench.room(call.id);
    };
    const labels = async (...orders: readonly CallOrder[]) => (await tell(...orders)).map(({ label }) => label);
    const of = (room: readonly InRoom[], label: string) => room.find((one) => one.label === label);
    const connect: CallOrder = { order: 'connect', staffId: agent.id };

    beforeEach(() => {
      bench = open();
    });

    it('puts caller and agent into one room', async () => {
      expect(await labels(connect)).toEqual([me, 'caller']);
    });

    it('rings a caller back into a room with the agent', async () => {
      expect(await labels({ order: 'ring_out', staffId: agent.id, phone: callerPhone })).toEqual([me, 'caller']);
    });

    it('mutes the agent alone, and holds the caller alone', async () => {
      const room = await tell(connect, { order: 'mute', on: true }, { order: 'hold', on: true });
      expect(room).toEqual([{ label: me, muted: true, hold: false, coaching: null }, { label: 'caller', muted: false, hold: true, coaching: null }]);
      expect(of(await tell({ order: 'hold', on: false }), 'caller')?.hold).toBe(false);
    });

    it('brings in a unit, and lets it go', async () => {
      expect(await labels(connect, { order: 'add', party: ringingUnit })).toEqual([me, 'caller', unit.label]);
      expect(await labels({ order: 'remove', party: ringingUnit })).toEqual([me, 'caller']);
    });

    it('knows a colleague who was brought in by the same name when the call is theirs', async () => {
      await tell(connect, { order: 'add', party: ringingColleague }, { order: 'leave_agent', staffId: agent.id });
      const theirs: DeskCall = { ...call, agent: { ...otherAgent, joinedAt: 0 } };
      await bench.telephony.carryOut(theirs, { order: 'mute', on: true });
      expect(of(bench.room(call.id), identityOf(otherAgent.id))).toMatchObject({ muted: true });
    });

    it('goes on without the agent who left', async () => {
      expect(await labels(connect, { order: 'add', party: ringingUnit }, { order: 'leave_agent', staffId: agent.id })).toEqual(['caller', unit.label]);
    });

    it('lets a supervisor listen unheard, whisper to the agent alone, then speak to all', async () => {
      expect(of(await tell(connect, { order: 'listen', staffId: watching.id, mode: 'listen' }), chief)).toEqual({ label: chief, muted: true, hold: false, coaching: null });
      expect(of(await tell({ order: 'listen', staffId: watching.id, mode: 'whisper' }), chief)).toEqual({ label: chief, muted: false, hold: false, coaching: me });
      expect(of(await tell({ order: 'listen', staffId: watching.id, mode: 'barge' }), chief)).toEqual({ label: chief, muted: false, hold: false, coaching: null });
      expect(await labels({ order: 'stop_listening', staffId: watching.id })).toEqual([me, 'caller']);
    });

    it('lets a supervisor begin with a whisper', async () => {
      expect(of(await tell(connect, { order: 'listen', staffId: watching.id, mode: 'whisper' }), chief)).toMatchObject({ muted: false, coaching: me });
    });

    it('empties the room when the call ends or goes back to the line', async () => {
      expect(await tell(connect, { order: 'end' })).toEqual([]);
      expect(await tell(connect, { order: 'requeue' })).toEqual([]);
    });

    it('is not troubled by orders for somebody who has gone', async () => {
      expect(await tell({ order: 'hold', on: true }, { order: 'leave_agent', staffId: agent.id }, { order: 'end' })).toEqual([]);
      expect(await labels(connect, { order: 'remove', party: ringingUnit })).toEqual([me, 'caller']);
    });
  });
}
