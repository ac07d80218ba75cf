import { describe, expect, it } from 'vitest';
import { instantAt } from '../../../server/desk/calendar/shanghai.js';
import { waitedMinutes, waitsByHour } from '../../../server/desk/hall/waits-by-hour.js';

const at = (time: string) => instantAt('2026-10-13', time);
const came = (arrived: string, called: string | null, booked: string | null = null) => ({
  arrivedAt: at(arrived),
  startsAt: booked === null ? null : at(booked),
  calls: called === null ? [] : [{ at: at(called), counterNo: 1, again: false }],
});

describe('how long somebody waited', () => {
  it.each([
    ['came without a booking', came('09:00', '09:14'), 14],
    ['came early for a booking: from its time on', came('08:40', '09:05', '09:00'), 5],
    ['was called before the booked time', came('08:40', '08:50', '09:00'), 0],
    ['came late for a booking: from the arrival on', came('09:20', '09:45', '09:00'), 25],
    ['was never called', came('09:00', null), null],
  ])('who %s', (_, visit, minutes) => {
    expect(waitedMinutes(visit)).toBe(minutes);
  });

  it('counts from the first call, not from one said again', () => {
    const visit = came('09:00', '09:10');
    expect(waitedMinutes({ ...visit, calls: [...visit.calls, { at: at('09:30'), counterNo: 1, again: true }] })).toBe(10);
  });
});

describe('waits by the hour they began in', () => {
  it('gives the middle and the ninth of ten, by nearest rank', () => {
    const ten = [2, 4, 6, 8, 10, 12, 14, 16, 30, 50].map((minutes) => came('09:00', `09:${String(minutes).padStart(2, '0')}`));
    expect(waitsByHour([...ten, came('10:59', '11:02'), came('14:00', null)])).toEqual([
      { hour: 9, people: 10, p50: 10, p90: 30 },
      { hour: 10, people: 1, p50: 3, p90: 3 },
    ]);
  });

  it('puts who came early for ten o’clock with ten o’clock', () => {
    expect(waitsByHour([came('09:40', '10:05', '10:00')])).toEqual([{ hour: 10, people: 1, p50: 5, p90: 5 }]);
  });

  it('is empty where nobody waited', () => {
    expect(waitsByHour([])).toEqual([]);
  });
});
