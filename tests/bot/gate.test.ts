import { describe, expect, it } from 'vitest';
import type { Classification } from '../../bot/classifier.js';
import { gate, thresholds } from '../../bot/gate.js';
import { sharedName } from '../../bot/shared-name.js';

const scored = (coverage: number, ...ranking: readonly [string, number][]): Classification => ({ coverage, ranking: ranking.map(([label, score]) => ({ label, score })) });

describe('the gate before an answer', () => {
  it('opens for a service far ahead of the rest', () => {
    expect(gate(scored(0.9, ['a', 0.8], ['b', -0.9]), thresholds)).toEqual({ kind: 'sure', item: 'a' });
  });

  it('asks back between two services that are close', () => {
    expect(gate(scored(0.9, ['a', 0.3], ['b', 0.2], ['c', -0.9]), thresholds)).toEqual({ kind: 'maybe', items: ['a', 'b'] });
  });

  it('asks back when one service is likely but not sure', () => {
    expect(gate(scored(0.9, ['a', -0.3], ['b', -0.95]), thresholds)).toEqual({ kind: 'maybe', items: ['a'] });
  });

  it('asks back when something else than a service is likelier', () => {
    expect(gate(scored(0.9, ['none', 0.5], ['a', 0.4], ['b', -0.9]), thresholds)).toEqual({ kind: 'maybe', items: ['a'] });
  });

  it('stays shut when no service is likely', () => {
    expect(gate(scored(0.9, ['none', 0.5], ['a', -0.8]), thresholds)).toEqual({ kind: 'unknown' });
  });

  it('stays shut for words never seen, whatever the score', () => {
    expect(gate(scored(0.1, ['a', 1.5], ['b', -1]), thresholds)).toEqual({ kind: 'unknown' });
  });

  it('knows a question that names no service', () => {
    expect(gate(scored(0.9, ['generic', 0.5], ['a', -0.5]), thresholds)).toEqual({ kind: 'unnamed' });
  });
});

describe('a bare word', () => {
  const names = [
    { mark: 'a', phrases: ['居民医保', '低保'] },
    { mark: 'b', phrases: ['医保码'] },
  ];

  it('that is part of two names is asked back', () => {
    expect(sharedName('医保', names)).toEqual({ kind: 'maybe', items: ['a', 'b'] });
  });

  it('that is a name is not', () => {
    expect(sharedName('低保', names)).toBeUndefined();
  });

  it('that is part of one name is left to the classifier', () => {
    expect(sharedName('居民', names)).toBeUndefined();
  });
});
