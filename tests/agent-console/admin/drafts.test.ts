import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedDates, datesBetween, rebased, settingOf, withDay, withYear, type DaySetting } from '../../../agent-console/src/features/admin/calendar-days.js';
import { faultSentence } from '../../../agent-console/src/features/admin/fault-words.js';
import { yearMissing } from '../../../agent-console/src/features/admin/missing-year.js';
import { monthCells, moveOf } from '../../../agent-console/src/features/admin/month-cells.js';
import { byStep, changedRows, inUnit, rebasedPolicy, withLimit } from '../../../agent-console/src/features/admin/policy-rows.js';
import { timeOf } from '../../../agent-console/src/features/admin/time-input.js';
import { Refusal } from '../../../agent-console/src/shared/api/refusal.js';
import type { Say } from '../../../agent-console/src/shared/i18n/language.js';
import { ruleFault } from '../../../server/contract/rules.js';
import { fill } from '../../../server/contract/words/vocabulary.js';
import { at } from '../support/builders.js';
import { calendar, policy } from './rules.js';

const base = calendar().content;
const off: DaySetting = { kind: 'off', zh: '停水', en: 'No water', periods: [] };

describe('a day of the calendar', () => {
  it.each([
    ['2026-10-01', 'off'],
    ['2026-10-10', 'makeup'],
    ['2026-09-30', 'half'],
    ['2026-10-12', 'plain'],
  ])('%s is %s', (date, kind) => {
    expect(settingOf(base, date).kind).toBe(kind);
  });

  it('set to something else is no longer what it was', () => {
    const draft = withDay(withDay(base, '2026-10-10', off), '2026-10-01', { ...off, kind: 'plain' });
    expect([draft.makeup, settingOf(draft, '2026-10-10'), settingOf(draft, '2026-10-01').kind]).toEqual([[], off, 'plain']);
  });

  it('and set back again is as if nothing had been changed', () => {
    const kinds = fc.constantFrom<DaySetting>(off, { ...off, kind: 'makeup' }, { ...off, kind: 'plain' }, { kind: 'half', zh: '', en: '', periods: [{ from: '09:00', to: '10:00' }] });
    const dates = fc.constantFrom('2026-10-01', '2026-10-10', '2026-09-30', '2026-10-12');
    fc.assert(fc.property(dates, kinds, (date, setting) => {
      expect(withDay(withDay(base, date, setting), date, settingOf(base, date))).toEqual(base);
    }));
  });

  it('changed in the draft is listed', () => {
    expect(changedDates(base, withDay(withDay(base, '2026-12-01', off), '2026-10-01', off))).toEqual(['2026-10-01', '2026-12-01']);
  });
});

describe('a range typed', () => {
  it('holds both its ends, also over a month’s end', () => {
    expect(datesBetween('2026-09-29', '2026-10-02')).toEqual(['2026-09-29', '2026-09-30', '2026-10-01', '2026-10-02']);
  });
  it.each([['', ''], ['2026-10-02', '2026-10-01'], ['soon', '2026-10-01']])('from %j to %j holds nothing', (from, to) => {
    expect(datesBetween(from, to)).toEqual([]);
  });
});

describe('changes made again over a version somebody saved meanwhile', () => {
  it('keep theirs and ours', () => {
    const ours = withDay(withYear(base, 2027), '2026-12-01', off);
    const theirs = { ...withDay(base, '2026-12-02', off), periods: [{ from: '09:00', to: '17:00' }] };
    const both = rebased(base, ours, theirs);
    expect([settingOf(both, '2026-12-01').kind, settingOf(both, '2026-12-02').kind, both.years, both.periods]).toEqual(['off', 'off', [2026, 2027], theirs.periods]);
  });

  it('of a policy keep the limits we did not touch as they made them', () => {
    const { content } = policy();
    const ours = withLimit(content, 1, { amount: 10, unit: 'workday', clock: 'working' });
    const theirs = withLimit(content, 2, { amount: 2, unit: 'workday', clock: 'working' });
    expect(rebasedPolicy(content, ours, theirs).rows.map(({ limit }) => limit?.amount)).toEqual([15, 10, 2]);
  });
});

describe('limits of a policy', () => {
  it('stand together by step, and the last of a step is for what is left', () => {
    expect(byStep(policy().content.rows).map(({ row, index, otherwise }) => [row.step, index, otherwise])).toEqual([
      ['sign', 0, false],
      ['sign', 2, true],
      ['finish', 1, false],
    ]);
  });
  it('in another unit run on that unit’s clock', () => {
    expect(inUnit({ amount: 2, unit: 'workday', clock: 'working' }, 'hour')).toEqual({ amount: 2, unit: 'hour', clock: 'natural' });
    expect(inUnit({ amount: 2, unit: 'hour', clock: 'natural' }, 'workday')).toEqual({ amount: 2, unit: 'workday', clock: 'working' });
  });
  it('are all changed under another profile', () => {
    const [, shandong] = policy().profiles;
    expect(changedRows(policy().content, shandong ?? policy().content)).toEqual([0, 1, 2]);
  });
});

describe('a month', () => {
  it('begins on its weekday, Monday first', () => {
    const cells = monthCells(2026, 10);
    expect([cells.indexOf('2026-10-01'), cells.at(-1)]).toEqual([3, '2026-10-31']);
    expect(monthCells(2028, 2).at(-1)).toBe('2028-02-29');
  });
  it('is walked by arrow keys', () => {
    expect(['ArrowLeft', 'ArrowDown', 'a'].map(moveOf)).toEqual([-1, 7, 0]);
  });
});

describe('the missing year', () => {
  it.each([
    ['2026-10-31T23:59', [2026], null],
    ['2026-11-01T00:00', [2026], 2027],
    ['2026-12-31T12:00', [2026, 2027], null],
    ['2027-01-01T00:00', [2026], 2027],
  ])('at %s with %j is %s', (time, years, missing) => {
    expect(yearMissing(years, at(time))).toBe(missing);
  });
});

describe('a time typed', () => {
  it.each([['830', '08:30'], ['8:30', '08:30'], ['08：30', '08:30'], ['2400', null], ['25:00', null], ['', null], ['9', null]])('%j is %s', (typed, time) => {
    expect(timeOf(typed)).toBe(time);
  });
  it('may be 24:00 at the end of a period', () => {
    expect(timeOf('24:00', { last: true })).toBe('24:00');
  });
});

describe('what is wrong with a draft', () => {
  const sentence = (lang: 'zh' | 'en', facts: Record<string, unknown>) => {
    const say: Say = (words, marks) => fill(words[lang], marks ?? {});
    return faultSentence(new Refusal({ code: 'invalid', status: 400, words: { zh: '', en: '' }, facts, errorId: '' }), { say, lang });
  };
  it.each(ruleFault.options)('%s is said in both languages, nothing left open', (fault) => {
    for (const lang of ['zh', 'en'] as const) {
      const said = sentence(lang, { fault, date: '2026-10-12', row: 2 });
      expect(said).not.toBeNull();
      expect(said).not.toMatch(/[{}]/);
    }
  });
  it('names the date, or the row as people count', () => {
    expect(sentence('zh', { fault: 'not_a_weekend', date: '2026-10-12' })).toBe('2026年10月12日 周一 本来就上班，不能设为补班日。');
    expect(sentence('en', { fault: 'clock_removed', row: 2 })).toBe('Row 3 must have a limit.');
    expect(sentence('zh', { fault: 'overlap' })).toBe('办公时间有重叠，过夜的一段也算到第二天早上。');
  });
  it('is silent about other refusals', () => {
    expect(sentence('zh', { fields: ['reason'] })).toBeNull();
  });
});
