import { describe, expect, it } from 'vitest';
import { chanceFrom } from '../../bot/chance.js';
import { indirectAskings } from '../../bot/compose/indirect-askings.js';
import { mouth } from '../../bot/compose/mouth.js';
import { wholeCorpus } from '../../bot/corpus/index.js';
import { payingServices, servicesPaidInto } from '../../bot/corpus/money-services.js';
import { fields } from '../../bot/field.js';

const speaker = () => mouth(chanceFrom(3), new Map());
const all = indirectAskings(speaker(), wholeCorpus, () => true);

describe('questions that ask without naming the part', () => {
  it('are told of every part of a guide, in both languages', () => {
    for (const field of fields) {
      const texts = all.filter((one) => one.field === field).map(({ text }) => text);
      expect(texts.filter((text) => /\p{Script=Han}/u.test(text)).length, field).toBeGreaterThan(100);
      expect(texts.filter((text) => !/\p{Script=Han}/u.test(text)).length, field).toBeGreaterThan(20);
    }
  });

  it('leave no blank open', () => {
    expect(all.filter(({ text }) => /[{}]/.test(text))).toEqual([]);
  });

  it('name a service of the catalogue, or none and must be asked back', () => {
    const known = Object.keys(wholeCorpus.items);
    expect(all.filter(({ action, item }) => (action === 'answer' ? !known.includes(item ?? '') : item !== undefined))).toEqual([]);
  });

  it('ask what is paid out only of services that pay, and what is paid in of those that take', () => {
    expect([...payingServices, ...servicesPaidInto].filter((item) => !(item in wholeCorpus.items))).toEqual([]);
    const only = (frame: string) => indirectAskings(speaker(), wholeCorpus, (text) => text === frame).map(({ item }) => item ?? '');
    expect(only('{b}顶格多少').every((item) => payingServices.includes(item))).toBe(true);
    expect(only('{y}最少得缴多少').every((item) => servicesPaidInto.includes(item))).toBe(true);
  });

  it('leave out the phrasings that are kept for trying', () => {
    expect(indirectAskings(speaker(), wholeCorpus, () => false)).toEqual([]);
  });
});
