import { describe, expect, it } from 'vitest';
import { topicSayings } from '../../../bot/corpus/topics/index.js';
import { categories } from '../../../server/desk/catalogue/categories.js';
import { areaOf, isTopicCode, topics } from '../../../server/desk/intake/topics.js';

const units = [
  { id: 'water', areas: [] },
  { id: 'xinhe', areas: ['新河', '幸福里'] },
  { id: 'wanghai', areas: ['望海', '海滨里', '幸福里东'] },
];

describe('topics', () => {
  it('are the 14 service categories, the conduct of offices and the rest', () => {
    expect(Object.keys(topics)).toEqual([...Object.keys(categories), 'government_conduct', 'other']);
  });

  it('are all learnt by the bot, which learns no other', () => {
    expect(Object.keys(topicSayings).sort()).toEqual(Object.keys(topics).sort());
  });

  it.each(['utilities', 'government_conduct'])('know the code %s', (code) => expect(isTopicCode(code)).toBe(true));
  it.each(['Utilities', '', 'toString', '水电气暖'])('refuse %j as a code', (code) => expect(isTopicCode(code)).toBe(false));

  it.each(Object.values(topics))('are worded in both languages: $zh', ({ zh, en }) => {
    expect(zh).toMatch(/^[\p{Script=Han}“”：、]+$/u);
    expect(en).toMatch(/^[A-Z][A-Za-z:, ]+$/);
  });
});

describe('the area of a place', () => {
  it.each([
    ['幸福里3号楼', 'xinhe', '幸福里'],
    ['海滨里小区东门', 'wanghai', '海滨里'],
    ['新河街道办门口', 'xinhe', '新河'],
    ['新 河 公园', 'xinhe', '新河'],
    ['幸福里东区', 'wanghai', '幸福里东'],
    ['望海路66号', 'wanghai', '望海'],
    ['望海路幸福里路口', 'xinhe', '幸福里'],
    ['新河街8号楼下', 'xinhe', '新河'],
    ['新河幸福里', 'xinhe', '幸福里'],
  ])('%s belongs to %s because of %s', (place, unitId, name) => expect(areaOf(place, units)).toEqual({ unitId, name }));

  it.each(['', '人民广场', '新河和望海之间', '望海路与新河街路口'])('of %j is left open', (place) => expect(areaOf(place, units)).toBeNull());

  it('is left open where nobody covers any', () => expect(areaOf('幸福里', [{ id: 'water', areas: [''] }])).toBeNull());
});
