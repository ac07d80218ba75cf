import { describe, expect, it } from 'vitest';
import type { FoundGuides, ShownGuide } from '../../../channels/portal/portal-desk.js';
import { presentGuide, presentList } from '../../../channels/portal/present-guide.js';
import { categories as catalogue } from '../../../server/desk/catalogue/categories.js';
import { guideList, guidePage } from '../../../server/contract/portal.js';
import { sampleGuides } from '../../../server/sample-data/guides/index.js';
import { sampleItems } from '../../../server/sample-data/items.js';

const categories = Object.entries(catalogue).map(([code, label]) => ({ code, label }));
const all: ShownGuide[] = sampleGuides.flatMap((guide) => {
  const item = sampleItems.find(({ code }) => code === guide.itemCode);
  const { version, effectiveFrom } = guide;
  return item ? [{ guide, category: item.category, aliases: item.aliases, standing: 'in_force' as const, versions: [{ version, effectiveFrom }], window: guide.applyWindow ? { open: true, turnsOn: '2026-12-31' } : null }] : [];
});
const named = (code: string): ShownGuide => {
  const found = all.find(({ guide }) => guide.itemCode === code);
  if (!found) throw new Error(`no sample guide ${code}`);
  return found;
};

describe('a guide’s page', () => {
  it.each(all.map(({ guide }) => guide.itemCode))('%s: 13 fields, six short answers, both languages', (code) => {
    const page = presentGuide(named(code), categories);
    expect(guidePage.parse(page)).toEqual(page);
    expect(page.fields).toHaveLength(13);
    expect(page.short.map(({ label }) => label.zh)).toEqual(['办什么', '谁能办', '带什么', '去哪', '多久', '多少钱']);
    const texts = [...page.fields.flatMap(({ label, lines }) => [label, ...lines]), ...page.short.map(({ text }) => text)];
    for (const { zh, en } of texts) expect([zh.trim(), en.trim()]).not.toContain('');
    expect(JSON.stringify(page)).not.toMatch(/undefined|（）|\(\)/);
  });
  it('asks nobody for what the desk fetches itself', () => {
    const bring = presentGuide(named('id-card-renewal'), categories).short[2];
    expect(bring?.text.zh).not.toContain('指纹');
    expect(presentGuide(named('school-enrolment'), categories).short[2]?.text.zh).toBe('一般不用带，有的情况要带，见“材料”');
  });
  it('says how long it takes by the shorter promise', () => {
    const time = presentGuide(named('id-card-renewal'), categories).short[4];
    expect(time?.text).toEqual({ zh: '承诺 20 个工作日', en: 'Promised: 20 working days' });
  });
  it('tells in which case a document is needed', () => {
    const materials = presentGuide(named('id-card-renewal'), categories).fields.find(({ key }) => key === 'materials');
    expect(materials?.lines[1]).toEqual({ zh: '原居民身份证（换领的）', en: 'The old card (For exchange)' });
  });
});

it('tells its season only when it has one', () => {
  expect(presentGuide(named('resident-medical-enrolment'), categories).window).toMatchObject({ open: true, turnsOn: '2026-12-31' });
  expect(presentGuide(named('id-card-renewal'), categories).window).toBeNull();
});

it('the list tells why each guide is there, how many there are in all, and shows a hundred at most', () => {
  const groups: FoundGuides['groups'] = { categories: [{ code: 'employment', label: { zh: '劳动就业', en: 'Employment' }, count: 2 }], audiences: [], events: [] };
  const found = Array.from({ length: 120 }, () => ({ listed: named('id-card-renewal'), because: { by: 'alias' as const, words: { zh: '换身份证', en: '换身份证' } } }));
  const list = presentList({ found, groups });
  expect(guideList.parse(list)).toEqual(list);
  expect([list.guides.length, list.total, list.guides[0]?.because?.by, list.categories[0]?.count]).toEqual([100, 120, 'alias', 2]);
});
