import { describe, expect, it } from 'vitest';
import { callNumberName } from '../../../server/contract/call-rules.js';
import { instantAt as at } from '../../../server/desk/calendar/shanghai.js';
import { callDraftOf, callFaults, callRanges, changesPrivacy, completeCalls, enteredCalls } from '../../../server/desk/calls/call-draft.js';
import { isWithinHours } from '../../../server/desk/calls/call-hours.js';
import { nextCall } from '../../../server/desk/calls/next-call.js';
import { usualCallPolicy, type CallHours } from '../../../server/desk/calls/policy.js';
import type { Seat } from '../../../server/desk/routing/seat.js';
import { DeskError } from '../../../server/desk/errors.js';
import { calendar } from '../../support/builders.js';

const usual = callDraftOf(usualCallPolicy);
const faultsOf = (change: Partial<typeof usual>) => callFaults({ ...usual, ...change }).map(({ fault, rule }) => `${rule}: ${fault}`);

describe('the rule of calls', () => {
  it('begins with a person first, and the line after 15 seconds', () => {
    expect(usual).toMatchObject({ answer: 'human_first', ringSeconds: 15, keepRecordingDays: 1095, listening: 'shown' });
    expect(callFaults(usual)).toEqual([]);
  });

  it('has a range for every number a browser may send', () => {
    expect(Object.keys(callRanges).sort()).toEqual([...callNumberName.options].sort());
  });

  it('is stored as it was entered', () => {
    const draft = { ...usual, answer: 'menu_first' as const, ringSeconds: 25, callbackAgainMinutes: 45, keepRecordingDays: 180 };
    expect(callDraftOf(enteredCalls(draft, 'calls-v2'))).toEqual(draft);
  });

  it.each(Object.entries(callRanges))('keeps %s within its range', (rule, { least, most }) => {
    for (const value of [least - 1, most + 1, least + 0.5]) expect(faultsOf({ [rule]: value })).toEqual([`${rule}: call_range`]);
    for (const value of [least, most]) expect(faultsOf({ [rule]: value })).toEqual([]);
  });

  it.each<[string, CallHours['periods'], string]>([
    ['no hours at all', [], 'hours: no_periods'],
    ['hours of no length', [{ from: '08:00', to: '08:00' }], 'hours: zero_length'],
    ['hours that overlap', [{ from: '08:00', to: '12:00' }, { from: '11:00', to: '17:00' }], 'hours: overlap'],
  ])('has not %s', (_, periods, fault) => {
    expect(faultsOf({ hours: { days: 'every', periods } })).toEqual([fault]);
  });

  it('names the range of what is refused', () => {
    expect(() => enteredCalls({ ...usual, ringSeconds: 0 }, 'x')).toThrow(DeskError);
    expect(() => enteredCalls({ ...usual, ringSeconds: 0 }, 'x')).toThrow(expect.objectContaining({ facts: { field: 'calls', fault: 'call_range', rule: 'ringSeconds', least: 5, most: 60 } }));
  });

  it('saved by an older program is completed with what is usual', () => {
    expect(completeCalls({ version: 'calls-v2', ringMs: 30_000 })).toEqual({ ...usualCallPolicy, version: 'calls-v2', ringMs: 30_000 });
  });

  it('knows what is recorded and told from what only runs the line', () => {
    expect(changesPrivacy(usualCallPolicy, { ...usualCallPolicy, answer: 'menu_first', ringMs: 9_000 })).toBe(false);
    for (const change of [{ record: false }, { keepRecordingMs: 1 }, { listening: 'hidden' as const }]) expect(changesPrivacy(usualCallPolicy, { ...usualCallPolicy, ...change })).toBe(true);
  });
});

describe('hours in which people take calls', () => {
  const office: CallHours = { days: 'working', periods: [{ from: '08:30', to: '12:00' }, { from: '13:30', to: '17:30' }] };
  const nights: CallHours = { days: 'every', periods: [{ from: '20:00', to: '06:00' }] };

  it.each([
    ['2026-11-23', '08:30', true],
    ['2026-11-23', '12:00', false],
    ['2026-11-23', '17:29', true],
    ['2026-11-22', '10:00', false],
    ['2026-10-10', '10:00', true],
    ['2026-10-01', '10:00', false],
  ])('of the office: %s %s is %s', (date, time, open) => {
    expect(isWithinHours(office, calendar, at(date, time))).toBe(open);
  });

  it.each([['19:59', false], ['20:00', true], ['05:59', true], ['06:00', false]])('of a night shift: %s is %s', (time, open) => {
    expect(isWithinHours(nights, calendar, at('2026-11-22', time))).toBe(open);
  });
});

describe('the next call', () => {
  const seat = (change: Partial<Seat> = {}): Seat => ({ staffId: 's1', name: '李晓', state: 'ready', since: 0, capacity: 2, serving: [], offer: null, lapses: 0, call: null, lastOfferAt: 0, ...change });

  it.each([
    ['goes to a free person', { policy: usualCallPolicy, seats: [seat()] }, { by: 'person', why: 'free' }],
    ['hears the menu where that comes first', { policy: { ...usualCallPolicy, answer: 'menu_first' as const }, seats: [seat()] }, { by: 'line', why: 'menu_first' }],
    ['is served by the line outside the hours', { policy: { ...usualCallPolicy, hours: { days: 'every' as const, periods: [{ from: '13:00', to: '17:00' }] } }, seats: [seat()] }, { by: 'line', why: 'closed' }],
    ['is served by the line when nobody is signed in', { policy: usualCallPolicy, seats: [seat({ state: 'break' })] }, { by: 'line', why: 'nobody' }],
    ['is served by the line when everybody talks', { policy: usualCallPolicy, seats: [seat({ call: { id: 'CA1', offerId: null, expiresAt: null } })] }, { by: 'line', why: 'busy' }],
  ])('%s', (_, { policy, seats }, expected) => {
    expect(nextCall(policy, { calendar, now: at('2026-11-23', '10:00'), seats })).toEqual(expected);
  });
});
