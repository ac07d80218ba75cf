import { describe, expect, it } from 'vitest';
import { missingFields } from '../../server/desk/catalogue/missing-fields.js';
import { sampleGuides } from '../../server/sample-data/guides/index.js';
import { sampleItems } from '../../server/sample-data/items.js';

const everything = JSON.stringify(sampleGuides);

describe('sample guides', () => {
  it.each(sampleGuides.map((guide) => [guide.name.zh, guide] as const))('%s may be published as it stands', (_name, guide) => {
    expect(missingFields(guide)).toEqual([]);
    expect(guide.faqs.length).toBeGreaterThanOrEqual(3);
    expect(guide.notice.zh).toBe('示例，以窗口公布为准。');
    expect(guide.effectiveFrom).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('have one guide an item and an item a guide', () => {
    expect(sampleItems.map((item) => item.code)).toEqual(sampleGuides.map((guide) => guide.itemCode));
    expect(new Set(sampleItems.map((item) => item.code)).size).toBe(sampleItems.length);
  });

  it('give only invented phone numbers, or the hotline', () => {
    const phones = sampleGuides.flatMap((guide) => [guide.consult.phone, guide.oversight.phone]);
    expect(phones.filter((phone) => !/^(022-0000-\d{4}|12345)$/.test(phone))).toEqual([]);
  });

  it('name no amount of money', () => {
    expect(everything).not.toMatch(/\d+\s*(元|块钱|yuan|RMB)/i);
  });

  it('use full-width punctuation in Chinese', () => {
    const chinese = [...everything.matchAll(/"zh":"([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(chinese.filter((text) => /\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it('never share an alias between two items', () => {
    const aliases = sampleItems.flatMap((item) => item.aliases);
    expect(new Set(aliases).size).toBe(aliases.length);
  });

  it('ask the applicant for nothing that another office already holds', () => {
    const shared = sampleGuides.flatMap((guide) => guide.materials.filter((material) => material.obtainBy === 'data_sharing'));
    expect(shared.length).toBeGreaterThanOrEqual(sampleGuides.length);
    expect(shared.every((material) => material.form === 'electronic')).toBe(true);
  });
});
