import { describe, expect, it } from 'vitest';
import type { Step, TicketType, Urgency } from '../../../server/desk/deadlines/limits.js';
import { limitFor, policies } from '../../../server/desk/deadlines/policy.js';

const types: TicketType[] = ['consultation', 'assistance', 'complaint', 'report', 'suggestion', 'praise', 'appointment'];
const urgencies: Urgency[] = ['normal', 'urgent', 'critical'];
const policy = policies['cn-default'];

function limit(step: Step, type: TicketType = 'complaint', urgency: Urgency = 'normal'): string | null {
  const found = limitFor(policy, step, { type, urgency });
  return found && `${found.amount} ${found.clock} ${found.unit}`;
}

describe('the default profile', () => {
  it.each([
    ['consultation', '3 working workday'],
    ['assistance', '7 working workday'],
    ['suggestion', '7 working workday'],
    ['complaint', '15 working workday'],
    ['report', '15 working workday'],
    ['appointment', null],
    ['praise', null],
  ] as const)('an ordinary %s is finished within %s', (type, expected) => {
    expect(limit('finish', type)).toBe(expected);
  });

  it.each([
    ['accept', ['1 working workday', '30 natural minute', '15 natural minute']],
    ['sign', ['1 working workday', '30 natural minute', '15 natural minute']],
    ['first_contact', ['1 working workday', '24 natural hour', '2 natural hour']],
    ['finish', ['15 working workday', '24 natural hour', '2 natural hour']],
    ['review', ['1 working workday', '1 working workday', '1 working workday']],
    ['callback', ['1 working workday', '1 working workday', '1 working workday']],
    ['chat_first_reply', ['3 natural minute', '3 natural minute', '3 natural minute']],
  ] as const)('%s tightens with urgency as the table says', (step, expected) => {
    expect(urgencies.map((urgency) => limit(step, 'complaint', urgency))).toEqual(expected);
  });

  it('praise is forwarded in five working days and never gets a finish clock', () => {
    expect(limit('forward', 'praise')).toBe('5 working workday');
    expect(limit('forward', 'complaint')).toBeNull();
    expect(limit('finish', 'praise', 'critical')).toBeNull();
  });
});

describe('the Shandong profile', () => {
  it('gives every type but praise and bookings five working days', () => {
    const amounts = types.map((type) => limitFor(policies['shandong-5wd'], 'finish', { type, urgency: 'normal' })?.amount ?? null);
    expect(amounts).toEqual([5, 5, 5, 5, 5, null, null]);
  });
});

describe('every profile', () => {
  it.each(Object.values(policies))('$profile has a clock for each step all tickets take', (profile) => {
    const steps: Step[] = ['accept', 'sign', 'first_contact', 'review', 'callback', 'chat_first_reply'];
    const gaps = steps.flatMap((step) => types.flatMap((type) => urgencies.filter((urgency) => limitFor(profile, step, { type, urgency }) === null).map((urgency) => [step, type, urgency])));
    expect(gaps).toEqual([]);
  });

  it.each(Object.entries(policies))('%s is filed under its own name', (name, profile) => {
    expect(profile.profile).toBe(name);
  });
});
