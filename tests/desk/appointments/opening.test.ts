import { describe, expect, it } from 'vitest';
import type { Slot } from '../../../server/desk/appointments/appointment.js';
import { closedOn, mustBeSound } from '../../../server/desk/appointments/availability-draft.js';
import type { Availability } from '../../../server/desk/appointments/availability.js';
import { timesOn } from '../../../server/desk/appointments/opening.js';
import { bookableDates, freePlaces, freeRuns, runFrom, slotKeyOf, wayOf } from '../../../server/desk/appointments/slots.js';
import { instantAt as at } from '../../../server/desk/calendar/shanghai.js';
import { refusalOf } from '../../support/builders.js';
import { calendar2026 } from '../calendar/calendars.js';

const plan: Availability = {
  centreId: 'xinhe',
  version: 3,
  slotMinutes: 30,
  counters: ['1', '2'].map((id) => ({ id, name: { zh: `${id}号窗口`, en: `Counter ${id}` } })),
  hours: [
    { kind: 'ordinary', weekdays: [1, 2, 3, 4, 5], from: '09:00', to: '10:00', capacity: 4, reserved: 1 },
    { kind: 'lunch', weekdays: [1, 3], from: '12:00', to: '12:30', capacity: 1, reserved: 0 },
    { kind: 'extended', weekdays: [6], from: '09:00', to: '09:45', capacity: 2, reserved: 2 },
  ],
  exceptions: [],
};
const shown = (availability: Availability, date: string) => timesOn(availability, calendar2026, date).map(({ time, capacity, reserved, kind }) => `${time} ${capacity}/${reserved} ${kind}`);
const monday = '2026-10-12';

describe('when a centre is open', () => {
  it.each([
    ['a Monday has its lunch hour', monday, ['09:00 4/1 ordinary', '09:30 4/1 ordinary', '12:00 1/0 lunch']],
    ['a Tuesday has none', '2026-10-13', ['09:00 4/1 ordinary', '09:30 4/1 ordinary']],
    ['a Saturday has its extended hours, whole slots only', '2026-10-17', ['09:00 2/2 extended']],
    ['a working Saturday is an ordinary Monday', '2026-10-10', ['09:00 4/1 ordinary', '09:30 4/1 ordinary', '12:00 1/0 lunch']],
    ['a Sunday is closed', '2026-10-18', []],
    ['a holiday is closed', '2026-10-01', []],
  ])('%s', (_, date, times) => {
    expect(shown(plan, date)).toEqual(times);
  });

  it('a date of its own closes, changes or adds times', () => {
    const day = { date: monday, closed: false, closedCounters: [], times: [{ time: '09:00', capacity: 0, reserved: 0 }, { time: '16:00', capacity: 2, reserved: 0 }], reason: null };
    expect(shown({ ...plan, exceptions: [day] }, monday)).toEqual(['09:30 4/1 ordinary', '12:00 1/0 lunch', '16:00 2/0 ordinary']);
    expect(shown({ ...plan, exceptions: [{ ...day, closed: true }] }, monday)).toEqual([]);
    expect(shown({ ...plan, exceptions: [{ ...day, date: '2026-10-18' }] }, '2026-10-18')).toEqual(['16:00 2/0 ordinary']);
  });

  it('a counter that stays shut takes its share along', () => {
    const closed = closedOn(plan, { date: monday, counterId: '2', reason: { zh: '培训', en: 'Training' } });
    expect(shown(closed, monday)).toEqual(['09:00 2/1 ordinary', '09:30 2/1 ordinary', '12:00 1/0 lunch']);
    expect(shown(closedOn(closed, { date: monday, counterId: '1', reason: null }), monday)).toEqual([]);
    expect(closedOn(closed, { date: monday, counterId: '2', reason: null }).exceptions).toEqual(closed.exceptions);
    expect(refusalOf(() => closedOn(plan, { date: monday, counterId: '9', reason: null })).code).toBe('not_found');
  });
});

describe('a plan that is not sound', () => {
  const hours = (facts: object): Availability => ({ ...plan, hours: [{ ...(plan.hours[0] as Availability['hours'][number]), ...facts }] });
  const day = { date: monday, closed: false, closedCounters: [], times: [], reason: null };
  it.each<[string, Availability, string]>([
    ['ends before it begins', hours({ from: '10:00', to: '09:00' }), 'hours.0.to'],
    ['keeps back more than there is', hours({ reserved: 5 }), 'hours.0.reserved'],
    ['is on no day', hours({ weekdays: [] }), 'hours.0.weekdays'],
    ['has slots of another length', { ...plan, slotMinutes: 20 }, 'slotMinutes'],
    ['names a counter twice', { ...plan, counters: [...plan.counters, ...plan.counters] }, 'counters'],
    ['speaks of one date twice', { ...plan, exceptions: [day, day] }, 'exceptions'],
    ['keeps back more of one date than there is', { ...plan, exceptions: [{ ...day, times: [{ time: '09:00', capacity: 1, reserved: 2 }] }] }, 'exceptions.times'],
  ])('%s', (_, draft, field) => {
    expect(refusalOf(() => mustBeSound(draft, plan))).toEqual({ code: 'invalid', facts: { fields: [field] } });
    expect(() => mustBeSound(plan, plan)).not.toThrow();
  });
});

describe('a visit of several slots', () => {
  const slot = (time: string, taken: number, facts: Partial<Slot> = {}): Slot => ({ id: `xinhe:${monday}:${time}`, centreId: 'xinhe', startsAt: at(monday, time), capacity: 2, taken: Array.from({ length: taken }, (_, index) => ({ key: `${time}-${index}`, at: 0 })), ...facts });
  const asked = { length: 2, slotMinutes: 30, now: 0, way: 'public' } as const;

  it('begins where every slot it runs through has a place, and none is missing', () => {
    const day = [slot('09:00', 0), slot('09:30', 1), slot('10:00', 2), slot('10:30', 0), slot('14:00', 0), slot('14:30', 0)];
    expect(freeRuns(day, asked).map(({ slot: { id }, free }) => [id.slice(-5), free])).toEqual([['09:00', 1], ['14:00', 2]]);
  });

  it('runs through the slots after its first', () => {
    expect(runFrom('xinhe:2026-10-12:09:30', 3, 30)).toEqual(['xinhe:2026-10-12:09:30', 'xinhe:2026-10-12:10:00', 'xinhe:2026-10-12:10:30']);
    expect(runFrom('no slot', 1, 30)).toEqual([]);
    expect(slotKeyOf('xinhe:2026-13-99:09:30')).toBeNull();
  });

  it('of the public is not offered places kept for the phone', () => {
    const kept = slot('09:00', 1, { reserved: 1 });
    expect([freePlaces(kept, 0, 'public'), freePlaces(kept, 0, 'internal')]).toEqual([0, 1]);
    expect([wayOf('web_form'), wayOf('web_chat'), wayOf('phone'), wayOf('counter')]).toEqual(['public', 'public', 'internal', 'internal']);
  });

  it('does not see places whose time is over', () => {
    const held = slot('09:00', 0, { taken: [{ key: 'a', at: 0, until: 100 }, { key: 'b', at: 0 }] });
    expect([freePlaces(held, 99, 'public'), freePlaces(held, 100, 'public')]).toEqual([0, 1]);
  });
});

describe('the weekend between two working days', () => {
  it('can be booked from Thursday on, but not on Friday for the day after', () => {
    const five = { leadWorkdays: 1, horizonWorkdays: 5 };
    expect(bookableDates(calendar2026, at('2026-10-15', '10:00'), five)).toContain('2026-10-17');
    expect(bookableDates(calendar2026, at('2026-10-16', '10:00'), five)[0]).toBe('2026-10-19');
    expect(bookableDates(calendar2026, at('2026-10-16', '10:00'), { ...five, leadWorkdays: 0 })[0]).toBe('2026-10-16');
  });
});
