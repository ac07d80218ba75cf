import { describe, expect, it } from 'vitest';
import { addressOf, changed, cleared, isFiltered, queryOf } from '../../../agent-console/src/features/queue/address.js';
import { belongs } from '../../../agent-console/src/features/queue/membership.js';
import { outOfPlace } from '../../../agent-console/src/features/queue/order.js';
import { viewsOf } from '../../../agent-console/src/features/queue/views-of.js';
import { deadline, me, row } from '../support/builders.js';

const read = (text: string) => queryOf(new URLSearchParams(text), 'mine');

describe('the address of a queue', () => {
  it('shows the same view, filters and order after a reload', () => {
    const query = changed(read(''), { view: 'overdue', channel: 'phone', sort: 'newest', q: '新河街' });
    expect(read(addressOf(query))).toMatchObject({ view: 'overdue', channel: 'phone', sort: 'newest', q: '新河街' });
  });
  it('opens the reader\'s own view when it says nothing', () => {
    expect(read('').view).toBe('mine');
  });
  it('ignores parts nobody can read', () => {
    expect(read('view=nonsense&channel=pigeon&page=-3')).toMatchObject({ view: 'mine', page: 1 });
  });
  it.each(['topic=community', 'area=dayan-road', 'topic=none', 'before=1700000000000'])('keeps %s through a reload', (part) => {
    expect(addressOf(read(`view=all&${part}`))).toContain(part);
  });
  it('goes back to the newest tickets of a search when a filter changes', () => {
    expect(changed(read('q=漏水&before=1700000000000'), { type: 'report' }).before).toBeUndefined();
  });
  it('starts again at the first page when a filter changes', () => {
    expect(changed(read('page=4'), { urgency: 'critical' }).page).toBe(1);
  });
  it('drops filters and search but keeps view and order', () => {
    const bare = cleared(read('view=all&sort=updated&type=complaint&q=x'));
    expect(bare).toEqual({ view: 'all', sort: 'updated' });
    expect(isFiltered(read('type=complaint'))).toBe(true);
    expect(isFiltered(read('view=all'))).toBe(false);
  });
});

describe('whether a ticket still belongs to a list', () => {
  it.each([
    ['to_accept', row('1'), true],
    ['to_dispatch', row('1'), false],
    ['overdue', row('1', { deadline: deadline({ light: 'red' }) }), true],
    ['due_soon', row('1', { deadline: null }), false],
    ['mine', row('1', { owner: { id: 'me', name: '王敏' } }), true],
    ['mine', row('1', { owner: { id: 'me', name: '王敏' }, state: 'resolved' }), false],
  ])('view %s', (view, ticket, stays) => {
    expect(belongs(ticket, read(`view=${view}`), me())).toBe(stays);
  });
  it.each<[string, ReturnType<typeof row>, boolean]>([
    ['view=unsatisfied', row('1', { unsatisfied: 1 }), true],
    ['view=unsatisfied', row('1'), false],
    ['view=all&topic=community', row('1', { topic: 'community' }), true],
    ['view=all&topic=community', row('1', { topic: 'housing' }), false],
    ['view=all&area=none', row('1'), true],
    ['view=all&area=none', row('1', { area: 'dayan-road' }), false],
  ])('%s', (address, ticket, stays) => {
    expect(belongs(ticket, read(address), me())).toBe(stays);
  });
  it.each<[string, ReturnType<typeof row>['myShare'], boolean]>([
    ['to_sign', 'pending_sign', true],
    ['to_sign', 'in_progress', false],
    ['in_progress', 'return_pending', true],
    ['fed_back', 'feedback_submitted', true],
    ['fed_back', null, false],
  ])('for a unit, view %s goes by its own share (%s)', (view, myShare, stays) => {
    expect(belongs(row('1', { state: 'in_progress', myShare }), read(`view=${view}`), me({ roles: ['unit_contact'] }))).toBe(stays);
  });
  it('follows every filter', () => {
    expect(belongs(row('1'), read('view=all&channel=phone'), me())).toBe(true);
    expect(belongs(row('1'), read('view=all&channel=sms'), me())).toBe(false);
    expect(belongs(row('1', { leadUnit: { id: 'u1', name: '区水务局' } }), read('view=all&unitId=u1'), me())).toBe(true);
  });
});

describe('the order of a list', () => {
  it('counts rows a fresh sort would move, and equal dates as in place', () => {
    const later = deadline({ dueAt: deadline().dueAt + 1000 });
    expect(outOfPlace([row('1'), row('2')], 'deadline')).toBe(0);
    expect(outOfPlace([row('1', { deadline: later }), row('2')], 'deadline')).toBe(2);
    expect(outOfPlace([row('1'), row('2', { urgency: 'critical' })], 'urgency')).toBe(2);
  });
});

describe('the views of a role', () => {
  it('begin with what waits for it and end with everything', () => {
    expect(viewsOf(me({ roles: ['supervisor'] }))[0]).toBe('overdue');
    expect(viewsOf(me({ roles: ['dispatcher'] })).at(-1)).toBe('all');
  });
  it.each(['operator', 'dispatcher', 'supervisor'] as const)('show %s who asked for a call, and which tickets those are', (role) => {
    expect(viewsOf(me({ roles: [role] }))).toContain('call_asked');
    const kept = (asks: ('call' | 'return')[]) => (['call_asked', 'to_decide'] as const).filter((view) => belongs(row('1', { asks }), read(`view=${view}`), me({ roles: [role] })));
    expect([kept(['call']), kept(['return']), kept([])]).toEqual([['call_asked'], ['to_decide'], []]);
  });
  it('are shown once to somebody with two roles', () => {
    const views = viewsOf(me({ roles: ['reviewer', 'callback'] }));
    expect(new Set(views).size).toBe(views.length);
    expect(views).toContain('to_call_back');
  });
});
