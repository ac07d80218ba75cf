import { describe, expect, it } from 'vitest';
import { appointmentStates } from '../../../server/desk/appointments/states.js';
import { arrivalKey, bookedPriority, numberSeries, queueNumber } from '../../../server/desk/hall/arrival.js';
import { counterId, helps } from '../../../server/desk/hall/counter.js';
import { actsBehind, stillExpected } from '../../../server/desk/hall/expected.js';
import { noShowFrom } from '../../../server/desk/hall/no-show.js';
import { cameLate, isDue, placeOnArrival } from '../../../server/desk/hall/places.js';
import { noNeeds } from '../../../server/desk/appointments/appointment.js';
import { comer, minutes } from './hall-day.js';

describe('a number in the hall', () => {
  it.each([
    ['booked', 17, 'A017'],
    ['walk_in', 4, 'B004'],
    ['walk_in', 1204, 'B1204'],
  ] as const)('%s, the %sth, is %s', (kind, nth, number) => {
    expect(queueNumber(kind, nth)).toBe(number);
  });

  it('is drawn anew at every centre, for every day by Shanghai’s midnight, and for each kind', () => {
    const evening = Date.UTC(2026, 10, 23, 15, 59);
    const series = [numberSeries('booked', 'xinhe', evening), numberSeries('walk_in', 'xinhe', evening), numberSeries('booked', 'wanghai', evening), numberSeries('booked', 'xinhe', evening + 60_000)];
    expect(series).toEqual(['hall-booked:xinhe:2026-11-23', 'hall-walk_in:xinhe:2026-11-23', 'hall-booked:wanghai:2026-11-23', 'hall-booked:xinhe:2026-11-24']);
  });

  it('belongs to a booking, not to a press', () => {
    expect(arrivalKey({ id: 'a-1' })).toBe('appointment:a-1');
  });
});

describe('the place one takes on arriving', () => {
  const came = (arrivedAt: number, startsAt: number | null, priority: 'elderly' | null = null) => placeOnArrival({ arrivedAt: minutes(arrivedAt), startsAt: startsAt === null ? null : minutes(startsAt), priority });

  it.each([
    ['a walk-in stands where they came', came(7, null), 7],
    ['the early stand at their time', came(0, 20), 20],
    ['ten minutes late is in time', came(30, 20), 20],
    ['later than that stands where they came', came(31, 20), 31],
    ['an elder never waits for their own time', came(0, 20, 'elderly'), 0],
    ['an elder a little late keeps the time', came(25, 20, 'elderly'), 20],
  ])('%s', (_, place, expected) => {
    expect(place).toBe(minutes(expected));
  });

  it('calls only the booked late, and only who stands at their time too early', () => {
    expect([cameLate({ arrivedAt: minutes(60), startsAt: null }), cameLate({ arrivedAt: minutes(31), startsAt: minutes(20) })]).toEqual([false, true]);
    const early = comer({ nth: 1, arrivedAt: minutes(0), startsAt: minutes(20) });
    expect([isDue(early, minutes(19)), isDue(early, minutes(20)), isDue(comer({ nth: 1, arrivedAt: minutes(5) }), minutes(5))]).toEqual([false, true, true]);
  });

  it('comes with the care that was asked for when booking', () => {
    const asked = (['none', 'over_60', 'disabled', 'pregnant', 'living_alone', 'hard_to_move', 'other'] as const).map((eligibility) => bookedPriority({ needs: { ...noNeeds, eligibility } }));
    expect(asked).toEqual([null, 'elderly', 'disabled', 'pregnant', 'other', 'other', 'other']);
  });
});

describe('a booking and the hall', () => {
  it('is awaited while it stands, also after a no-show was marked, and only where somebody comes', () => {
    expect(appointmentStates.filter((state) => stillExpected({ state, mode: 'counter' }))).toEqual(['confirmed', 'no_show']);
    expect((['counter', 'proxy', 'home_visit', 'video'] as const).filter((mode) => stillExpected({ state: 'confirmed', mode }))).toEqual(['counter', 'proxy']);
  });

  it('is followed act by act, so that a lost word is made up for by the next', () => {
    expect(actsBehind('done')).toEqual(['check_in', 'start', 'finish']);
    expect(actsBehind('serving')).toEqual(['check_in', 'start']);
    expect(actsBehind('missed')).toEqual(['check_in']);
  });

  it('becomes a no-show half an hour after its time at the earliest', () => {
    expect(noShowFrom({ startsAt: minutes(20) })).toBe(minutes(50));
  });
});

describe('a window', () => {
  const withItems = (...codes: string[]) => ({ items: codes.map((code) => ({ code, name: { zh: code, en: code } })) });

  it('is another one every day', () => {
    expect(counterId('xinhe', '2026-11-23', 3)).toBe('xinhe:2026-11-23:3');
  });

  it('helps with what it does, and everybody whom nobody has asked yet', () => {
    const only = { itemCodes: ['residence-permit'] };
    expect([helps({ itemCodes: [] }, withItems('anything')), helps(only, withItems('other')), helps(only, withItems('other', 'residence-permit')), helps(only, withItems())]).toEqual([true, false, true, true]);
  });
});
