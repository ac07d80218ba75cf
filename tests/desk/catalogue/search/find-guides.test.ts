import { describe, expect, it } from 'vitest';
import { facetCounts, findGuides, type GuideQuestion } from '../../../../server/desk/catalogue/search/find-guides.js';
import { indexGuides, type ListedGuide } from '../../../../server/desk/catalogue/search/guide-index.js';
import { sampleGuides } from '../../../../server/sample-data/guides/index.js';
import { listings } from '../../../../server/sample-data/listings.js';

const all = sampleGuides.flatMap((guide): ListedGuide[] => {
  const listing = listings.get(guide.itemCode);
  return listing ? [{ guide, ...listing }] : [];
});
const index = indexGuides(all);
const found = (question: GuideQuestion) => findGuides(index, question);
const codes = (question: GuideQuestion) => found(question).map(({ listed }) => listed.guide.itemCode);
const best = (q: string) => found({ q })[0];

describe('the first guide found', () => {
  it.each([
    ['its name', '失业登记', 'unemployment-registration'],
    ['what people call it', '上户口', 'newborn-hukou'],
    ['a whole question', '我想问一下身份证丢了怎么办', 'id-card-renewal'],
    ['a question with its helpers', '给娃上户口怎么弄', 'newborn-hukou'],
    ['a wrong character of the same sound', '公祖房', 'public-rental-housing'],
    ['another one', '残疾正', 'disability-certificate'],
    ['a wrong character of much the same look', '居往证', 'residence-permit'],
    ['one character left out or put in', '换身分证', 'id-card-renewal'],
    ['old forms', '居民醫保', 'resident-medical-enrolment'],
    ['more old forms', '殘疾證', 'disability-certificate'],
    ['pinyin', 'gongzufang', 'public-rental-housing'],
    ['pinyin in two words', 'diandongche shangpai', 'e-bike-registration'],
    ['pinyin without its tongue', 'juzuzen', 'residence-permit'],
    ['pinyin with two letters changed over', 'shenfenzhegn', 'id-card-renewal'],
    ['pinyin of a character read in two ways', 'diaodanghan', 'personnel-archive'],
    ['the other way', 'tiaodanghan', 'personnel-archive'],
    ['initials', 'gzf', 'public-rental-housing'],
    ['other initials', 'sfz', 'id-card-renewal'],
    ['English', 'library card', 'library-card'],
    ['an English question', 'How do I get a library card?', 'library-card'],
    ['English with a letter missing', 'libary card', 'library-card'],
    ['English with a wrong letter', 'residense permit', 'residence-permit'],
    ['everyday words for something official', '烂钱', 'damaged-banknote-exchange'],
    ['what it used to be called', '五保户', 'extreme-poverty-support'],
    ['words in another order', '电瓶车上牌照', 'e-bike-registration'],
    ['full-width letters', 'ｇｚｆ', 'public-rental-housing'],
  ])('by %s: %s', (_, q, code) => expect(best(q)?.listed.guide.itemCode).toBe(code));

  it('says why: by what people call it, by its sound, by its initials, by what stands in it', () => {
    expect(best('gzf')?.because).toEqual({ by: 'initials', words: { zh: '公租房', en: '公租房' } });
    expect(best('公祖房')?.because).toEqual({ by: 'sound', words: { zh: '公租房', en: '公租房' } });
    expect(best('上户口')?.because).toEqual({ by: 'alias', words: { zh: '上户口', en: '上户口' } });
    expect(best('失业登记')?.because).toEqual({ by: 'name', words: null });
    expect(best('老年人')?.because?.by).toMatch(/name|alias/);
  });
});

describe('a search', () => {
  it.each(['飞机票改签', '火星移民', '足球彩票', '今天天气', 'qwertyuiop', 'weather tomorrow', '？！'])('finds nothing for %s', (q) => expect(codes({ q })).toEqual([]));

  it('by a group of people or a time in life finds what belongs to it', () => {
    expect(codes({ q: '退休' })).toContain('senior-transit-card');
    expect(codes({ q: '残疾人' })).toEqual(expect.arrayContaining(['disability-certificate', 'disability-subsidies', 'home-care-subsidy']));
  });

  it('without words shows what was chosen, all of it when nothing was', () => {
    expect(codes({})).toHaveLength(all.length);
    expect(codes({ event: 'birth' }).slice(0, 2)).toEqual(['birth-registration', 'newborn-hukou']);
  });

  it('stays inside what was chosen, all of it at once', () => {
    expect(codes({ q: '失业', category: 'housing' })).toEqual([]);
    expect(codes({ category: 'employment', audience: 'newcomers' }).sort()).toEqual(['personnel-archive', 'unemployment-registration']);
    expect(codes({ category: 'no-such-category' })).toEqual([]);
  });

  it('takes a whole page of text without losing its way', () => expect(codes({ q: '居住证'.repeat(400) })).toContain('residence-permit'));
});

describe('groups', () => {
  it('count their guides, and no guide is left out of audiences and life events', () => {
    for (const kind of ['audience', 'event'] as const) {
      const reached = new Set(facetCounts(index, kind).flatMap(({ code, count }) => {
        const inside = codes({ [kind]: code });
        expect(inside).toHaveLength(count);
        expect(count).toBeGreaterThan(0);
        return inside;
      }));
      expect(reached.size).toBe(all.length);
    }
    expect(facetCounts(index, 'category').reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
  });

  it('take in a guide that no table knows by its own words', () => {
    const known = all[0];
    if (!known) throw new Error('no sample guide');
    const fresh: ListedGuide = { ...known, aliases: [], guide: { ...known.guide, itemCode: 'hearing-aid', name: { zh: '助听器补助', en: 'Hearing aids' }, audience: { zh: '听障的老年人', en: 'Older people hard of hearing' } } };
    const few = indexGuides([fresh]);
    expect(findGuides(few, { audience: 'older' })).toHaveLength(1);
    expect(findGuides(few, { audience: 'drivers' })).toHaveLength(0);
  });
});
