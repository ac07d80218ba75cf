import { describe, expect, it } from 'vitest';
import { endOf, instantAt as at, startOf } from '../../../server/desk/calendar/shanghai.js';
import { keepPromise } from '../../../server/desk/deadlines/keep-promise.js';
import { light } from '../../../server/desk/deadlines/light.js';

describe('the light of a deadline due at 24:00 on Thursday 15 October', () => {
  const deadline = { dueAt: endOf('2026-10-15'), amberAt: startOf('2026-10-14') };

  it.each([
    ['2026-10-13', '23:59', 'green'],
    ['2026-10-14', '00:00', 'amber'],
    ['2026-10-15', '23:59', 'amber'],
    ['2026-10-16', '00:00', 'red'],
  ] as const)('on %s at %s is %s', (date, time, colour) => {
    expect(light(deadline, at(date, time))).toBe(colour);
  });
});

describe('a date told to a citizen', () => {
  it('stays when the new calendar would end earlier', () => {
    expect(keepPromise(endOf('2026-10-15'), endOf('2026-10-14'))).toBe(endOf('2026-10-15'));
  });

  it('moves when the new calendar ends later', () => {
    expect(keepPromise(endOf('2026-10-15'), endOf('2026-10-19'))).toBe(endOf('2026-10-19'));
  });
});
