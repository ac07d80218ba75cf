import { describe, expect, it } from 'vitest';
import { bookingsBehind, mondayOf, utilisationOf } from '../../../server/desk/appointments/utilisation.js';
import { instantAt as at } from '../../../server/desk/calendar/shanghai.js';
import { sampleAppointment, sampleSlot } from '../../ports/samples.js';

const slot = (date: string, time: string, capacity: number) => sampleSlot({ id: `centre:${date}:${time}`, startsAt: at(date, time), capacity });
type State = 'confirmed' | 'completed' | 'no_show' | 'cancelled_by_centre';
const visit = (id: string, date: string, [state, slots]: [State, number]) =>
  sampleAppointment({ id, state, startsAt: at(date, '09:00'), slotIds: ['09:00', '09:30'].slice(0, slots).map((time) => `centre:${date}:${time}`) });

describe('places of a centre by week', () => {
  it('are added up from Monday to Sunday', () => {
    const slots = [slot('2026-10-11', '09:00', 2), slot('2026-10-12', '09:00', 3), slot('2026-10-12', '09:30', 3), slot('2026-10-18', '09:00', 1)];
    const people = [visit('a', '2026-10-11', ['no_show', 1]), visit('b', '2026-10-12', ['completed', 2]), visit('c', '2026-10-12', ['cancelled_by_centre', 1]), visit('d', '2026-10-18', ['confirmed', 1])];
    expect(utilisationOf(slots, people).weeks).toEqual([
      { first: '2026-10-05', last: '2026-10-11', capacity: 2, booked: 1, came: 0, missed: 1, cancelled: 0 },
      { first: '2026-10-12', last: '2026-10-18', capacity: 7, booked: 3, came: 2, missed: 0, cancelled: 1 },
    ]);
  });

  it.each([['2026-10-12', '2026-10-12'], ['2026-10-18', '2026-10-12'], ['2026-10-19', '2026-10-19']])('%s is in the week of %s', (date, monday) => {
    expect(mondayOf(date)).toBe(monday);
  });
});

describe('the bookings behind a figure', () => {
  const people = [visit('a', '2026-10-12', ['completed', 1]), visit('b', '2026-10-12', ['no_show', 1]), visit('c', '2026-10-12', ['cancelled_by_centre', 1]), sampleAppointment({ id: 'home', mode: 'home_visit', state: 'completed' })];
  it.each([
    ['booked', ['a', 'b']],
    ['came', ['a']],
    ['missed', ['b']],
    ['cancelled', ['c']],
  ] as const)('%s', (part, ids) => {
    expect(bookingsBehind(people, part).map(({ id }) => id)).toEqual(ids);
  });
});
