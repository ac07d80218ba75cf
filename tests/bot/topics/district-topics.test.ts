import { beforeAll, describe, expect, it } from 'vitest';
import { itemNames } from '../../../bot/corpus/item-names.js';
import { itemTopics } from '../../../bot/corpus/topics/item-topics.js';
import type { TopicReader } from '../../../bot/topics/index.js';
import { districtExamples, figuresOf, topicReader, trainTopics, untitled } from '../../../bot/topics/index.js';
import { categories } from '../../../server/desk/catalogue/categories.js';
import { sampleItems } from '../../../server/sample-data/items.js';
import { heldOut, heldOutEnglish } from './held-out.js';

const seed = 7;
const examples = districtExamples();
let read: TopicReader;
beforeAll(() => {
  read = topicReader(trainTopics(examples, seed));
}, 60_000);

const judge = (messages: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(messages).flatMap(([label, texts]) =>
    texts.map((text) => {
      const [best] = read(untitled(text));
      return { label, guess: best?.topic ?? '', probability: best?.probability ?? 0 };
    }),
  );

describe('the district’s topics', () => {
  it('are judged by messages that were not learnt', () => {
    const learnt = new Set(examples.map(({ text }) => text));
    const asked = [...Object.values(heldOut), ...Object.values(heldOutEnglish)].flat().map((text) => untitled(text).text);
    expect(asked.filter((text) => learnt.has(text))).toEqual([]);
  });

  it('are suggested rightly at least 85 times in 100', () => {
    expect(figuresOf(judge(heldOut)).accuracy).toBeGreaterThanOrEqual(0.85);
  });

  it('are right at least 95 times in 100 when the suggestion is sure by 0.8', () => {
    const sure = judge(heldOut).filter(({ probability }) => probability >= 0.8);
    expect(sure.length).toBeGreaterThan(40);
    expect(figuresOf(sure).accuracy).toBeGreaterThanOrEqual(0.95);
  });

  it('are mostly right for the few who write English', () => {
    expect(figuresOf(judge(heldOutEnglish)).accuracy).toBeGreaterThanOrEqual(0.75);
  });

  it('come with the words that decided', () => {
    const [best] = read(untitled('家里停水两天了，自来水公司没有通知'));
    expect(best?.topic).toBe('utilities');
    expect(best?.words).toContain('停水');
  });

  it('take the catalogue’s services where the catalogue has them', () => {
    expect(Object.keys(itemTopics)).toEqual(Object.keys(categories));
    const topicOf = new Map(Object.entries(itemTopics).flatMap(([topic, codes]) => codes.map((code) => [code, topic])));
    expect([...topicOf.keys()].sort()).toEqual(Object.keys(itemNames).sort());
    expect(sampleItems.map(({ code }) => topicOf.get(code))).toEqual(sampleItems.map(({ category }) => category));
  });
});
