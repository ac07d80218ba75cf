import { describe, expect, it } from 'vitest';
import { calibratedWith, calibrationFrom, calibrationOf } from '../../bot/calibrate.js';
import type { Action } from '../../bot/compose/spoken.js';
import type { Tried } from '../../bot/cross-validation.js';
import { thresholds } from '../../bot/gate.js';
import type { BotModel } from '../../bot/model.js';
import { chanceRight } from '../../bot/trust.js';
import { smallMaterial } from './small-material.js';

const service = { item: 'library-card', field: 'fee' } as const;

/** A question that would be answered, so clearly, with this part. */
function question(clearness: number, part = 'fee'): Tried {
  const said = { text: `借书证要多少钱${clearness}`, action: 'answer', ...service } as const;
  return { said, action: true, item: true, field: part === 'fee', answer: { item: service.item, field: part, margins: { sure: clearness, lead: 1, wish: 1, field: clearness } } };
}
const other = (action: Action, right = true): Tried => ({ said: { text: action, action }, action: right, item: false, field: false });
/** Something else than a question that would be answered all the same. */
const mistaken = (action: Action, clearness: number): Tried => ({ ...question(clearness), said: { text: action, action }, action: false, item: false, field: false });

const range = (count: number, make: (n: number) => Tried): Tried[] => Array.from({ length: count }, (_, n) => make(n));
/** Clear ones are right, half of the unclear ones are wrong. */
const usual = (): Tried[] => [...range(100, (n) => question(1 + n / 200)), ...range(60, (n) => question(n / 200, n % 2 === 0 ? 'fee' : 'place'))];

describe('limits chosen on phrasings left out', () => {
  const { trust, measured, wrong } = calibrationFrom([usual(), usual()]);
  const passes = (clearness: number): boolean => chanceRight({ sure: clearness, lead: 1, wish: 1, field: clearness }, trust.weights) >= trust.least;

  it('let the clear answers through and ask back at the unclear ones', () => {
    expect([passes(1.4), passes(1.1), passes(0.15), passes(0)]).toEqual([true, true, false, false]);
  });

  it('are as loose as the wanted precision allows', () => {
    expect(measured.precision).toBeGreaterThanOrEqual(0.95);
    expect(measured.coverage).toBeGreaterThan(0.6);
    const strict = calibrationFrom([usual(), usual()], 0.99).measured;
    const loose = calibrationFrom([usual(), usual()], 0.85).measured;
    expect(strict.precision).toBeGreaterThanOrEqual(0.99);
    expect(strict.coverage).toBeLessThan(measured.coverage);
    expect(loose.coverage).toBeGreaterThan(measured.coverage);
  });

  it('come with the wrong answers they still let through', () => {
    expect(wrong.length).toBeGreaterThan(0);
    expect(wrong.every(({ answer }) => answer?.field === 'place')).toBe(true);
  });

  it('let nothing through where no answer is ever right', () => {
    const hopeless = calibrationFrom([range(20, (n) => question(n / 10, 'place')), range(20, (n) => question(n / 10, 'place'))]);
    expect(hopeless.measured).toMatchObject({ precision: 0, coverage: 0 });
    expect(chanceRight({ sure: 3, lead: 3, wish: 3, field: 3 }, hopeless.trust.weights)).toBeLessThan(hopeless.trust.least);
  });

  it('trust an answer by what the other folds tell, not by its own', () => {
    const [clearRight, clearWrong] = [range(40, (n) => question(n < 20 ? 2 : 0, n < 20 ? 'fee' : 'place')), range(40, (n) => question(n < 20 ? 2 : 0, n < 20 ? 'place' : 'fee'))];
    expect(calibrationFrom([clearRight, clearRight]).measured.coverage).toBe(0.5);
    expect(calibrationFrom([clearRight, clearWrong]).measured.coverage).toBe(0);
  });
});

describe('the figures', () => {
  it('weigh each wish as often as citizens have it, not as often as it was written down', () => {
    const once = calibrationFrom([[...usual(), other('file', false)], usual()]).measured;
    const often = calibrationFrom([[...usual(), ...range(50, () => other('file', false))], usual()]).measured;
    expect(once.action).toBeCloseTo(0.47 / (0.47 + 0.13), 3);
    expect(often.action).toBe(once.action);
    expect([once.phrasings, often.phrasings]).toEqual([321, 370]);
  });

  it('count an answer to something that was no question as wrong', () => {
    const { measured, wrong } = calibrationFrom([[...usual(), mistaken('decline', 1.4)], usual()], 0.6);
    expect(wrong.map(({ said }) => said.action)).toContain('decline');
    expect(measured.precision).toBeLessThan(calibrationFrom([usual(), usual()], 0.6).measured.precision);
  });

  it('tell how often danger and a wish for a person are heard', () => {
    const spoken = [other('emergency'), other('emergency'), other('emergency', false), other('human'), other('human', false)];
    expect(calibrationFrom([spoken, usual()]).measured).toMatchObject({ emergencyRecall: 0.667, humanRecall: 0.5, item: 1 });
  });
});

describe('a calibrated model', () => {
  it('keeps everything but the limits of automatic answers, and knows its figures', () => {
    const model: Pick<BotModel, 'hash' | 'thresholds'> = { hash: 'h', thresholds };
    const { trust, measured } = calibrationFrom([usual(), usual()]);
    expect(calibratedWith(model as BotModel, { trust, measured })).toEqual({ hash: 'h', thresholds: { ...thresholds, trust }, measured });
  });

  it('of a small corpus has limits and figures of its own', () => {
    const { trust, measured } = calibrationOf({ ...smallMaterial, keep: (phrase) => phrase.length % 29 === 4 });
    expect(measured.phrasings).toBeGreaterThan(80);
    expect(measured.action).toBeGreaterThan(0.3);
    expect(trust.least).toBeLessThanOrEqual(1);
  }, 120_000);
});
