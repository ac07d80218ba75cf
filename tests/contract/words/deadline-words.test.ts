import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../server/contract/common.js';
import { describeDeadline, lightAt, type DeadlineWords } from '../../../server/contract/words/deadline-words.js';
import type { Limit } from '../../../server/desk/deadlines/limits.js';
import { light } from '../../../server/desk/deadlines/light.js';
import { at, hours, minutes, shown, workdays } from './shown-deadlines.js';

function words([limit, from]: readonly [Limit, string], now: string, lang: Lang = 'zh'): DeadlineWords {
  return describeDeadline(shown(limit, from, { now }), at(now), lang);
}

// Due at 24:00 on Thursday 15 October.
const thursday = [workdays(7), '2026-09-30 09:00'] as const;

describe('a day clock, as staff and citizens read it', () => {
  it.each([
    ['2026-10-13 09:00', 'green', ['还剩 2 个工作日 · 10月15日 周四 24:00前', '2 working days left · by end of Thu 15 Oct']],
    ['2026-10-14 09:00', 'amber', ['还剩 1 个工作日 · 明天 24:00前', '1 working day left · by end of tomorrow']],
    ['2026-10-15 23:59', 'amber', ['今天 24:00前', 'Due by end of today']],
    ['2026-10-16 00:00', 'red', ['已超期 1 天 · 应于 10月15日 周四 24:00前', '1 day overdue · was due by end of Thu 15 Oct']],
    ['2026-10-19 10:00', 'red', ['已超期 4 天 · 应于 10月15日 周四 24:00前', '4 days overdue · was due by end of Thu 15 Oct']],
  ] as const)('at %s', (now, shape, [zh, en]) => {
    expect(words(thursday, now)).toMatchObject({ shape, text: zh });
    expect(words(thursday, now, 'en')).toMatchObject({ shape, text: en });
  });

  it('over a rest day says the date, and tomorrow once it is', () => {
    const monday = [workdays(4), '2026-10-13 09:00'] as const;
    expect(words(monday, '2026-10-16 09:00')).toMatchObject({ shape: 'amber', text: '还剩 1 个工作日 · 10月19日 周一 24:00前' });
    expect(words(monday, '2026-10-18 09:00').text).toBe('还剩 1 个工作日 · 明天 24:00前');
  });

  it('counts a make-up Saturday and skips the holiday', () => {
    expect(words(thursday, '2026-10-01 09:00').text).toBe('还剩 7 个工作日 · 10月15日 周四 24:00前');
    expect(words(thursday, '2026-10-09 09:00').text).toBe('还剩 5 个工作日 · 10月15日 周四 24:00前');
  });

  it('is shorter in a list', () => {
    const short = ['2026-10-13 09:00', '2026-10-14 09:00', '2026-10-15 09:00', '2026-10-16 09:00'].map((now) => words(thursday, now).short);
    expect(short).toEqual(['还剩 2 个工作日 · 10/15', '还剩 1 个工作日 · 明天 24:00前', '今天 24:00前', '已超期 1 天 · 10/15 周四']);
    expect(words(thursday, '2026-10-13 09:00', 'en').short).toBe('2 working days left · 15 Oct');
  });

  it('leaves the weekday out of an English list, not off an English page', () => {
    const late = words(thursday, '2026-10-16 09:00', 'en');
    expect(words(thursday, '2026-10-14 09:00', 'en').short).toBe('1 working day left · tomorrow');
    expect(words(thursday, '2026-10-15 09:00', 'en').short).toBe('Due by end of today');
    expect(late).toMatchObject({ short: '1 day overdue · 15 Oct', text: '1 day overdue · was due by end of Thu 15 Oct' });
  });

  it('says the year, and the working days late, in the tooltip', () => {
    expect(words(thursday, '2026-10-13 09:00').title).toBe('2026年10月15日 周四 24:00前');
    expect(words(thursday, '2026-10-19 10:00').title).toBe('已超期 2 个工作日 · 应于 2026年10月15日 周四 24:00前');
  });

  it('ages rightly on a page left open overnight', () => {
    const sentOnTuesday = shown(...thursday, { now: '2026-10-13 09:00' });
    expect(describeDeadline(sentOnTuesday, at('2026-10-14 08:00'), 'zh')).toMatchObject({ shape: 'amber', text: '还剩 1 个工作日 · 明天 24:00前' });
  });
});

describe('an hour clock', () => {
  const halfPastNine = [minutes(30), '2026-10-13 09:00'] as const;

  it.each([
    ['2026-10-13 09:12', 'green', ['还剩 18 分 · 今天 09:30前', '18 min left · by 09:30 today']],
    ['2026-10-13 09:25', 'amber', ['还剩 5 分 · 今天 09:30前', '5 min left · by 09:30 today']],
    ['2026-10-13 10:10', 'red', ['已超期 40 分 · 应于 今天 09:30前', '40 min overdue · was due by 09:30 today']],
  ] as const)('at %s', (now, shape, [zh, en]) => {
    expect(words(halfPastNine, now)).toMatchObject({ shape, text: zh });
    expect(words(halfPastNine, now, 'en').text).toBe(en);
  });

  it('in its last minute says that it is under one', () => {
    const deadline = shown(...halfPastNine);
    expect(describeDeadline(deadline, at('2026-10-13 09:30') - 30_000, 'zh').text).toBe('还剩不到 1 分钟 · 今天 09:30前');
    expect(describeDeadline(deadline, at('2026-10-13 09:30') + 5_000, 'zh').text).toBe('已超期不到 1 分钟 · 应于 今天 09:30前');
  });

  it('of a day and a night says tomorrow and, later, the date', () => {
    expect(words([hours(24), '2026-10-13 09:00'], '2026-10-13 10:30').text).toBe('还剩 22 小时 30 分 · 明天 09:00前');
    expect(words([hours(24), '2026-10-13 09:00'], '2026-10-15 11:00')).toMatchObject({
      text: '已超期 1 天 2 小时 · 应于 10月14日 周三 09:00前',
      short: '已超期 1 天 2 小时 · 10/14 周三 09:00',
      title: '应于 2026年10月14日 周三 09:00前',
    });
  });

  it('keeps the time in a list', () => {
    expect(words(halfPastNine, '2026-10-13 10:10').short).toBe('已超期 40 分 · 今天 09:30');
    expect(words([hours(24), '2026-10-13 09:00'], '2026-10-13 10:30', 'en').short).toBe('22 h left · tomorrow 09:00');
    expect(words([hours(60), '2026-10-13 09:00'], '2026-10-13 09:00').short).toBe('还剩 2 天 12 小时 · 10/15 21:00');
  });
});

describe('a provisional date', () => {
  const newYear = [workdays(5), '2026-12-25 09:00'] as const;

  it('says so and what it waits for', () => {
    expect(words(newYear, '2026-12-25 09:00')).toMatchObject({
      shape: 'provisional',
      text: '暂定 2027年1月4日（2027 年放假安排公布后确定）',
      short: '暂定 2027年1月4日',
    });
    expect(words(newYear, '2026-12-25 09:00', 'en').text).toBe('Provisionally 4 Jan 2027 (final once the 2027 holidays are announced)');
  });

  it('keeps its light and its mark when it presses', () => {
    expect(words(newYear, '2027-01-04 09:00')).toMatchObject({ shape: 'amber', text: '今天 24:00前（暂定）' });
    expect(words(newYear, '2027-01-05 09:00', 'en')).toMatchObject({ shape: 'red', text: '1 day overdue · was due by end of Mon 4 Jan (provisional)' });
  });
});

describe('a step that is done', () => {
  const deadline = shown(...thursday);
  const done = (metAt: string, lang: Lang = 'zh') => describeDeadline({ ...deadline, metAt: at(metAt) }, at('2026-11-02 09:00'), lang);

  it('was in time, and when', () => {
    expect(done('2026-10-10 14:29')).toMatchObject({ shape: 'met', text: '按时 · 10月10日 14:29', title: '2026年10月15日 周四 24:00前' });
    expect(done('2026-10-10 14:29', 'en').text).toBe('On time · 10 Oct 14:29');
  });

  it('was late, and by how much', () => {
    expect(done('2026-10-17 14:29')).toMatchObject({ shape: 'met_late', text: '晚了 2 天 · 10月17日 14:29' });
    expect(done('2026-10-17 14:29', 'en').text).toBe('2 days late · 17 Oct 14:29');
  });

  it('not done yet is not taken for done', () => {
    expect(describeDeadline({ ...deadline, metAt: null }, at('2026-10-13 09:00'), 'zh').shape).toBe('green');
  });
});

describe('the light in a browser', () => {
  it('is the light of the desk at every turn', () => {
    const deadline = shown(...thursday);
    for (const now of [deadline.amberAt - 1, deadline.amberAt, deadline.dueAt - 1, deadline.dueAt]) expect(lightAt(deadline, now)).toBe(light(deadline, now));
  });
});
