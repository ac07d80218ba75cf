import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CallsInHand } from '../../../channels/phone/calls-in-hand.js';
import { newDialogue } from '../../../channels/phone/dialogue/state.js';
import { NightLine } from './support/night-line.js';
import { pressed } from '../../support/journey/phone-call.js';

const state = newDialogue({ phone: null, startedAt: 0 });
const call = (id: string, turn = 1, forget = false) => ({ id, from: '', startedAt: 0, status: 'in_progress' as const, statusSeq: null, turn, state: { ...state, forget }, answered: [], recordings: [], version: 0 });

describe('calls in hand', () => {
  it('are given out for the turn that comes next, once', () => {
    const inHand = new CallsInHand();
    inHand.keep(call('a', 3));
    expect(inHand.take('a', 3)?.turn).toBe(3);
    expect(inHand.take('a', 3)).toBeNull();
  });
  it('are not given out for another turn: the store knows better', () => {
    const inHand = new CallsInHand();
    inHand.keep(call('a', 3));
    expect(inHand.take('a', 4)).toBeNull();
    expect(inHand.take('a', 3)).toBeNull();
  });
  it('never hold what must be forgotten', () => {
    const inHand = new CallsInHand();
    inHand.keep(call('a', 1, true));
    expect(inHand.take('a', 1)).toBeNull();
  });
  it('are some hundred: the oldest are left to the store', () => {
    const inHand = new CallsInHand();
    for (let at = 0; at <= 500; at += 1) inHand.keep(call(`call-${at}`));
    expect(inHand.take('call-0', 1)).toBeNull();
    expect(inHand.take('call-1', 1)).not.toBeNull();
    expect(inHand.take('call-500', 1)).not.toBeNull();
  });
});

describe('a turn', () => {
  let line: NightLine;
  beforeEach(async () => {
    line = await new NightLine().open();
  });
  afterEach(() => line.close());

  it('does not read back a call this desk has just answered', async () => {
    const caller = await line.connected();
    line.calls.get = () => Promise.reject(new Error('read back'));
    await pressed(caller, '1');
    expect(await pressed(caller, '1')).toContain('您要预约办什么事');
  });

  it('that another process of the desk answered first is heard as it was answered there', async () => {
    const caller = await line.connected();
    await pressed(caller, '1');
    const stored = line.calls.calls.get(caller.callSid);
    const answered = [...(stored?.answered ?? []), { turn: 2, body: '<Response><Say>别处已答</Say><Hangup/></Response>' }];
    if (stored) line.calls.calls.set(caller.callSid, { ...stored, turn: 3, answered, version: stored.version + 1 });
    expect(await pressed(caller, '1')).toContain('别处已答');
  });
});
