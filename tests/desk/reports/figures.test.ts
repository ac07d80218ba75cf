import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startOf } from '../../../server/desk/calendar/shanghai.js';
import { bandOf } from '../../../server/desk/reports/bands.js';
import type { CaseKind, CaseMark, PlacedCase } from '../../../server/desk/reports/case.js';
import { recordOf } from '../../../server/desk/reports/case-record.js';
import { casesIn, figureOf, figuresIn, groupsOf, partOf, percentOf, type Part } from '../../../server/desk/reports/figures.js';
import { dimensions, kpiCodes } from '../../../server/desk/reports/kpi.js';
import { kpiOf, kpis } from '../../../server/desk/reports/kpis.js';
import { placedCases } from '../../../server/desk/reports/repeats.js';
import { after, filedTicket, ticketIn } from '../../support/builders.js';

const kinds: CaseKind[] = ['call', 'intake', 'sign', 'dispatch', 'contact', 'finish', 'share', 'round', 'resolution'];
const marks: CaseMark[] = ['answered', 'within_15s', 'direct', 'under_review', 'returned', 'exempt', 'attempted', 'completed', 'truthful', 'solved', 'unsolved', 'satisfied', 'unsatisfied', 'rehandled', 'repeated'];
const monday = startOf('2026-10-12');
const span = { from: monday, to: monday + 7 * 86_400_000 };
const instant = fc.integer({ min: monday - 86_400_000, max: span.to + 86_400_000 });
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });

/** Any cases at all, also such as no ticket leaves. */
const someCases: fc.Arbitrary<PlacedCase[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    at: instant,
    dueAt: maybe(instant),
    doneAt: maybe(instant),
    unitId: maybe(fc.constantFrom('housing', 'water', 'xinhe')),
    person: maybe(fc.constantFrom({ id: 'a', name: '李晓' }, { id: 'b', name: '孙平' })),
    marks: fc.uniqueArray(fc.constantFrom(...marks), { maxLength: 5 }),
    no: fc.constantFrom('1', '2', '3'),
    type: fc.constantFrom('complaint' as const, 'assistance' as const),
    topic: maybe(fc.constantFrom('housing', 'transport')),
    area: maybe(fc.constantFrom('xinhe', 'wanghai')),
  }),
  { maxLength: 60 },
);
const parts: Part[] = ['numerator', 'denominator', 'rest', 'open'];

describe.each(kpiCodes)('%s, whatever the cases are', (code) => {
  const kpi = kpiOf(code);
  const each = (check: (counted: PlacedCase[]) => void) => {
    fc.assert(fc.property(someCases, instant, (cases, now) => check(casesIn(kpi, cases, { span, now }))), { numRuns: 60 });
  };

  it('no numerator exceeds its denominator, and what is left is the rest', () => {
    each((counted) => {
      const { numerator, denominator, open } = figureOf(kpi, counted);
      expect(numerator).toBeLessThanOrEqual(denominator);
      expect(partOf(kpi, counted, 'rest')).toHaveLength(denominator - numerator);
      expect(open).toBeLessThanOrEqual(denominator);
    });
  });

  it('split any way, the parts add up to the whole', () => {
    each((counted) => {
      for (const by of dimensions) {
        const groups = groupsOf(kpi, counted, by).map(({ figure }) => figure);
        const sum = (of: 'numerator' | 'denominator' | 'open') => groups.reduce((total, figure) => total + figure[of], 0);
        expect({ numerator: sum('numerator'), denominator: sum('denominator'), open: sum('open') }).toEqual(figureOf(kpi, counted));
      }
    });
  });

  it('a list behind a number only holds cases of the denominator', () => {
    each((counted) => {
      for (const part of parts) expect(partOf(kpi, counted, part).every((one) => counted.includes(one))).toBe(true);
    });
  });
});

describe('many spans at once', () => {
  it.each(kpis)('$code is in each what it is alone', (kpi) => {
    const spans = [span, { from: span.from, to: span.from + 86_400_000 }, { from: span.to, to: span.to + 86_400_000 }];
    fc.assert(
      fc.property(someCases, instant, (cases, now) => {
        expect(figuresIn(kpi, cases, { spans, now })).toEqual(spans.map((one) => figureOf(kpi, casesIn(kpi, cases, { span: one, now }))));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the table of figures', () => {
  it.each(kpis)('$code says its formula in both languages and names both of its numbers', ({ name, over, under, formula }) => {
    for (const { zh, en } of [name, over, under, formula]) expect(zh.length * en.length).toBeGreaterThan(0);
    expect(formula.zh).toContain('÷');
    expect(formula.en).toContain('÷');
    expect(formula.zh).not.toMatch(/[,;:!]/);
  });
  it('has no more than eight on the first row', () => {
    expect(kpis.filter(({ headline }) => headline)).toHaveLength(8);
  });
});

describe('while a matter is on its way', () => {
  const late = Date.UTC(2026, 11, 31);
  const finish = (ticket: Parameters<typeof recordOf>[0], now = late) => figureOf(kpiOf('on_time_finish'), casesIn(kpiOf('on_time_finish'), placedCases([recordOf(ticket)]), { span: { from: 0, to: late }, now }));

  it('before its date it is in no figure of finishing', () => {
    expect(finish(ticketIn('in_progress'), ticketIn('in_progress').updatedAt)).toEqual({ numerator: 0, denominator: 0, open: 0 });
  });
  it('after its date it is late, answered by whom it may be', () => {
    expect(finish(ticketIn('in_progress'))).toEqual({ numerator: 0, denominator: 1, open: 1 });
    expect(finish(ticketIn('accepted'))).toEqual({ numerator: 0, denominator: 1, open: 1 });
  });
  it('fed back in time it waits for the review, and counts once approved', () => {
    expect(finish(ticketIn('pending_review'))).toEqual({ numerator: 0, denominator: 0, open: 0 });
    expect(finish(ticketIn('pending_callback'))).toEqual({ numerator: 1, denominator: 1, open: 0 });
  });
  it('sent back after its date it is late at once', () => {
    const sentBack = after(ticketIn('pending_review'), 'send_back');
    expect(finish(sentBack)).toEqual({ numerator: 0, denominator: 1, open: 1 });
  });
  it('on hold it is in no figure of clocks', () => {
    const kindsOf = recordOf(ticketIn('suspended')).cases.map(({ kind }) => kind);
    expect(kindsOf).not.toContain('finish');
    expect(kindsOf).not.toContain('contact');
  });
  it('just filed it adds nothing but its clock', () => {
    expect(recordOf(filedTicket()).cases.map(({ kind }) => kind)).toEqual(['finish']);
  });
});

describe('a percentage', () => {
  it('has one decimal, and none of nothing', () => {
    expect(percentOf({ numerator: 225, denominator: 231, open: 4 })).toBe(97.4);
    expect(percentOf({ numerator: 0, denominator: 0, open: 0 })).toBeNull();
  });
  it.each([
    [30, 30, 'excellent'],
    [192, 200, 'excellent'],
    [190, 200, 'good'],
    [180, 200, 'fair'],
    [150, 200, 'to_improve'],
    [29, 29, null],
    [0, 0, null],
  ])('of %i in %i against 96 is in the band %s', (numerator, denominator, band) => {
    expect(bandOf({ target: 96, better: 'more' }, { numerator, denominator, open: 0 })).toBe(band);
  });
  it.each([
    [5, 'excellent'],
    [12, 'good'],
    [40, 'to_improve'],
  ])('of which less is better, %i in 100 against 10 is in the band %s', (numerator, band) => {
    expect(bandOf({ target: 10, better: 'less' }, { numerator, denominator: 100, open: 0 })).toBe(band);
  });
});
