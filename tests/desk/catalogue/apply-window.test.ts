import { expect, it } from 'vitest';
import { windowOn } from '../../../server/desk/catalogue/apply-window.js';

const autumn = { from: '09-01', to: '12-31' };
const winter = { from: '11-15', to: '03-15' };

it.each([
  ['inside, to its last day', autumn, '2026-10-13', { open: true, turnsOn: '2026-12-31' }],
  ['on its first day', autumn, '2026-09-01', { open: true, turnsOn: '2026-12-31' }],
  ['on its last day', autumn, '2026-12-31', { open: true, turnsOn: '2026-12-31' }],
  ['before it, until it opens', autumn, '2026-08-31', { open: false, turnsOn: '2026-09-01' }],
  ['after it, until next year', autumn, '2027-01-01', { open: false, turnsOn: '2027-09-01' }],
  ['over the end of the year', winter, '2026-12-01', { open: true, turnsOn: '2027-03-15' }],
  ['after the end of the year', winter, '2027-02-01', { open: true, turnsOn: '2027-03-15' }],
  ['between two winters', winter, '2026-03-16', { open: false, turnsOn: '2026-11-15' }],
] as const)('a season is told %s', (...[, window, date, told]) => expect(windowOn(window, date)).toEqual(told));
