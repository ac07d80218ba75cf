import type { Appointment } from '../appointments/appointment.js';
import type { AppointmentAction } from '../appointments/states.js';
import type { VisitState } from './visit.js';

const awaited: readonly Appointment['state'][] = ['confirmed', 'no_show'];
const atTheHall: readonly Appointment['mode'][] = ['counter', 'proxy'];

/** Whether somebody booked may still come to the hall; who was marked as not having come may, all day. */
export function stillExpected({ state, mode }: Pick<Appointment, 'state' | 'mode'>): boolean {
  return atTheHall.includes(mode) && awaited.includes(state);
}

/** What the hall does to a booking. */
export type FollowingAct = Extract<AppointmentAction, 'check_in' | 'start' | 'finish'>;

const acts: Record<VisitState, readonly FollowingAct[]> = {
  waiting: ['check_in'],
  called: ['check_in'],
  serving: ['check_in', 'start'],
  parked: ['check_in'],
  missed: ['check_in'],
  done: ['check_in', 'start', 'finish'],
  left: ['check_in'],
};

/** What must have happened to the booking behind a visit, in order; what happened already is not done again. */
export function actsBehind(state: VisitState): readonly FollowingAct[] {
  return acts[state];
}
