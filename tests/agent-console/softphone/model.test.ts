import { describe, expect, it } from 'vitest';
import { actsOf, barFace, partyAnswered, secondsLeft, timer } from '../../../agent-console/src/features/softphone/model.js';
import { callState } from '../../../server/contract/calls.js';
import { now } from '../support/builders.js';
import { callOffer, callView, unitOn } from './samples.js';

describe('the bar', () => {
  const face = (parts: Parameters<typeof barFace>[0], presence: 'ready' | 'busy' | 'break' | 'offline' = 'ready') => {
    const { label, shape, time } = barFace(parts, presence, now + 72_000);
    return `${shape} ${label.zh} ${time ?? ''}`.trim();
  };

  it('says by word and shape whether calls come', () => {
    expect((['ready', 'break', 'offline'] as const).map((presence) => face({ call: null, offer: null }, presence))).toEqual(['○ 话机 空闲', '– 话机 不派', '– 话机 离线']);
  });

  it('counts a ringing, a talk and the time left to write up', () => {
    expect(face({ call: null, offer: callOffer() })).toBe('◔ 来电 01:12');
    expect(face({ call: callView(), offer: null })).toBe('● 通话中 01:12');
    expect(face({ call: callView({ state: 'wrap_up', wrapUpEndsAt: now + 100_000 }), offer: null })).toBe('✎ 话后整理 00:28');
  });

  it('tells states apart without colour', () => {
    const shapes = (['talking', 'held', 'consulting', 'tripartite', 'wrap_up'] as const).map((state) => barFace({ call: callView({ state }), offer: null }, 'ready', now).shape);
    expect(new Set(shapes).size).toBe(5);
  });
});

it.each([
  [-5, '00:00'],
  [59_999, '00:59'],
  [3_599_000, '59:59'],
  [3_600_000, '1:00:00'],
])('a timer of %d ms reads %s', (ms, text) => {
  expect(timer(ms)).toBe(text);
});

it('a ringing call counts down by its end, never below nothing', () => {
  expect([secondsLeft(callOffer(), now + 100), secondsLeft(callOffer(), now + 90_000)]).toEqual([20, 0]);
});

describe('what may be pressed', () => {
  it('is nothing for whoever does not have the call', () => {
    for (const state of callState.options) expect(actsOf(callView({ state, mine: 'party' }))).toEqual([]);
  });

  it('is hanging up whenever somebody talks, and never while writing up', () => {
    expect((['talking', 'held', 'consulting', 'tripartite'] as const).every((state) => actsOf(callView({ state })).includes('hang_up'))).toBe(true);
    expect(actsOf(callView({ state: 'wrap_up' }))).toEqual(['more_time', 'finish']);
  });

  it('waits for the third one to answer', () => {
    expect([partyAnswered(callView()), partyAnswered(callView({ parties: [{ ...unitOn, state: 'ringing' }] })), partyAnswered(callView({ parties: [unitOn] }))]).toEqual([false, false, true]);
  });
});
