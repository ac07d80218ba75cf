import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../../server/desk/calendar/shanghai.js';
import { callOrder } from '../../../server/desk/hall/call-order.js';
import { moveVisit } from '../../../server/desk/hall/visit-moves.js';
import { laneOf, type Visit } from '../../../server/desk/hall/visit.js';
import { after, clerk, comer, minutes } from './hall-day.js';

const numbers = (visits: readonly Visit[]) => visits.map(({ number }) => number);
const call = (visit: Visit, now: number): Visit => moveVisit(visit, 'call', { actor: clerk, now, counterNo: 3, line: [] });

describe('whose turn it is', () => {
  it('goes to the booked at their time, before walk-ins who came earlier', () => {
    const walkIn = comer({ nth: 1, arrivedAt: minutes(0) });
    const booked = comer({ nth: 1, arrivedAt: minutes(15), startsAt: minutes(20) });
    expect(numbers(callOrder([walkIn, booked], minutes(20)))).toEqual(['A001', 'B001']);
  });

  it('goes to walk-ins while the booked are still early, and to the early ones when nobody else waits', () => {
    const walkIn = comer({ nth: 1, arrivedAt: minutes(10) });
    const early = comer({ nth: 1, arrivedAt: minutes(0), startsAt: minutes(20) });
    expect(numbers(callOrder([early, walkIn], minutes(12)))).toEqual(['B001', 'A001']);
    expect(numbers(callOrder([early], minutes(12)))).toEqual(['A001']);
  });

  it('lets a walk-in in after every two booked', () => {
    const booked = [1, 2, 3, 4, 5].map((nth) => comer({ nth, arrivedAt: minutes(nth), startsAt: minutes(10) }));
    const walkIns = [1, 2].map((nth) => comer({ nth, arrivedAt: minutes(nth) }));
    expect(numbers(callOrder([...booked, ...walkIns], minutes(11)))).toEqual(['A001', 'A002', 'B001', 'A003', 'A004', 'B002', 'A005']);
  });

  it('counts only the turns a walk-in has waited through', () => {
    const gone = [1, 2, 3].map((nth) => after(comer({ nth, arrivedAt: minutes(0), startsAt: minutes(0) }), ['call', 'start', 'finish'], { from: minutes(nth) }));
    const walkIn = comer({ nth: 1, arrivedAt: minutes(8) });
    const booked = comer({ nth: 4, arrivedAt: minutes(8), startsAt: minutes(8) });
    expect(numbers(callOrder([...gone, walkIn, booked], minutes(9)))).toEqual(['A004', 'B001']);
  });

  it('goes first to who needs it, booked or not, but never more than twice over the booked who are due', () => {
    const elders = [1, 2, 3].map((nth) => comer({ nth, arrivedAt: minutes(nth), priority: 'elderly' }));
    const booked = comer({ nth: 1, arrivedAt: minutes(0), startsAt: minutes(0) });
    expect(numbers(callOrder([booked, ...elders], minutes(5)))).toEqual(['B001', 'B002', 'A001', 'B003']);
  });

  it('does not make an elder with a booking wait for the appointed time', () => {
    const elder = comer({ nth: 1, arrivedAt: minutes(0), startsAt: minutes(60), priority: 'elderly' });
    const walkIn = comer({ nth: 1, arrivedAt: minutes(-5) });
    expect(numbers(callOrder([walkIn, elder], minutes(1)))).toEqual(['A001', 'B001']);
  });

  it('places who came too late behind the booked who were there, yet before those due later', () => {
    const late = comer({ nth: 3, arrivedAt: minutes(31), startsAt: minutes(20) });
    const there = comer({ nth: 1, arrivedAt: minutes(25), startsAt: minutes(30) });
    const later = comer({ nth: 2, arrivedAt: minutes(28), startsAt: minutes(40) });
    expect(numbers(callOrder([late, there, later], minutes(41)))).toEqual(['A001', 'A003', 'A002']);
  });

  it('forgives ten minutes', () => {
    const justInTime = comer({ nth: 2, arrivedAt: minutes(30), startsAt: minutes(20) });
    const there = comer({ nth: 1, arrivedAt: minutes(25), startsAt: minutes(25) });
    expect(numbers(callOrder([there, justInTime], minutes(31)))).toEqual(['A002', 'A001']);
  });
});

const someone = fc.record({ came: fc.integer({ min: 0, max: 60 }), kind: fc.constantFrom('walk_in', 'booked', 'elder'), early: fc.integer({ min: -30, max: 40 }) });
const crowd = fc.array(someone, { minLength: 1, maxLength: 30 });
const from = (people: readonly { came: number; kind: string; early: number }[]): Visit[] =>
  people.map(({ came, kind, early }, index) => comer({ nth: index + 1, arrivedAt: minutes(came), ...(kind === 'booked' && { startsAt: minutes(came + early) }), ...(kind === 'elder' && { priority: 'elderly' as const }) }));

describe('a line of any people', () => {
  it('names everybody who waits once, and nobody else', () => {
    fc.assert(
      fc.property(crowd, (people) => {
        const visits = from(people);
        const gone = visits.slice(0, 3).map((visit) => after(visit, ['call', 'start', 'finish'], { from: minutes(60) }));
        const line = callOrder([...gone, ...visits.slice(3)], minutes(120));
        expect(numbers(line).sort()).toEqual(numbers(visits.slice(3)).sort());
      }),
    );
  });

  it('does not depend on the order it is read in', () => {
    fc.assert(
      fc.property(crowd, (people) => {
        const visits = from(people);
        expect(numbers(callOrder([...visits].reverse(), minutes(90)))).toEqual(numbers(callOrder(visits, minutes(90))));
      }),
    );
  });

  it('starves nobody, however many of the others keep coming', () => {
    fc.assert(
      fc.property(crowd, fc.constantFrom('walk_in' as const, 'booked' as const, 'priority' as const), (people, flood) => {
        let hall = from(people);
        const waiting = [...hall];
        // From the second hour on, two of one kind arrive before every call.
        for (let turn = 0; turn < waiting.length * 5; turn += 1) {
          const now = minutes(120 + turn);
          const fresh = [0, 1].map((one) => comer({ nth: 100 + turn * 2 + one, arrivedAt: now - MINUTE, ...(flood === 'booked' && { startsAt: now - MINUTE }), ...(flood === 'priority' && { priority: 'disabled' as const }) }));
          hall = [...hall, ...fresh];
          const [first] = callOrder(hall, now);
          hall = hall.map((visit) => (visit.id === first?.id ? call(visit, now) : visit));
        }
        const left = hall.filter((visit) => visit.state === 'waiting' && waiting.some(({ id }) => id === visit.id));
        expect(left.map((visit) => [visit.number, laneOf(visit)])).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps each kind in its own order', () => {
    fc.assert(
      fc.property(crowd, (people) => {
        const line = callOrder(from(people), minutes(200));
        for (const lane of ['priority', 'booked', 'walk_in']) {
          const places = line.filter((visit) => laneOf(visit) === lane).map(({ placeAt }) => placeAt);
          expect(places).toEqual([...places].sort((a, b) => a - b));
        }
      }),
    );
  });
});
