import { describe, expect, it } from 'vitest';
import { system, type Actor } from '../../../server/desk/access/actor.js';
import { usualBookingPolicy as policy } from '../../../server/desk/appointments/booking-policy.js';
import { changeAppointment, moveOf, type AppointmentCommand } from '../../../server/desk/appointments/change-appointment.js';
import { appointmentActions, appointmentStates, type AppointmentAction, type AppointmentState } from '../../../server/desk/appointments/states.js';
import { instantAt as at } from '../../../server/desk/calendar/shanghai.js';
import { sampleAppointment } from '../../ports/samples.js';
import { refusalOf } from '../../support/builders.js';

const now = at('2026-11-23', '10:00');
const clerk: Actor = { kind: 'staff', id: 'clerk-1', name: '冯秋', roles: ['appointment_clerk'], unitId: null };
const citizen: Actor = { kind: 'citizen', contactId: 'contact-1' };
const to = { slotIds: ['centre:2026-11-25:09:00'], placeKey: 'other', startsAt: at('2026-11-25', '09:00'), centre: { centreId: 'centre', centreName: { zh: '中心', en: 'Centre' } } };

function commandOf(action: AppointmentAction): AppointmentCommand {
  if (action === 'move' || action === 'bump') return { action, to };
  return action === 'accept' ? { action, startsAt: to.startsAt } : { action };
}

/** What the table says, said a second time by hand: where each act leads from each state, at the counter and at home. */
const counterWays: Partial<Record<AppointmentState, Partial<Record<AppointmentAction, AppointmentState>>>> = {
  requested: { move: 'requested', cancel: 'cancelled_by_citizen', call_off: 'cancelled_by_centre' },
  confirmed: { move: 'confirmed', bump: 'confirmed', cancel: 'cancelled_by_citizen', call_off: 'cancelled_by_centre', check_in: 'checked_in', start: 'in_service', miss: 'no_show' },
  checked_in: { start: 'in_service', finish: 'completed', miss: 'no_show', cancel: 'cancelled_by_citizen', call_off: 'cancelled_by_centre' },
  in_service: { finish: 'completed' },
  no_show: { excuse: 'confirmed', check_in: 'checked_in' },
  assigned: { move: 'assigned', cancel: 'cancelled_by_citizen', call_off: 'cancelled_by_centre', miss: 'no_show' },
  en_route: { miss: 'no_show', call_off: 'cancelled_by_centre' },
  visited: { finish: 'completed' },
  result_delivered: { finish: 'completed' },
};
const homeOnly: Partial<Record<AppointmentState, Partial<Record<AppointmentAction, AppointmentState>>>> = {
  requested: { accept: 'confirmed', escalate: 'requested' },
  confirmed: { assign: 'assigned' },
  assigned: { assign: 'assigned', depart: 'en_route' },
  en_route: { visit: 'visited' },
  visited: { deliver: 'result_delivered' },
};
const atCounterOnly: readonly AppointmentAction[] = ['check_in', 'bump'];

describe('every act in every state', () => {
  const pairs = (['counter', 'home_visit'] as const).flatMap((mode) => appointmentStates.flatMap((state) => appointmentActions.map((action) => ({ mode, state, action }))));

  it.each(pairs)('$mode, $state: $action', ({ mode, state, action }) => {
    const expected = mode === 'counter' ? counterWays[state]?.[action] : (homeOnly[state]?.[action] ?? (atCounterOnly.includes(action) ? undefined : counterWays[state]?.[action]));
    const appointment = sampleAppointment({ mode, state, respondBy: null });
    const act = () => changeAppointment(appointment, commandOf(action), { now, actor: clerk, policy });
    if (expected === undefined) expect(refusalOf(act)).toMatchObject({ code: 'illegal_move', facts: { action, state } });
    else expect(act()).toMatchObject({ state: expected, history: [{ action, at: now }] });
  });
});

describe('a booking that changes', () => {
  it('keeps its number, counts for calendars and says when it was to be before', () => {
    const moved = changeAppointment(sampleAppointment(), { action: 'move', to, note: '家里有事' }, { now, actor: citizen, policy, key: 'press-1' });
    expect(moved).toMatchObject({ bookingNo: '00000012', slotId: 'centre:2026-11-25:09:00', placeKey: 'other', startsAt: to.startsAt, sequence: 1, remindAt: at('2026-11-24', '18:00') });
    expect(moved.history).toEqual([{ action: 'move', at: now, by: { kind: 'citizen', id: 'contact-1' }, from: at('2026-11-24', '09:00'), note: '家里有事', key: 'press-1' }]);
    expect(changeAppointment(moved, { action: 'cancel' }, { now, actor: citizen, policy })).toMatchObject({ sequence: 2, remindAt: null });
  });

  it('that is checked in is no news for a calendar, and nobody is reminded any more', () => {
    const there = changeAppointment(sampleAppointment({ remindAt: 5 }), { action: 'check_in' }, { now, actor: system, policy });
    expect(there).toMatchObject({ sequence: 0, remindAt: null });
  });

  it.each([
    ['06:59', null],
    ['07:01', 'too_late_to_change'],
  ])('is changed on the web until two hours before: at %s %s', (time, code) => {
    const act = () => changeAppointment(sampleAppointment(), { action: 'cancel' }, { now: at('2026-11-24', time), actor: citizen, policy, source: 'web_form' });
    if (code === null) expect(act().state).toBe('cancelled_by_citizen');
    else expect(refusalOf(act)).toMatchObject({ code, facts: { hours: 2 } });
  });

  it('is changed by phone and by staff to the last minute', () => {
    const last = at('2026-11-24', '08:59');
    for (const [actor, source] of [[citizen, 'phone'], [clerk, 'counter']] as const) expect(changeAppointment(sampleAppointment(), { action: 'cancel' }, { now: last, actor, policy, source }).state).toBe('cancelled_by_citizen');
  });

  it('gives the day of its holder back when it is off, and takes the new one along when it moves', () => {
    const bound = sampleAppointment({ source: 'web_form', claim: '00012345678:2026-11-24' });
    expect(changeAppointment(bound, { action: 'cancel' }, { now, actor: citizen, policy }).claim).toBeNull();
    expect(changeAppointment(bound, { action: 'move', to }, { now, actor: citizen, policy }).claim).toBe('00012345678:2026-11-25');
    expect(changeAppointment({ ...bound, claim: null }, { action: 'move', to }, { now, actor: citizen, policy }).claim).toBeNull();
  });
});

describe('a visit at home', () => {
  it('owes an answer until its unit confirms, or until it was told on', () => {
    const asked = sampleAppointment({ mode: 'home_visit', state: 'requested', slotId: '', slotIds: [], respondBy: at('2026-11-24', '10:00') });
    expect(changeAppointment(asked, { action: 'accept', startsAt: at('2026-11-26', '15:00') }, { now, actor: clerk, policy })).toMatchObject({ state: 'confirmed', startsAt: at('2026-11-26', '15:00'), respondBy: null, remindAt: at('2026-11-25', '18:00') });
    expect(changeAppointment(asked, { action: 'escalate' }, { now, actor: system, policy })).toMatchObject({ state: 'requested', respondBy: null });
  });

  it('comes to no counter', () => {
    expect(moveOf({ state: 'confirmed', mode: 'home_visit' }, 'check_in')).toBeNull();
    expect(moveOf({ state: 'confirmed', mode: 'proxy' }, 'check_in')).toBe('checked_in');
  });
});
