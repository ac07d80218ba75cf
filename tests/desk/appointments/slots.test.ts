import { describe, expect, it } from 'vitest';
import { bookableDates, freePlaces, serves, slotsOn } from '../../../server/desk/appointments/slots.js';
import type { Centre } from '../../../server/desk/appointments/appointment.js';
import { instantAt as at } from '../../../server/desk/calendar/shanghai.js';
import { firstAvailability } from '../../../server/desk/appointments/availability.js';
import { isWorkday } from '../../../server/desk/calendar/day-kind.js';
import { calendar2026 } from '../calendar/calendars.js';

const centre: Centre = {
  id: 'xinhe',
  kind: 'subdistrict',
  name: { zh: '新河街便民服务中心', en: 'Xinhe Subdistrict Centre' },
  address: { zh: '示例路 2 号', en: '2 Sample Road' },
  phone: '022-0000-0002',
  itemCodes: ['residence-permit'],
  slotTimes: ['09:00', '14:30'],
  slotCapacity: 3,
};

const horizon = { leadWorkdays: 1, horizonWorkdays: 5 };

describe('the days that can be booked', () => {
  it.each([
    ['2026-10-12', '09:00', ['2026-10-13', '2026-10-14', '2026-10-15', '2026-10-16', '2026-10-19']],
    ['2026-10-12', '23:59', ['2026-10-13', '2026-10-14', '2026-10-15', '2026-10-16', '2026-10-19']],
    ['2026-10-13', '00:00', ['2026-10-14', '2026-10-15', '2026-10-16', '2026-10-19', '2026-10-20']],
    ['2026-10-17', '10:00', ['2026-10-19', '2026-10-20', '2026-10-21', '2026-10-22', '2026-10-23']],
  ])('on %s at %s are the next five working days, never today', (date, time, days) => {
    expect(bookableDates(calendar2026, at(date, time), horizon).filter((day) => isWorkday(calendar2026, day))).toEqual(days);
  });

  it('skip the October holiday and take in the working Saturday after it', () => {
    expect(bookableDates(calendar2026, at('2026-09-30', '12:00'), horizon).filter((day) => isWorkday(calendar2026, day))).toEqual(['2026-10-08', '2026-10-09', '2026-10-10', '2026-10-12', '2026-10-13']);
  });
});

describe('the times of a day', () => {
  it('are the centre\'s own, empty, in Shanghai time', () => {
    expect(slotsOn(firstAvailability(centre), calendar2026, '2026-10-13')).toEqual([
      { id: 'xinhe:2026-10-13:09:00', centreId: 'xinhe', startsAt: at('2026-10-13', '09:00'), capacity: 3, taken: [] },
      { id: 'xinhe:2026-10-13:14:30', centreId: 'xinhe', startsAt: at('2026-10-13', '14:30'), capacity: 3, taken: [] },
    ]);
  });

  it.each([
    [3, 0, 3],
    [3, 2, 1],
    [3, 3, 0],
    [2, 3, 0],
  ])('with %i places and %i taken have %i left', (capacity, taken, left) => {
    const places = Array.from({ length: taken }, (_, index) => ({ key: `key-${index}`, at: 0 }));
    expect(freePlaces({ id: 's', centreId: 'xinhe', startsAt: 0, capacity, taken: places }, 0, 'public')).toBe(left);
  });
});

describe('a centre', () => {
  it('serves what it lists', () => {
    expect([serves(centre, 'residence-permit'), serves(centre, 'old-age-card')]).toEqual([true, false]);
  });

  it('that lists nothing serves everything', () => {
    expect(serves({ ...centre, itemCodes: [] }, 'old-age-card')).toBe(true);
  });
});
