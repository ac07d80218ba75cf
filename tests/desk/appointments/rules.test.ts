import { describe, expect, it } from 'vitest';
import { noNeeds, type Appointment, type VisitNeeds } from '../../../server/desk/appointments/appointment.js';
import { awakeFrom, holdMsOf, slotsNeeded, usualBookingPolicy as policy } from '../../../server/desk/appointments/booking-policy.js';
import { claimOf, closedUntil, isBound, limitsSince, mustBeWithinLimits, visitReplyBy } from '../../../server/desk/appointments/limits.js';
import { isTextable, mustBeCalled, proofCode, provenBy } from '../../../server/desk/appointments/proof.js';
import { nextReminderAt, reminderDue } from '../../../server/desk/appointments/reminders.js';
import { dateOf, instantAt as at } from '../../../server/desk/calendar/shanghai.js';
import { sampleAppointment } from '../../ports/samples.js';
import { refusalOf } from '../../support/builders.js';

const now = at('2026-11-23', '10:00');
const on = (date: string, facts: Partial<Appointment> = {}): Appointment => sampleAppointment({ startsAt: at(date, '09:00'), ...facts });
const asked = (date: string, needs: Partial<VisitNeeds> = {}, source: Appointment['source'] = 'web_form') => ({ policy, source, needs: { ...noNeeds, ...needs }, date, now });
const missedTwice = [on('2026-10-12', { state: 'no_show' }), on('2026-11-02', { state: 'no_show' })];

describe('how often one person may book', () => {
  it.each<{ what: string; known: Appointment[]; date: string; allowed: boolean }>([
    { what: 'one a day', known: [on('2026-11-24')], date: '2026-11-24', allowed: false },
    { what: 'another day of the week', known: [on('2026-11-24')], date: '2026-11-25', allowed: true },
    { what: 'two a week', known: [on('2026-11-24'), on('2026-11-25')], date: '2026-11-27', allowed: false },
    { what: 'the week after', known: [on('2026-11-24'), on('2026-11-25')], date: '2026-11-30', allowed: true },
    { what: 'a Sunday belongs to the week before', known: [on('2026-11-23'), on('2026-11-29')], date: '2026-11-30', allowed: true },
    { what: 'six a month', known: ['02', '03', '09', '10', '16', '17'].map((day) => on(`2026-11-${day}`, { state: 'completed' })), date: '2026-11-26', allowed: false },
    { what: 'what was cancelled does not count', known: [on('2026-11-24', { state: 'cancelled_by_citizen' })], date: '2026-11-24', allowed: true },
  ])('$what', ({ known, date, allowed }) => {
    const act = () => mustBeWithinLimits(known, asked(date));
    if (allowed) expect(act).not.toThrow();
    else expect(refusalOf(act)).toEqual({ code: 'booking_limit', facts: { perDay: 1, perWeek: 2, perMonth: 6 } });
  });

  it('binds nobody who calls or comes to the counter', () => {
    for (const source of ['phone', 'counter'] as const) {
      expect(() => mustBeWithinLimits([on('2026-11-24'), ...missedTwice], asked('2026-11-24', {}, source))).not.toThrow();
      expect(isBound(policy, source)).toBe(false);
      expect(claimOf(policy, { source, phone: '00012345678', date: '2026-11-24' })).toBeNull();
    }
    expect(claimOf(policy, { source: 'web_form', phone: '00012345678', date: '2026-11-24' })).toBe('00012345678:2026-11-24');
    expect(claimOf(policy, { source: 'web_form', phone: null, date: '2026-11-24' })).toBeNull();
  });

  it('looks back as far as no-shows or the month reach', () => {
    expect(dateOf(limitsSince(policy, now))).toBe('2026-08-23');
    expect(dateOf(limitsSince({ ...policy, noShows: { ...policy.noShows, months: 0 } }, now))).toBe('2026-11-01');
    expect(dateOf(limitsSince(policy, at('2026-05-31', '10:00')))).toBe('2026-02-28');
  });
});

describe('after two no-shows', () => {
  it('booking online is closed for three months from the second', () => {
    expect(refusalOf(() => mustBeWithinLimits(missedTwice, asked('2026-11-26')))).toEqual({ code: 'booking_closed', facts: { times: 2, until: '2027-02-02' } });
    expect(closedUntil(missedTwice, { ...asked('2027-02-03'), now: at('2027-02-02', '09:01') })).toBeNull();
  });

  it('closes nothing after one, or when the first is long ago', () => {
    expect(closedUntil(missedTwice.slice(1), asked('2026-11-26'))).toBeNull();
    expect(closedUntil([on('2026-06-01', { state: 'no_show' }), on('2026-11-02', { state: 'no_show' })], asked('2026-11-26'))).toBeNull();
  });

  it.each<Partial<VisitNeeds>>([{ eligibility: 'over_60' }, { eligibility: 'disabled' }, { access: ['wheelchair'] }, { access: ['dialect'] }])('never shuts out %o', (needs) => {
    expect(() => mustBeWithinLimits(missedTwice, asked('2026-11-26', needs))).not.toThrow();
  });
});

describe('reminders', () => {
  const wednesday = { startsAt: at('2026-11-25', '09:00') };
  it.each([
    ['2026-11-23', '10:00', '2026-11-24 18:00'],
    ['2026-11-24', '18:00', '2026-11-25 07:00'],
    ['2026-11-25', '07:00', null],
  ])('after %s %s the next is %s', (date, time, next) => {
    const due = nextReminderAt(policy.reminders, wednesday, at(date, time));
    expect(due).toBe(next === null ? null : at(next.slice(0, 10), next.slice(11)));
  });

  it('that were missed are not sent one after the other', () => {
    expect(reminderDue(policy.reminders, wednesday, at('2026-11-25', '08:00'))?.id).toBe('two_hours');
    expect(reminderDue(policy.reminders, wednesday, at('2026-11-24', '19:00'))?.id).toBe('day_before');
    expect(reminderDue(policy.reminders, wednesday, at('2026-11-24', '17:00'))).toBeNull();
  });
});

describe('who manages a booking', () => {
  const backup = { name: '李芳', phone: '00022223333', relation: '女儿' };
  it('proves it by the phone, else by the backup contact, else by a code', () => {
    expect([provenBy(sampleAppointment()), proofCode(sampleAppointment(), '4711')]).toEqual(['phone', '5678']);
    const told = sampleAppointment({ phone: null, needs: { ...noNeeds, backup } });
    expect([provenBy(told), proofCode(told, '4711')]).toEqual(['backup', '3333']);
    expect(proofCode(sampleAppointment({ phone: null }), '4711')).toBe('4711');
  });

  it.each([
    ['00012345678', true],
    ['13812345678', true],
    ['02200002001', false],
    ['+85212345678', false],
  ])('%s gets texts: %s', (phone, texts) => {
    expect([isTextable(phone), mustBeCalled({ phone })]).toEqual([texts, !texts]);
  });
});

describe('the policy', () => {
  it('keeps a place five minutes for the web, three for a voice', () => {
    expect([holdMsOf(policy, 'web_form'), holdMsOf(policy, 'phone')]).toEqual([300_000, 180_000]);
  });

  it('counts slots by the minutes of all matters', () => {
    expect([slotsNeeded(policy, ['a'], 30), slotsNeeded(policy, ['a', 'b'], 30), slotsNeeded(policy, ['provident-fund-loan'], 30), slotsNeeded(policy, ['a'], 60), slotsNeeded(policy, ['a', 'b', 'c'], 60)]).toEqual([1, 2, 2, 1, 2]);
  });

  it.each([
    ['20:59', '2026-11-23', '20:59'],
    ['21:00', '2026-11-24', '08:00'],
    ['03:00', '2026-11-23', '08:00'],
  ])('texts nobody an offer at %s before %s %s', (time, date, from) => {
    expect(awakeFrom(policy, at('2026-11-23', time))).toBe(at(date, from));
  });

  it('has a home visit confirmed by ten', () => {
    expect(visitReplyBy(policy, '2026-11-24')).toBe(at('2026-11-24', '10:00'));
  });
});
