import { describe, expect, it } from 'vitest';
import { recordOf } from '../../../server/desk/reports/case-record.js';
import { casesIn, figureOf, groupsOf, partOf, type Figure } from '../../../server/desk/reports/figures.js';
import { kpiCodes, type KpiCode } from '../../../server/desk/reports/kpi.js';
import { kpiOf } from '../../../server/desk/reports/kpis.js';
import { datesOf, spanOf } from '../../../server/desk/reports/period.js';
import { placedCases } from '../../../server/desk/reports/repeats.js';
import { lookedAt, smallMonth } from './small-month.js';

const cases = placedCases(smallMonth().map(recordOf));
const september = spanOf(datesOf('last_month', lookedAt));
const october = spanOf(datesOf('this_month', lookedAt));
const counted = (code: KpiCode, span = september) => casesIn(kpiOf(code), cases, { span, now: lookedAt });
const figure = (code: KpiCode, span = september): Figure => figureOf(kpiOf(code), counted(code, span));
/** The short numbers of the tickets behind a figure, as the table in small-month.ts names them. */
const behind = (code: KpiCode, part: 'numerator' | 'denominator' | 'rest' | 'open') => partOf(kpiOf(code), counted(code), part).map(({ no }) => Number(no?.slice(4)));

// Worked out by hand: numerator, denominator and, of the latter, still open.
const inSeptember: Record<KpiCode, readonly [number, number, number]> = {
  connect: [0, 0, 0],
  connect_15s: [0, 0, 0],
  direct_answer: [2, 12, 0],
  on_time_sign: [8, 10, 0],
  on_time_dispatch: [9, 11, 1],
  on_time_finish: [5, 8, 1],
  response: [7, 9, 2],
  resolution: [2, 3, 0],
  satisfaction: [2, 3, 0],
  one_time: [5, 6, 0],
  return: [1, 11, 0],
  rehandle: [1, 5, 0],
  callback_attempted: [4, 4, 0],
  callback_completed: [3, 4, 0],
  callback_verified: [2, 4, 0],
};
const inOctober: Partial<Record<KpiCode, readonly [number, number, number]>> = {
  direct_answer: [0, 0, 0],
  on_time_finish: [2, 3, 1],
  resolution: [2, 2, 0],
  satisfaction: [1, 2, 0],
  one_time: [0, 0, 0],
  rehandle: [0, 3, 0],
  callback_attempted: [2, 3, 0],
  callback_completed: [2, 3, 0],
  callback_verified: [1, 3, 0],
};

describe('the small month', () => {
  it.each(kpiCodes)('%s in September is what the hand counts', (code) => {
    const [numerator, denominator, open] = inSeptember[code];
    expect(figure(code)).toEqual({ numerator, denominator, open });
  });

  it.each(Object.entries(inOctober))('%s in October so far is what the hand counts', (code, [numerator, denominator, open]) => {
    expect(figure(code as KpiCode, october)).toEqual({ numerator, denominator, open });
  });

  it('finishing in time splits into the two units', () => {
    const groups = Object.fromEntries(groupsOf(kpiOf('on_time_finish'), counted('on_time_finish'), 'unit').map(({ key, figure: one }) => [key ?? '', one] as const));
    expect(groups).toEqual({ housing: { numerator: 3, denominator: 5, open: 1 }, water: { numerator: 2, denominator: 3, open: 0 } });
  });

  it.each<[KpiCode, 'numerator' | 'denominator' | 'rest' | 'open', number[]]>([
    ['direct_answer', 'numerator', [1, 12]],
    ['on_time_sign', 'rest', [3, 14]],
    ['on_time_dispatch', 'rest', [4, 7]],
    ['on_time_finish', 'numerator', [2, 4, 13, 14, 15]],
    ['on_time_finish', 'rest', [3, 6, 14]],
    ['on_time_finish', 'open', [6]],
    ['response', 'open', [3, 6]],
    ['one_time', 'rest', [12]],
    ['return', 'numerator', [5]],
    ['rehandle', 'numerator', [4]],
  ])('behind %s, %s, are the tickets the hand names', (code, part, tickets) => {
    expect(behind(code, part).sort((a, b) => a - b)).toEqual(tickets);
  });

  it('merged, withdrawn and not accepted matters are behind no number', () => {
    const seen = new Set(cases.map(({ no }) => Number(no?.slice(4))));
    expect([8, 9, 10].filter((n) => seen.has(n))).toEqual([]);
  });
});
