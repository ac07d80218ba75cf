import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../agent-console/src/features/bulletin/chips.js';
import { lastMonthOf } from '../../../agent-console/src/features/bulletin/last-month.js';
import { addressOf, kpiLink } from '../../../agent-console/src/features/kpi/address.js';
import { figureText, pointsBetween } from '../../../agent-console/src/features/kpi/figure-text.js';
import { runsOf } from '../../../agent-console/src/features/kpi/sparkline.js';
import { trendOption } from '../../../agent-console/src/features/kpi/trend-option.js';
import { trendSummary } from '../../../agent-console/src/features/kpi/trend-summary.js';
import { fill } from '../../../server/contract/words/vocabulary.js';
import { definitionOf } from '../support/figures.js';
import { piecesOf as cutByTheDesk } from '../../../server/desk/reports/bulletin/chips.js';

const figure = (numerator: number, denominator: number) => ({ numerator, denominator, open: 0 });

describe('an address of the figures', () => {
  it('of a number leads back to the same number', () => {
    const link = kpiLink({ period: { period: 'custom', first: '2026-09-01', last: '2026-09-07' }, metric: 'on_time_finish', by: 'unit', group: null, part: 'open' });
    expect(addressOf(new URLSearchParams(link.slice(link.indexOf('?'))))).toEqual({ period: { period: 'custom', first: '2026-09-01', last: '2026-09-07' }, metric: 'on_time_finish', by: 'unit', group: null, part: 'open', page: 1 });
  });
  it('that nobody can read shows this month whole', () => {
    expect(addressOf(new URLSearchParams('period=custom&first=soon&metric=x&part=y&page=-3'))).toEqual({ period: { period: 'this_month' }, metric: null, by: undefined, group: undefined, part: null, page: 1 });
  });
});

describe('a figure in words', () => {
  it('never goes without its n', () => {
    expect(figureText(figure(225, 231))).toBe('97.4%（n=231）');
    expect(figureText(figure(0, 0))).toBe('—（n=0）');
    expect(figureText(figure(1820, 2000), 'en')).toBe('91.0% (n=2,000)');
  });
  it('is compared in points, and not with nothing', () => {
    expect(pointsBetween(figure(9, 10), figure(8, 10))).toBe(10);
    expect(pointsBetween(figure(9, 10), figure(0, 0))).toBeNull();
  });
});

describe('twelve weeks', () => {
  it('have a gap where nothing was counted', () => {
    expect(runsOf([90, null, 95, 96])).toEqual([[{ week: 0, value: 90 }], [{ week: 2, value: 95 }, { week: 3, value: 96 }]]);
  });
  it('are told to screen readers, and few cases have a hollow mark', () => {
    const option = trendOption([{ first: '2026-09-07', last: '2026-09-13', figure: figure(9, 10) }, { first: '2026-09-14', last: '2026-09-20', figure: figure(90, 100) }], 96, { name: '按期办结率', target: '目标', chart: '图', day: (date) => date });
    expect(option.aria).toMatchObject({ enabled: true, decal: { show: true } });
    expect(option.series[0]?.data.map(({ symbol }) => symbol)).toEqual(['emptyCircle', 'circle']);
  });
});

describe('the sentence under a trend', () => {
  const week = (first: string, numerator: number, denominator: number) => ({ first, last: first, figure: figure(numerator, denominator) });
  const said = (weeks: ReturnType<typeof week>[], lang: 'zh' | 'en' = 'zh') => trendSummary({ weeks, definition: definitionOf('on_time_finish', '按期办结率') }, { lang, say: (text, facts = {}) => fill(text[lang], facts), day: (date) => date });
  const weeks = [week('07-13', 1, 28), week('07-20', 80, 100), week('07-27', 97, 100), week('08-03', 0, 0), week('08-10', 90, 100)];

  it('names the lowest, the highest and the latest with their n, and how often the target was met', () => {
    expect(said(weeks)).toBe('近 12 周最低 80.0%（n=100），在 07-20 起的一周；最高 97.0%（n=100），在 07-27 起的一周。最近一周（08-10 起）90.0%（n=100）。3 周里 1 周达到目标。另有 1 周样本少，不比高低。');
    expect(said(weeks, 'en')).toContain('Latest week (from 08-10): 90.0% (n=100). Target met in 1 of 3 weeks.');
  });
  it('compares nothing when every week has few cases, and says so when there is nothing', () => {
    expect(said([week('07-13', 1, 28)])).toBe('近 12 周每周都不满 30 件，不比高低。');
    expect(said([week('07-13', 0, 0)])).toBe('近 12 周没有数。');
  });
});

describe('prose with numbers', () => {
  it.each(['本期 {on_time_finish}，{satisfaction@water}。', '{没有} {nothing} 90%', '', '{return}'])('%s is cut as the desk cuts it', (prose) => {
    expect(piecesOf(prose)).toEqual(cutByTheDesk(prose));
  });
});

it('the month before January is December', () => {
  expect(lastMonthOf('2027-01-15')).toEqual({ first: '2026-12-01', last: '2026-12-31' });
});
