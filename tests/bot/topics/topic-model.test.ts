import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceFrom } from '../../../bot/chance.js';
import { foldsOf } from '../../../bot/topics/folds.js';
import type { TopicExample, TopicModel } from '../../../bot/topics/index.js';
import { crossValidate, figuresOf, labelledMessages, suggest, taxonomyHints, titled, topicReader, trainTopics, untitled } from '../../../bot/topics/index.js';
import { fitSharpness, shares } from '../../../bot/topics/sureness.js';

const matters = { water: ['停水', '水压低', '自来水发黄', '水表坏了'], road: ['公交不停站', '红绿灯坏了', '路口堵车', '司机拒载'] };
const examples: TopicExample[] = Object.entries(matters).flatMap(([label, texts]) =>
  Array.from({ length: 24 }, (_, n) => ({ label, ...titled(`反映${texts[n % texts.length] ?? ''}`, `第${n}次反映${texts[n % texts.length] ?? ''}，请处理`) })),
);
const model = trainTopics(examples, 3);

describe('a topic model', () => {
  it('ranks all topics, their chances adding up to 1, with the words that decided', () => {
    const ranking = suggest(model, untitled('我家停水了，请处理'));
    expect(ranking.map(({ topic }) => topic)).toEqual(['water', 'road']);
    expect(ranking.map(({ words }) => words.includes('停水'))).toEqual([true, false]);
    expect(ranking.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1);
  });

  it('survives being written and read', () => {
    const kept = JSON.parse(JSON.stringify(model)) as TopicModel;
    expect(suggest(kept, untitled('红绿灯坏了'))).toEqual(suggest(model, untitled('红绿灯坏了')));
  });

  it('is the same for the same examples and seed', () => {
    expect(trainTopics(examples, 3)).toEqual(model);
  });

  it('learns from prior knowledge without being measured by it', () => {
    const hints: TopicExample[] = [{ label: 'water', ...titled('管网 抢修', ''), hint: true }, { label: 'water', ...titled('管网 爆管', ''), hint: true }];
    expect(suggest(trainTopics([...examples, ...hints], 3), untitled('管网'))[0]?.topic).toBe('water');
    expect(crossValidate([...examples, ...hints], 3)).toHaveLength(examples.length);
  });

  it('reads whatever people send', () => {
    const read = topicReader(model);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const ranking = read(untitled(text));
        expect(ranking).toHaveLength(2);
        expect(ranking.every(({ probability }) => probability >= 0 && probability <= 1)).toBe(true);
      }),
    );
  });
});

describe('folds', () => {
  it('hold every message once, the same text in one fold only, labels in equal shares', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ label: fc.constantFrom('a', 'b'), title: fc.constant(''), text: fc.string({ maxLength: 2 }) }), { maxLength: 60 }), fc.nat(), (messages, seed) => {
        const folds = foldsOf(messages, 5, seed);
        expect(folds.flat()).toHaveLength(messages.length);
        const places = folds.map((fold) => new Set(fold.map(({ text }) => text)));
        for (const text of new Set(messages.map((one) => one.text))) expect(places.filter((place) => place.has(text))).toHaveLength(1);
      }),
    );
    const shares = foldsOf(examples, 4, 1).map((fold) => fold.filter(({ label }) => label === 'water').length);
    expect(shares).toEqual([6, 6, 6, 6]);
  });
});

describe('cross-validation', () => {
  it('finds nothing to learn where labels are chance', () => {
    const chance = chanceFrom(5);
    const noise = Array.from({ length: 200 }, (_, n) => ({ label: chance() < 0.5 ? 'a' : 'b', ...titled('', `第${n}件：${examples[n % examples.length]?.text ?? ''}`) }));
    expect(figuresOf(crossValidate(noise, 1)).accuracy).toBeLessThan(0.62);
  });
});

describe('sureness', () => {
  it('is low where leads mean little and high where they mean much', () => {
    const leads = (right: number, wrong: number) => [...Array.from({ length: right }, () => ({ scores: [1, 0], right: 0 })), ...Array.from({ length: wrong }, () => ({ scores: [1, 0], right: 1 }))];
    const promised = (sharpness: number) => shares([1, 0], sharpness)[0] ?? 0;
    expect(promised(fitSharpness(leads(70, 30)))).toBeCloseTo(0.7, 1);
    expect(promised(fitSharpness(leads(95, 5)))).toBeCloseTo(0.95, 1);
  });

  it('does not overflow', () => {
    expect(shares([10_000, 0, -10_000], 50)).toEqual([1, 0, 0]);
  });
});

describe('figures', () => {
  it('match a table worked out by hand', () => {
    const judged = [['a', 'a', 0.95], ['a', 'a', 0.95], ['a', 'b', 0.55], ['b', 'b', 0.85]] as const;
    const { n, accuracy, macroF1, calibrationError, labels } = figuresOf(judged.map(([label, guess, probability]) => ({ label, guess, probability })));
    expect([n, accuracy]).toEqual([4, 0.75]);
    expect(labels).toEqual([
      { label: 'a', n: 3, precision: 1, recall: 2 / 3, f1: 0.8 },
      { label: 'b', n: 1, precision: 0.5, recall: 1, f1: 2 / 3 },
    ]);
    expect(macroF1).toBeCloseTo((0.8 + 2 / 3) / 2);
    expect(calibrationError).toBeCloseTo((0.05 * 2 + 0.55 + 0.15) / 4);
  });
});

describe('labelled messages', () => {
  it('are read line by line, and refused when a line is no JSON', () => {
    expect(labelledMessages('{"title":"停水","text":"家里停水","label":"水"}\n\n')).toEqual([{ label: '水', title: '停水', text: '家里停水' }]);
    expect(() => labelledMessages('{"title"')).toThrow(SyntaxError);
  });

  it('take from a table of topics only the labels they have', () => {
    expect(taxonomyHints('一级,二级,三级\r\n水,供水,停水\n教育,学校,招生\n', new Set(['水']))).toEqual([{ label: '水', title: '供水 停水', text: '', hint: true }]);
  });
});
