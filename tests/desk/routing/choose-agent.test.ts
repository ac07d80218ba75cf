import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askingOrder } from '../../../server/desk/routing/choose-agent.js';
import type { Seat } from '../../../server/desk/routing/seat.js';
import { estimateWait } from '../../../server/desk/routing/wait-estimate.js';
import { mondayNine as now, seatOf } from '../../support/builders.js';

const offer = { id: 'offer-1', conversationId: 'chat-9', expiresAt: now + 30_000 };
const asked = (seats: readonly Seat[], passedBy: readonly string[] = []) => askingOrder(seats, passedBy, now).map(({ staffId }) => staffId);

describe('who is asked', () => {
  it.each<[string, Partial<Seat>]>([
    ['busy', { state: 'busy' }],
    ['on a break', { state: 'break' }],
    ['away', { state: 'offline' }],
    ['already looking at an offer', { offer }],
    ['full', { serving: ['chat-1', 'chat-2'] }],
    ['over the brim after a smaller capacity', { serving: ['chat-1', 'chat-2'], capacity: 1 }],
    ['given no room at all', { capacity: 0 }],
  ])('is nobody who is %s', (_, more) => {
    expect(asked([seatOf('a', more)])).toEqual([]);
  });

  it('is the least loaded first', () => {
    expect(asked([seatOf('a', { serving: ['chat-1'] }), seatOf('b')])).toEqual(['b', 'a']);
  });

  it('is, among equals, who has waited longest for an offer', () => {
    expect(asked([seatOf('a', { lastOfferAt: now - 60_000 }), seatOf('b', { lastOfferAt: now - 90_000 }), seatOf('c', { lastOfferAt: now - 30_000 })])).toEqual(['b', 'a', 'c']);
  });

  it('is last who passed on it, however free', () => {
    expect(asked([seatOf('a'), seatOf('b', { serving: ['chat-1'], lastOfferAt: now })], ['a'])).toEqual(['b', 'a']);
  });

  it('is not yet who was shown it less than fifteen seconds ago and passed', () => {
    expect(asked([seatOf('a', { lastOfferAt: now - 14_999 })], ['a'])).toEqual([]);
    expect(asked([seatOf('a', { lastOfferAt: now - 15_000 })], ['a'])).toEqual(['a']);
  });

  it('needs no rest from other people\'s passes', () => {
    expect(asked([seatOf('a', { lastOfferAt: now })], ['b'])).toEqual(['a']);
  });

  it('leaves the seats in the order they came', () => {
    const seats = [seatOf('b', { serving: ['chat-1'] }), seatOf('a')];
    asked(seats);
    expect(seats.map(({ staffId }) => staffId)).toEqual(['b', 'a']);
  });
});

describe('the words about waiting', () => {
  it.each([
    [0, 1, { from: 1, to: 4 }],
    [1, 1, { from: 2, to: 8 }],
    [3, 1, { from: 6, to: 16 }],
    [3, 4, { from: 1, to: 4 }],
    [4, 4, { from: 2, to: 8 }],
  ])('with %i ahead and %i ready are %j minutes', (ahead, ready, minutes) => {
    expect(estimateWait(ahead, ready)).toEqual({ ahead, minutes });
  });

  it('promise no minutes when nobody is ready', () => {
    expect(estimateWait(2, 0)).toEqual({ ahead: 2, minutes: null });
  });

  it('never get shorter when more are ahead, never get longer when more are ready, and never promise no wait', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: 1, max: 40 }), (ahead, ready) => {
        const minutesOf = (before: number, seats: number) => estimateWait(before, seats).minutes ?? { from: 0, to: 0 };
        const here = minutesOf(ahead, ready);
        const behind = minutesOf(ahead + 1, ready);
        const helped = minutesOf(ahead, ready + 1);
        expect(behind.to).toBeGreaterThanOrEqual(here.to);
        expect(behind.from).toBeGreaterThanOrEqual(here.from);
        expect(helped.to).toBeLessThanOrEqual(here.to);
        expect(here.from).toBeGreaterThanOrEqual(1);
        expect(here.to).toBeGreaterThan(here.from);
      }),
    );
  });
});
