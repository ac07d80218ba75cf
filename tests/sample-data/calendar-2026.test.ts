import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { workdaysBetween } from '../../server/desk/calendar/workdays.js';
import { addDays, type DateKey } from '../../server/desk/calendar/shanghai.js';
import { sampleCalendar } from '../../server/sample-data/calendar-2026.js';

function dates(from: DateKey, to: DateKey): DateKey[] {
  return from > to ? [] : [from, ...dates(addDays(from, 1), to)];
}

describe('the calendar of 2026 from the library', () => {
  const calendar = sampleCalendar({ years: [2026] });

  it('has the days off of the State Council notice', () => {
    expect(calendar.off.map((day) => day.date)).toEqual([
      ...dates('2026-01-01', '2026-01-03'),
      ...dates('2026-02-15', '2026-02-23'),
      ...dates('2026-04-04', '2026-04-06'),
      ...dates('2026-05-01', '2026-05-05'),
      ...dates('2026-06-19', '2026-06-21'),
      ...dates('2026-09-25', '2026-09-27'),
      ...dates('2026-10-01', '2026-10-07'),
    ]);
  });

  it('has its six make-up working days', () => {
    expect(calendar.makeup.map((day) => day.date)).toEqual(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']);
  });

  it('has 248 working days', () => {
    expect(workdaysBetween(calendar, '2025-12-31', '2026-12-31')).toBe(248);
  });

  it('names holidays in full, in both languages', () => {
    const names = new Map(calendar.off.map((day) => [day.name.zh, day.name.en]));
    expect([...names.keys()]).toEqual(['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节']);
    expect(names.get('中秋节')).toBe('Mid-autumn Festival');
  });
});

describe('the demo calendar', () => {
  it('knows 2025 and 2026, and 2027 on purpose not', () => {
    expect(sampleCalendar().years).toEqual([2025, 2026]);
    expect(sampleCalendar().makeup.some((day) => day.date === '2025-09-28')).toBe(true);
  });

  it('refuses a year nobody has announced instead of making up holidays', () => {
    expect(() => sampleCalendar({ years: [2099] })).toThrow('2099');
  });

  it('is the same on a machine that keeps another zone', () => {
    const script = "import('./server/sample-data/calendar-2026.ts').then((m) => process.stdout.write(JSON.stringify(m.sampleCalendar())))";
    const elsewhere = execFileSync(process.execPath, ['--import', 'tsx', '-e', script], { env: { ...process.env, TZ: 'America/New_York' }, encoding: 'utf8' });
    expect(JSON.parse(elsewhere)).toEqual(sampleCalendar());
  });
});
