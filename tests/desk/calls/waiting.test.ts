import { describe, expect, it } from 'vitest';
import { holderOf } from '../../../server/desk/calls/call.js';
import { isOfferable, nextCallAlarm } from '../../../server/desk/calls/alarm.js';
import { usualCallPolicy } from '../../../server/desk/calls/policy.js';
import { estimateCallWait, ringingOrder } from '../../../server/desk/calls/wait.js';
import { mondayNine, refusalOf, seatOf } from '../../support/builders.js';
import { after, agent, callerPhone, callIn, decided, offerTo, otherAgent, ringing, samples } from '../../support/calls.js';

const minute = 60_000;

describe('a caller in line', () => {
  it('keeps the place when an offer lapses, and is offered to somebody else first', () => {
    const queued = callIn('queued');
    const back = after(queued, [samples.offer, { now: mondayNine + minute }], samples.pass);
    expect(back).toMatchObject({ state: 'queued', since: queued.since, passedBy: [agent.id], offer: null });
  });

  it('is not taken with an offer that has lapsed, is another’s or was replaced', () => {
    const offered = callIn('offered');
    for (const [command, more] of [
      [samples.accept, { now: mondayNine + usualCallPolicy.offerMs }],
      [samples.accept, { actor: otherAgent }],
      [{ ...samples.accept, offerId: 'older' }, {}],
    ] as const)
      expect(refusalOf(() => decided(offered, command, more)).code).toBe('offer_gone');
  });

  it('is put through once: a second press of the same agent changes nothing, another agent hears who has it', () => {
    const talking = callIn('talking');
    expect(decided(talking, samples.accept)).toEqual({ next: talking, orders: [] });
    expect(refusalOf(() => decided(talking, samples.accept, { actor: otherAgent }))).toEqual({ code: 'offer_gone', facts: { name: agent.name } });
  });

  it('is connected, recorded and told so, as the policy wants', () => {
    const { next, orders } = decided(callIn('offered'), samples.accept);
    expect(next.recording).toEqual({ id: 'rec-1', notice: true });
    expect(orders).toEqual([{ order: 'connect', staffId: agent.id }]);
    expect(decided(callIn('offered'), samples.accept, { policy: { ...usualCallPolicy, record: false } }).next.recording).toBeNull();
  });

  it('lapses by itself after twenty seconds', () => {
    expect(nextCallAlarm(callIn('offered'))).toBe(mondayNine + 20_000);
    expect(nextCallAlarm(callIn('talking'))).toBeNull();
  });
});

describe('a caller whom the line serves because nobody answered', () => {
  const served = after(callIn('offered'), samples.give_up);

  it('waits for nobody and is owed nothing', () => {
    expect(served).toMatchObject({ state: 'done', offer: null, callback: null });
  });

  it('has the first place again when they ask for a person later in the same call', () => {
    expect(after(served, [samples.enqueue, { now: mondayNine + 5 * minute }])).toMatchObject({ state: 'queued', since: mondayNine, endedAt: null });
  });

  it('can still be promised a call', () => {
    expect(after(served, samples.keep_place)).toMatchObject({ state: 'abandoned', callback: { cause: 'asked' } });
  });

  it('is not brought back once an agent has served them', () => {
    const over = callIn('done');
    for (const late of [samples.enqueue, samples.keep_place]) expect(decided(over, late)).toEqual({ next: over, orders: [] });
  });

  it('does not lose the call they are owed while it is on offer', () => {
    const offered = after(callIn('abandoned'), samples.offer);
    expect(decided(offered, samples.give_up)).toEqual({ next: offered, orders: [] });
  });
});

describe('a call that was missed', () => {
  it.each(['ringing', 'queued', 'offered'] as const)('while %s is owed to the caller', (state) => {
    expect(after(callIn(state), samples.caller_left)).toMatchObject({ state: 'abandoned', agent: null, offer: null, callback: { phone: callerPhone, cause: 'missed' } });
  });

  it('is over when the number was withheld', () => {
    expect(after(callIn('queued', { phone: null }), samples.caller_left)).toMatchObject({ state: 'done', callback: null });
  });

  it('keeps its place when the caller asked for it, at the number they gave', () => {
    const kept = after(callIn('queued'), [{ do: 'keep_place', phone: '00087654321' }, { now: mondayNine + minute }]);
    expect(kept).toMatchObject({ state: 'abandoned', since: mondayNine, callback: { phone: '00087654321', cause: 'asked' } });
    expect(isOfferable(kept, mondayNine + minute)).toBe(true);
  });

  it('cannot be kept without a number', () => {
    expect(refusalOf(() => decided(callIn('queued', { phone: null }), samples.keep_place))).toEqual({ code: 'invalid', facts: { field: 'phone' } });
  });

  it('rings the caller when an agent takes it, and they talk when the caller answers', () => {
    const { next, orders } = decided(after(callIn('abandoned'), samples.offer), samples.accept);
    expect(orders).toEqual([{ order: 'ring_out', staffId: agent.id, phone: callerPhone }]);
    expect(after(next, samples.caller_answered)).toMatchObject({ state: 'talking', callback: { tries: [{ byName: agent.name, reached: true }] } });
  });

  it('is tried three times, half an hour apart, and then over', () => {
    const tryAt = (call: ReturnType<typeof callIn>, now: number) => after(call, [{ do: 'offer', offer: offerTo(agent.id, now) }, { now }], [samples.accept, { now }], [samples.not_reached, { now }]);
    const once = tryAt(callIn('abandoned'), mondayNine);
    expect(once).toMatchObject({ state: 'abandoned', agent: null, since: mondayNine });
    expect([isOfferable(once, mondayNine + 29 * minute), isOfferable(once, mondayNine + 30 * minute)]).toEqual([false, true]);
    const twice = tryAt(once, mondayNine + 30 * minute);
    const thrice = tryAt(twice, mondayNine + 60 * minute);
    expect([twice.state, thrice.state, thrice.callback?.tries.length]).toEqual(['abandoned', 'done', 3]);
  });

  it('whose caller was reached and waits again is put through, not rung; lost once more, they are owed a call anew', () => {
    const back = after(callIn('calling'), [{ do: 'caller_answered', leg: 'CA-leg-7' }, { actor: null }], { do: 'pass_on', note: '请接着问', offer: null, party: null });
    const ringing = after(back, [{ do: 'offer', offer: offerTo(otherAgent.id) }, { actor: null }]);
    const { next, orders } = decided(ringing, { do: 'accept', offerId: `offer-${otherAgent.id}`, recordingId: 'rec-2' }, { actor: otherAgent });
    expect([next.state, next.leg, orders]).toEqual(['talking', 'CA-leg-7', [{ order: 'connect', staffId: otherAgent.id }]]);
    expect(after(ringing, [{ do: 'pass', offerId: `offer-${otherAgent.id}` }, { actor: null }]).state).toBe('queued');
    expect(after(back, [{ do: 'caller_left' }, { actor: null }])).toMatchObject({ state: 'abandoned', callback: { cause: 'missed', phone: callerPhone, tries: [] } });
  });

  it('is not offered before its time', () => {
    const once = after(callIn('calling'), samples.not_reached);
    expect(decided(once, samples.offer)).toEqual({ next: once, orders: [] });
  });
});

describe('whose seat a call takes', () => {
  it('is the agent’s from taking it until it is written up', () => {
    expect((['queued', 'offered', 'talking', 'held', 'wrap_up', 'done', 'abandoned'] as const).map((state) => holderOf(callIn(state)))).toEqual([null, null, agent.id, agent.id, agent.id, null, null]);
  });
});

describe('how long a caller waits', () => {
  it('is a range that grows with the line and shrinks with the agents on duty', () => {
    const two = [seatOf('a'), seatOf('b')];
    expect(estimateCallWait(0, two)).toEqual({ ahead: 0, minutes: { from: 1, to: 6 } });
    expect(estimateCallWait(4, two)).toEqual({ ahead: 4, minutes: { from: 6, to: 18 } });
  });

  it('is not promised when nobody is on duty', () => {
    expect(estimateCallWait(3, [seatOf('a', { state: 'break' })])).toEqual({ ahead: 3, minutes: null });
  });
});

describe('which seat rings', () => {
  const call = { id: 'CA9', offerId: null, expiresAt: null };
  const asked = (seats: Parameters<typeof ringingOrder>[0], passedBy: string[] = []) => ringingOrder(seats, passedBy, mondayNine).map(({ staffId }) => staffId);

  it('is one with no call, whatever chats it has, the least busy first', () => {
    expect(asked([seatOf('a', { serving: ['chat-1', 'chat-2'], capacity: 2 }), seatOf('b', { call }), seatOf('c'), seatOf('d', { state: 'busy' })])).toEqual(['c', 'a']);
  });

  it('is not the one who just passed on it', () => {
    expect(asked([seatOf('a', { lastOfferAt: mondayNine - 14_000 })], ['a'])).toEqual([]);
    expect(asked([seatOf('a', { lastOfferAt: mondayNine - 15_000 })], ['a'])).toEqual(['a']);
  });
});

it('a call begins with nobody and nothing promised', () => {
  expect(ringing()).toMatchObject({ state: 'ringing', agent: null, callback: null, parties: [], marks: [] });
});
