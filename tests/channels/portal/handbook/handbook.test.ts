import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { guidesAt, handbookChoices } from '../../../../channels/portal/handbook/choices.js';
import { handbookPdf } from '../../../../channels/portal/handbook/handbook.js';
import { brokenLines, textWidth } from '../../../../channels/portal/handbook/lines.js';
import { glyphOf } from '../../../../channels/portal/handbook/pdf-fonts.js';
import { categories as catalogue } from '../../../../server/desk/catalogue/categories.js';
import { guide, site } from '../../site/site-samples.js';
import { sampleCentres } from '../../../../server/sample-data/centres.js';
import { sampleGuides } from '../../../../server/sample-data/guides/index.js';
import { sampleItems } from '../../../../server/sample-data/items.js';

const categories = Object.entries(catalogue).map(([code, label]) => ({ code, label }));
const listed = sampleGuides.flatMap((one) => {
  const item = sampleItems.find(({ code }) => code === one.itemCode);
  return item ? [{ guide: one, category: item.category, aliases: item.aliases }] : [];
});
const fields = [...guide.fields, { key: 'materials', label: { zh: '申请材料', en: 'Documents' }, lines: [] }];
const many = Array.from({ length: 12 }, (_, at) => ({ ...guide, fields, name: { zh: `第${at + 1}件事`, en: `Matter ${at + 1}` } }));
const book = (lang: 'zh' | 'en', guides = many) => handbookPdf({ subject: catalogue.employment, chapters: guides.length === 0 ? [] : [{ label: catalogue.employment, guides }], lang, site, today: '2026-10-13' });

const textOf = (bytes: string, font: string): string => bytes.replace(font === 'song' ? /(....)/g : /(..)/g, (code) => String.fromCharCode(parseInt(code, 16)));
/** The words of each page, in the order they are drawn. */
function pagesOf(file: Buffer): string[] {
  const raw = file.toString('latin1');
  const streams = [...raw.matchAll(/\/FlateDecode >>\nstream\n/g)].map((found) => {
    const begun = found.index + found[0].length;
    return inflateSync(file.subarray(begun, raw.indexOf('\nendstream', begun))).toString('latin1');
  });
  return streams.filter((stream) => stream.includes('BT ')).map((stream) => [...stream.matchAll(/\/(latin|song) [\d.]+ Tf <([\dA-F]*)>/g)].map(([, font = '', codes = '']) => textOf(codes, font)).join(''));
}

describe('a handbook', () => {
  it.each([
    ['zh', '办事指南手册', '共 12 份指南', (n: number, all: number) => `第 ${n} 页，共 ${all} 页`],
    ['en', 'Handbook of service guides', '12 guides', (n: number, all: number) => `Page ${n} of ${all}`],
  ] as const)('in %s has a cover, contents that lead to the right pages, and numbers on every page', (...[lang, title, count, numbered]) => {
    const [cover = '', contents = '', ...body] = pagesOf(book(lang));
    expect(cover).toContain(title);
    expect(cover).toContain(count);
    for (const { name } of many) {
      const [, after = ''] = contents.split(name[lang]);
      const page = Number(/\d/.exec(after)?.[0]);
      expect(body[page - 1]).toContain(name[lang]);
    }
    expect(body.map((text, at) => text.includes(numbered(at + 1, body.length)))).toEqual(body.map(() => true));
  });

  it('holds what to bring with a box, and tells what need not be brought', () => {
    const text = pagesOf(book('zh')).join('');
    expect(text).toMatch(/身份证 . 原件/);
    expect(text).toMatch(/居住证 . 不用您带，窗口自己核对/);
  });

  it('is a whole file: every object where the table says, links, bookmarks and page labels', () => {
    const raw = book('zh').toString('latin1');
    const table = raw.slice(Number(/startxref\n(\d+)/.exec(raw)?.[1]));
    const places = [...table.matchAll(/(\d{10}) 00000 n/g)].map(([, place]) => Number(place));
    for (const [at, place] of places.entries()) expect(raw.slice(place, place + 12)).toMatch(new RegExp(`^${at + 1} 0 obj`));
    expect(raw.match(/\/Subtype \/Link/g)).toHaveLength(many.length + 1);
    expect(raw).toContain('/Outlines');
    expect(raw).toContain('/PageLabels');
  });

  it('needs no font in the file and can be searched', () => {
    const raw = book('zh').toString('latin1');
    expect(raw).toContain('/UniGB-UCS2-H');
    expect(raw).toContain('/ToUnicode');
    expect(raw).not.toContain('/FontFile');
    expect(raw.length).toBeLessThan(100_000);
  });

  it('without guides says so on one page', () => expect(pagesOf(book('zh', [])).at(-1)).toContain('这里还没有指南。'));
});

describe('lines', () => {
  const measure = { width: 100, size: 10, chinese: true };
  it('are never wider than the measure, and lose no word', () => {
    const text = '自受理之日起 15 个工作日内办结，结果通过短信告知，也可以到窗口领取（带身份证）。';
    const lines = brokenLines(text, measure);
    for (const line of lines) expect(textWidth(line, measure)).toBeLessThanOrEqual(100);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });
  it('never begin with a closing mark or end with an opening one', () => {
    for (const width of [60, 70, 80, 90]) {
      for (const line of brokenLines('一二三四五，六七八九十（甲乙丙丁）戊己庚辛。', { ...measure, width })) {
        expect(line).not.toMatch(/^[，。）]/);
        expect(line).not.toMatch(/（$/);
      }
    }
  });
  it('cut a word only when it is wider than a line', () => {
    expect(brokenLines('registration of residence', { ...measure, width: 55, chinese: false })).toEqual(['registration', 'of residence']);
    expect(brokenLines('x'.repeat(60), measure).length).toBeGreaterThan(1);
  });
  it('set quotes as squares in Chinese and narrow in English', () => {
    expect(glyphOf('“', true)).toMatchObject({ font: 'song', width: 1000 });
    expect(glyphOf('“', false)).toMatchObject({ font: 'latin', width: 333 });
  });
});

describe('what handbooks there are', () => {
  it('one of everything, one a category and one a counter, each with its number of guides', async () => {
    const choices = await handbookChoices({ categories: () => categories, centres: () => Promise.resolve(sampleCentres), guides: () => Promise.resolve(listed) });
    expect(choices.total).toBe(listed.length);
    expect(choices.categories.reduce((sum, { count }) => sum + count, 0)).toBe(listed.length);
    expect(choices.centres.map(({ count }) => count > 0)).toEqual(sampleCentres.map(() => true));
  });
  it('a counter without a list of its own serves what can be booked', () => {
    expect(guidesAt({ itemCodes: [] }, listed).every(({ guide: one }) => one.bookable)).toBe(true);
    expect(guidesAt({ itemCodes: ['residence-permit'] }, listed).map(({ guide: one }) => one.itemCode)).toEqual(['residence-permit']);
  });
});
