import { describe, expect, it } from 'vitest';
import { homeOf, needsMe, pages, pagesOf } from '../../../agent-console/src/app/pages.js';
import { spanOf, neighbour } from '../../../agent-console/src/features/appointments/model.js';
import { role } from '../../../server/contract/staff.js';
import { queueView, type QueueCounts } from '../../../server/contract/ticket.js';
import { at, me, now } from '../support/builders.js';

const counts = (change: Partial<QueueCounts>): QueueCounts => ({ ...(Object.fromEntries(queueView.options.map((view) => [view, 0])) as QueueCounts), ...change });
const pageNamed = (id: string) => {
  const found = pages.find((page) => page.id === id);
  if (found === undefined) throw new Error(`no page ${id}`);
  return found;
};

describe('after logging in', () => {
  it.each([
    ['operator', '/work'],
    ['dispatcher', '/dispatch'],
    ['unit_contact', '/unit'],
    ['reviewer', '/review'],
    ['callback', '/callback'],
    ['supervisor', '/board'],
    ['appointment_clerk', '/counter'],
    ['kb_editor', '/guides'],
    ['kb_approver', '/guides'],
    ['sys_admin', '/status'],
    ['security_admin', '/admin/staff'],
    ['auditor', '/admin/audit'],
  ] as const)('a %s begins at %s', (who, home) => {
    expect(homeOf(me({ roles: [who] }))).toBe(home);
  });
  it.each(role.options)('a %s can open the page they begin at', (who) => {
    const person = me({ roles: [who] });
    expect(pagesOf(person).some((page) => homeOf(person).startsWith(`/${page.id}`))).toBe(true);
  });
});

describe('the rail', () => {
  it('shows only pages of one\'s roles', () => {
    expect(pagesOf(me({ roles: ['sys_admin'] })).map((page) => page.id)).toEqual(['bot/review', 'bot/models', 'status', 'admin/calendar', 'admin/policies', 'admin/calls', 'admin/directory', 'admin/units', 'admin/staff', 'admin/templates']);
    expect(pagesOf(me({ roles: ['unit_contact'] })).map((page) => page.id)).toEqual(['unit', 'supervisions', 'queue', 'guide-tasks']);
  });
  it('counts only what waits for the reader', () => {
    const waiting = counts({ to_accept: 2, to_dispatch: 3, overdue: 9 });
    expect(needsMe(pageNamed('dispatch'), me({ roles: ['dispatcher'] }), waiting)).toBe(5);
    expect(needsMe(pageNamed('dispatch'), me({ roles: ['supervisor'] }), waiting)).toBe(0);
    expect(needsMe(pageNamed('queue'), me({ roles: ['supervisor'] }), waiting)).toBe(9);
    expect(needsMe(pageNamed('queue'), me(), undefined)).toBe(0);
  });
  it('has one letter for each page', () => {
    expect(new Set(pages.map((page) => page.letter)).size).toBe(pages.length);
  });
});

describe('a day of bookings', () => {
  it('runs from midnight to midnight in Shanghai', () => {
    expect(spanOf('2026-10-14', now)).toEqual({ date: '2026-10-14', from: at('2026-10-14T00:00'), to: at('2026-10-15T00:00') });
  });
  it.each([null, '', 'tomorrow', '2026-13-45'])('named %s is today', (date) => {
    expect(spanOf(date, now).date).toBe('2026-10-13');
  });
  it('has neighbours across a month\'s end', () => {
    expect(neighbour(spanOf('2026-10-31', now), 1)).toBe('2026-11-01');
    expect(neighbour(spanOf('2026-10-01', now), -1)).toBe('2026-09-30');
  });
});
