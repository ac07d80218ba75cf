import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../agent-console/src/features/bulletin/chips.js';
import { lastMonthOf } from '../../../agent-console/src/features/bulletin/last-month.js';
import { addressOf, linkTo } from '../../../agent-console/src/features/kpi/address.js';
import { figureText, pointsBetween } from '../../../agent-console/src/features/kpi/figure-text.js';
import { runsOf } from '../../../agent-console/src/features/kpi/sparkline.js';
import { trendOption } from '../../../agent-console/src/features/kpi/trend-option.js';
import { piecesOf as cutByTheDesk } from '../../../server/desk/reports/bulletin/chips.js';

const figure = (numerator: number, denominator: number) => ({ numerator, denominator, open: 0 });

describe('an address of the figures', () => {
  it('of a number leads back to the same number', () => {
    const link = linkTo({ period: { period: 'custom', first: '2026-09-01', last: '2026-09-07' }, metric: 'on_time_finish', by: 'unit', group: null, part: 'open' });
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

describe('prose with numbers', () => {
  it.each(['本期 {on_time_finish}，{satisfaction@water}。', '{没有} {nothing} 90%', '', '{return}'])('%s is cut as the desk cuts it', (prose) => {
    expect(piecesOf(prose)).toEqual(cutByTheDesk(prose));
  });
});

it('the month before January is December', () => {
  expect(lastMonthOf('2027-01-15')).toEqual({ first: '2026-12-01', last: '2026-12-31' });
});
