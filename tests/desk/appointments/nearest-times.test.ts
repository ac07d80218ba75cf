import { describe, expect, it } from 'vitest';
import { nearestTimes } from '../../../server/desk/appointments/nearest-times.js';
import { instantAt as at } from '../../../server/desk/calendar/shanghai.js';
import { sampleSlot } from '../../ports/samples.js';

const run = (when: string) => ({ slot: sampleSlot({ id: when, startsAt: at(when.slice(0, 10), when.slice(11)) }) });
const order = (old: string, ...free: string[]) => nearestTimes(free.map(run), at(old.slice(0, 10), old.slice(11))).map(({ slot: { id } }) => id);

describe('somebody whose time is closed', () => {
  it.each([
    ['keeps the hour on the nearest open day, not the first free minute', { old: '2026-11-24 14:00', free: ['2026-11-25 09:00', '2026-11-25 14:00', '2026-11-26 14:00'], first: '2026-11-25 14:00' }],
    ['gets the hour nearest to theirs where that very one is full', { old: '2026-11-24 14:00', free: ['2026-11-25 09:00', '2026-11-25 15:30', '2026-11-26 14:00'], first: '2026-11-25 15:30' }],
    ['stays on the day where only some of it is closed', { old: '2026-11-24 09:00', free: ['2026-11-24 16:00', '2026-11-25 09:00'], first: '2026-11-24 16:00' }],
    ['comes on Monday rather than in a week, when Friday closes', { old: '2026-11-27 10:00', free: ['2026-11-30 10:00', '2026-12-04 10:00'], first: '2026-11-30 10:00' }],
    ['comes a day later rather than a day earlier', { old: '2026-11-26 10:00', free: ['2026-11-25 10:00', '2026-11-27 10:00'], first: '2026-11-27 10:00' }],
    ['comes an hour later rather than an hour earlier', { old: '2026-11-24 10:00', free: ['2026-11-25 09:00', '2026-11-25 11:00'], first: '2026-11-25 11:00' }],
    ['comes earlier where nothing later is as near', { old: '2026-11-27 10:00', free: ['2026-11-26 10:00', '2026-11-30 10:00'], first: '2026-11-26 10:00' }],
  ])('%s', (_, { old, free, first }) => {
    expect(order(old, ...free)[0]).toBe(first);
    expect(order(old, ...[...free].reverse())[0]).toBe(first);
  });

  it('has every time in its row, and none twice', () => {
    const free = ['2026-11-25 09:00', '2026-11-25 14:00', '2026-11-26 14:00'];
    expect(order('2026-11-24 14:00', ...free).sort()).toEqual(free);
  });
});
