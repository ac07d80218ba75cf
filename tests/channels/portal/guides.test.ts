import { describe, expect, it } from 'vitest';
import { findGuides } from '../../../channels/portal/find-guides.js';
import type { PublishedGuide } from '../../../channels/portal/portal-desk.js';
import { presentGuide, presentList } from '../../../channels/portal/present-guide.js';
import { guideList, guidePage } from '../../../server/contract/portal.js';
import { sampleGuides } from '../../../server/sample-data/guides/index.js';
import { sampleItems } from '../../../server/sample-data/items.js';

const all: PublishedGuide[] = sampleGuides.flatMap((guide) => {
  const item = sampleItems.find(({ code }) => code === guide.itemCode);
  return item ? [{ guide, category: item.category, aliases: item.aliases }] : [];
});
const named = (code: string): PublishedGuide => {
  const found = all.find(({ guide }) => guide.itemCode === code);
  if (!found) throw new Error(`no sample guide ${code}`);
  return found;
};
const found = (q: string, category?: string) => findGuides(all, { q, category }).map(({ guide }) => guide.itemCode);

describe('looking for a guide', () => {
  it.each([
    ['社保卡丢了', 'social-security-card-replacement'],
    ['身份证到期', 'id-card-renewal'],
    ['换身分证', 'id-card-renewal'],
    ['老年卡', 'senior-transit-card'],
    ['residence permit', 'residence-permit'],
    ['低保', 'minimum-living-allowance'],
  ])('%s finds %s', (q, code) => expect(found(q)).toContain(code));
  it('finds nothing for what no guide is about', () => expect(found('飞机票改签')).toEqual([]));
  it('shows every guide of a subject when nothing is asked', () => {
    expect(found('', 'employment').sort()).toEqual(['flexible-employment-subsidy', 'personnel-archive', 'startup-loan', 'unemployment-benefit', 'unemployment-registration']);
    expect(found('')).toHaveLength(all.length);
  });
  it('stays inside a chosen subject', () => expect(found('失业', 'housing')).toEqual([]));
});

describe('a guide’s page', () => {
  it.each(all.map(({ guide }) => guide.itemCode))('%s: 13 fields, four short answers, both languages', (code) => {
    const page = presentGuide(named(code));
    expect(guidePage.parse(page)).toEqual(page);
    expect(page.fields).toHaveLength(13);
    expect(page.short.map(({ label }) => label.zh)).toEqual(['带什么', '去哪', '多少钱', '多久']);
    const texts = [...page.fields.flatMap(({ label, lines }) => [label, ...lines]), ...page.short.map(({ text }) => text)];
    for (const { zh, en } of texts) expect([zh.trim(), en.trim()]).not.toContain('');
    expect(JSON.stringify(page)).not.toMatch(/undefined|（）|\(\)/);
  });
  it('asks nobody for what the desk fetches itself', () => {
    const [bring] = presentGuide(named('id-card-renewal')).short;
    expect(bring?.text.zh).not.toContain('指纹');
  });
  it('says how long it takes by the shorter promise', () => {
    const time = presentGuide(named('id-card-renewal')).short[3];
    expect(time?.text).toEqual({ zh: '承诺 20 个工作日', en: 'Promised: 20 working days' });
  });
  it('tells in which case a document is needed', () => {
    const materials = presentGuide(named('id-card-renewal')).fields.find(({ key }) => key === 'materials');
    expect(materials?.lines[1]).toEqual({ zh: '原居民身份证（换领的）', en: 'The old card (For exchange)' });
  });
});

it('the list counts each subject over all guides, found or not', () => {
  const categories = [{ code: 'employment', label: { zh: '劳动就业', en: 'Employment' } }, { code: 'health', label: { zh: '医疗卫生', en: 'Health' } }];
  const list = presentList([named('id-card-renewal')], all, categories);
  expect(guideList.parse(list)).toEqual(list);
  expect([list.guides.length, list.categories.map(({ count }) => count)]).toEqual([1, [5, 5]]);
});
