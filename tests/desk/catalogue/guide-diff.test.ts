import { describe, expect, it } from 'vitest';
import { changedFields, guideChanges } from '../../../server/desk/catalogue/guide-diff.js';
import type { GuideContent } from '../../../server/desk/catalogue/guide-content.js';
import { content } from '../../support/guides.js';

const changed = (change: Partial<GuideContent>) => guideChanges(content, { ...content, ...change });
const short = (change: Partial<GuideContent>) => changed(change).map(({ kind, path }) => `${kind} ${path}`);
const [first, second, ...others] = content.materials;
if (!first || !second) throw new Error('the sample has too few materials');

describe('the difference between two versions of a guide', () => {
  it('is nothing between a guide and itself, whatever the order of its fields', () => {
    expect(guideChanges(content, Object.fromEntries(Object.entries(content).reverse()) as unknown as GuideContent)).toEqual([]);
  });
  it('is one line for a text in two languages, with what stood there and what stands there', () => {
    expect(changed({ place: { zh: '二楼', en: 'Upstairs' } })).toEqual([{ path: 'place', kind: 'changed', before: content.place, after: { zh: '二楼', en: 'Upstairs' } }]);
  });
  it('names the part of a material that changed, not the whole material', () => {
    expect(short({ materials: [{ ...first, copies: 2 }, second, ...others] })).toEqual(['changed materials[0].copies']);
  });
  it('knows a material by its name when another comes before it', () => {
    const extra = { ...first, name: { zh: '照片', en: 'Photo' } };
    expect(short({ materials: [extra, first, second, ...others] })).toEqual(['added materials[0]']);
    expect(short({ materials: [second, ...others] })).toEqual(['removed materials[0]']);
  });
  it('takes a material with another name and the same rest for the same material', () => {
    expect(short({ materials: [{ ...first, name: { zh: '身份证明', en: 'Proof of identity' } }, second, ...others] })).toEqual(['changed materials[0].name']);
  });
  it('says that a step moved, and says nothing of materials in another order', () => {
    const [one, two, ...rest] = content.steps;
    if (!one || !two) throw new Error('the sample has too few steps');
    expect(changed({ steps: [two, one, ...rest] })).toEqual([{ path: 'steps[0]', kind: 'moved', before: 2, after: 1 }]);
    expect(short({ materials: [second, first, ...others] })).toEqual([]);
  });
  it('treats so many days of a kind as one value', () => {
    const { instant, note } = content.timeLimit;
    const before = { ...content, timeLimit: { instant, note, promised: { n: 3, unit: 'working_day' as const } } };
    const after = { ...content, timeLimit: { instant, note, promised: { n: 1, unit: 'month' as const } } };
    expect(guideChanges(before, after)).toMatchObject([{ path: 'timeLimit.promised', kind: 'changed', before: { n: 3 }, after: { n: 1, unit: 'month' } }]);
    expect(guideChanges(before, { ...after, timeLimit: { instant, note } })).toMatchObject([{ path: 'timeLimit.promised', kind: 'removed' }]);
  });
  it('tells other names and extra particulars that came or went', () => {
    expect(short({ aliases: ['失业证', '下岗证'], extras: { level: 'district' } })).toEqual(['added aliases[1]', 'added extras']);
  });
  it('counts each field once', () => {
    expect(changedFields(content, { ...content, place: { zh: '二楼', en: 'Upstairs' }, materials: [{ ...first, copies: 2, required: false }, second, ...others] })).toEqual(['materials', 'place']);
  });
});
