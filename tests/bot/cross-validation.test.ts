import { beforeAll, describe, expect, it } from 'vitest';
import type { Tried } from '../../bot/cross-validation.js';
import { triedFold } from '../../bot/cross-validation.js';
import { normalise } from '../../bot/normalise.js';
import type { TrainingSet } from '../../bot/training-set.js';
import { trainingSet } from '../../bot/training-set.js';
import { smallMaterial } from './small-material.js';

const { guides, seed, keep } = smallMaterial;
const patienceMs = 120_000;
let first: Tried[] = [];
beforeAll(() => {
  first = triedFold(0, smallMaterial);
}, patienceMs);

const textsOf = (tried: readonly Tried[]): string[] => tried.map(({ said }) => said.text);

describe('phrasings left out of training', () => {
  it('are those that somebody wrote whole, each once', () => {
    expect(first.length).toBeGreaterThan(20);
    expect(new Set(textsOf(first)).size).toBe(first.length);
  });

  it('are of many kinds', () => {
    expect(new Set(first.map(({ said }) => said.action)).size).toBeGreaterThan(5);
  });

  it('hold nothing that is learnt beside them', () => {
    const left = textsOf(first).map(normalise);
    const textsIn = ({ items, actions }: TrainingSet): Set<string> => new Set([...items, ...actions].map(({ text }) => text));
    const [all, beside] = [textsIn(trainingSet(guides, seed, { keep })), textsIn(trainingSet(guides, seed, { keep: (phrase) => keep(phrase) && !left.includes(normalise(phrase)) }))];
    expect(left.filter((text) => all.has(text)).length).toBeGreaterThan(left.length / 2);
    expect(left.filter((text) => beside.has(text))).toEqual([]);
  });

  it('are taken for what they mean far oftener than by chance, though not one was learnt', () => {
    expect(first.filter(({ action }) => action).length / first.length).toBeGreaterThan(0.4);
  });

  it('count as right in service and part only when they were taken for questions', () => {
    expect(first.some(({ answer }) => answer !== undefined)).toBe(true);
    for (const { said, action, item, answer } of first) {
      if (said.action !== 'answer') expect(item && action).toBe(false);
      if (answer !== undefined) expect(Object.values(answer.margins).every((margin) => margin > -Infinity)).toBe(true);
    }
  });

  it('are not what an editor taught', () => {
    const [one] = first.filter(({ said }) => said.action === 'answer');
    if (one === undefined) throw new Error('no question was left out');
    const { text, action, item = null, field = null } = one.said;
    const rest = triedFold(0, { ...smallMaterial, taught: [{ text, action, item, field }] });
    expect(textsOf(rest)).toEqual(textsOf(first).filter((known) => known !== text));
  }, patienceMs);
});
