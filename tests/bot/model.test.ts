import { beforeAll, describe, expect, it } from 'vitest';
import { chanceFrom, shuffled } from '../../bot/chance.js';
import { loadClassifier, trainClassifier } from '../../bot/classifier.js';
import { itemSayings } from '../../bot/corpus/items/index.js';
import { itemNames } from '../../bot/corpus/item-names.js';
import type { BotModel } from '../../bot/index.js';
import { createBot, freshState, modelHash } from '../../bot/index.js';
import { trainOn } from '../../bot/model.js';
import { trainingSet } from '../../bot/training-set.js';
import { demoGuides, demoModel } from './support.js';

const plain = { marks: (): string[] => [] };
const small = [
  ...['苹果多少钱', '买苹果', '红苹果', '苹果甜吗'].map((text) => ({ label: 'apple', text })),
  ...['修自行车', '自行车坏了', '自行车换胎', '骑自行车'].map((text) => ({ label: 'bike', text })),
];

describe('training', () => {
  let model: BotModel;
  beforeAll(async () => {
    model = await demoModel();
  }, 120_000);

  it('twice from the same guides and seed gives the same model, and another seed another fingerprint', () => {
    const few = (): string => JSON.stringify(trainOn(trainingSet(demoGuides, 7, { keep: (phrase) => phrase.length % 9 === 4 }), 7));
    expect(few()).toBe(few());
    expect(model.hash).toBe(modelHash(demoGuides, 7));
    expect(modelHash(demoGuides, 8)).not.toBe(model.hash);
  }, 60_000);

  it('changes its fingerprint when a guide gets a new name, not when its text changes', () => {
    const [first, ...rest] = demoGuides;
    if (first === undefined) throw new Error('no guides');
    expect(modelHash([{ ...first, aliases: ['下岗登记'] }, ...rest], 7)).not.toBe(modelHash(demoGuides, 7));
    expect(modelHash([{ ...first, summary: { zh: '新', en: 'New' } }, ...rest], 7)).toBe(modelHash(demoGuides, 7));
  }, 60_000);

  it('takes up what an editor taught, and only then', () => {
    const taught = [{ text: '鸽子证到哪儿盖戳', action: 'answer', item: 'library-card', field: 'place' }, { text: '替我浇浇花', action: 'decline', item: null, field: null }] as const;
    const set = trainingSet(demoGuides, 7, { keep: (phrase) => phrase.length % 9 === 4, taught });
    expect(set.items.filter(({ text }) => text.includes('鸽子证')).map(({ label }) => label)).toEqual(['library-card', 'library-card', 'library-card']);
    expect(set.actions.filter(({ text }) => text.includes('浇浇花')).map(({ label }) => label)).toEqual(['decline', 'decline', 'decline']);
    expect(set.fields.some(({ text, label }) => text.includes('鸽子证') && label === 'place')).toBe(true);
    expect(modelHash(demoGuides, 7, taught)).not.toBe(modelHash(demoGuides, 7));
    expect(modelHash(demoGuides, 7, [])).toBe(modelHash(demoGuides, 7));
  }, 60_000);

  it('gives a model that answers the same after a stay in a file', () => {
    const [fresh, stored] = [createBot(model, demoGuides), createBot(JSON.parse(JSON.stringify(model)) as BotModel, demoGuides)];
    const said = '公租房要排多久';
    expect(stored.reply(freshState, said, 'zh')).toEqual(fresh.reply(freshState, said, 'zh'));
  });

  it('knows at least 8 names, 3 wishes, 3 stories and 20 questions for each of the 70 services', () => {
    expect(Object.keys(itemSayings).sort()).toEqual(Object.keys(itemNames).sort());
    for (const [item, { names, wishes, stories, questions }] of Object.entries(itemSayings)) {
      expect([names.length >= 8, wishes.length >= 3, stories.length >= 3, questions.length >= 20], item).toEqual([true, true, true, true]);
      expect(new Set(questions.map(({ text }) => text)).size, item).toBe(questions.length);
    }
  });

  it('prints nothing', () => {
    const written: unknown[] = [];
    const write = process.stdout.write.bind(process.stdout);
    process.stdout.write = (chunk: unknown) => written.push(chunk) > 0;
    trainClassifier(small, plain, 1);
    process.stdout.write = write;
    expect(written).toEqual([]);
  });
});

describe('a classifier', () => {
  const classify = loadClassifier(trainClassifier(small, plain, 1), plain);

  it('ranks the label it learnt first', () => {
    expect(classify('苹果甜不甜').ranking[0]?.label).toBe('apple');
    expect(classify('自行车没气').ranking[0]?.label).toBe('bike');
  });

  it('knows how little it knows of strange words', () => {
    expect(classify('苹果').coverage).toBeGreaterThan(0.5);
    expect(classify('火星移民').coverage).toBe(0);
  });
});

describe('chance', () => {
  it('repeats itself from the same seed', () => {
    expect(shuffled([1, 2, 3, 4, 5], chanceFrom(3))).toEqual(shuffled([1, 2, 3, 4, 5], chanceFrom(3)));
  });

  it('keeps every element and leaves the list alone', () => {
    const list = [1, 2, 3, 4, 5, 6, 7];
    expect(shuffled(list, chanceFrom(1)).sort()).toEqual(list);
    expect(list).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});
