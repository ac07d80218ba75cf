import { stamp, type Actor } from '../access/actor.js';
import { dateOf } from '../calendar/shanghai.js';
import { DeskError } from '../errors.js';
import type { Instant } from '../text.js';
import type { Appointment, AppointmentLine, AppointmentSource } from './appointment.js';
import type { BookingPolicy } from './booking-policy.js';
import { changeBy, claimOf } from './limits.js';
import { nextReminderAt } from './reminders.js';
import { moves, onlyAtCounter, onlyAtHome, type AppointmentAction } from './states.js';

/** Where a booking goes: its new places are held under another key. */
export interface NewPlace {
  slotIds: readonly string[];
  placeKey: string;
  startsAt: Instant;
  centre: Pick<Appointment, 'centreId' | 'centreName'>;
}
/** Acts that need nothing but to be done. */
export type PlainAction = Exclude<AppointmentAction, 'move' | 'bump' | 'accept'>;
export type AppointmentCommand =
  | { action: 'move' | 'bump'; to: NewPlace; note?: string }
  | { action: 'accept'; startsAt: Instant; note?: string }
  | { action: PlainAction; note?: string };

export interface ChangeContext {
  now: Instant;
  actor: Actor;
  policy: BookingPolicy;
  /** The press that asks for it. */
  key?: string;
  /** By which way a citizen asks; staff ask by none. */
  source?: AppointmentSource;
}

/** The booking after an act; throws `illegal_move` by the table of states, `too_late_to_change` for a citizen within two hours on the web. */
export function changeAppointment(appointment: Appointment, command: AppointmentCommand, context: ChangeContext): Appointment {
  const to = moveOf(appointment, command.action);
  if (to === null) throw new DeskError('illegal_move', { action: command.action, state: appointment.state });
  mustBeInTime(appointment, command.action, context);
  const state = to === 'stay' ? appointment.state : to;
  const next: Appointment = { ...appointment, ...placed(command), state, history: [...appointment.history, lineOf(appointment, command, context)] };
  return { ...next, ...followUps(appointment, next, context) };
}

/** Where an action leads; null when the state or the mode has no such way. */
export function moveOf({ state, mode }: Pick<Appointment, 'state' | 'mode'>, action: AppointmentAction): (typeof moves)[Appointment['state']][AppointmentAction] {
  const atHome = mode === 'home_visit';
  if (atHome ? onlyAtCounter.includes(action) : onlyAtHome.includes(action)) return null;
  return moves[state][action];
}

function mustBeInTime(appointment: Appointment, action: AppointmentAction, { now, actor, policy, source }: ChangeContext): void {
  const alone = actor.kind === 'citizen' && source !== 'phone' && (action === 'move' || action === 'cancel');
  if (alone && now > changeBy(policy, appointment)) throw new DeskError('too_late_to_change', { hours: policy.changeBeforeMs / 3_600_000 });
}

function placed(command: AppointmentCommand): Partial<Appointment> {
  if (command.action === 'accept') return { startsAt: command.startsAt };
  if (!('to' in command)) return {};
  const { slotIds, placeKey, startsAt, centre } = command.to;
  return { ...centre, slotIds, slotId: slotIds[0] ?? '', placeKey, startsAt };
}

function lineOf(before: Appointment, command: AppointmentCommand, { now, actor, key }: ChangeContext): AppointmentLine {
  const moved = 'to' in command || command.action === 'accept';
  return { action: command.action, at: now, by: stamp(actor), ...(moved && { from: before.startsAt }), ...(command.note !== undefined && { note: command.note }), ...(key !== undefined && { key }) };
}

/** What hangs on state and time: reminders, the calendar's count, the day's claim, the answer owed. */
function followUps(before: Appointment, next: Appointment, { now, policy }: ChangeContext): Partial<Appointment> {
  const ahead = next.state === 'confirmed' || next.state === 'assigned';
  const heard = next.startsAt !== before.startsAt || next.state.startsWith('cancelled') !== before.state.startsWith('cancelled') || next.centreId !== before.centreId;
  return {
    sequence: before.sequence + (heard ? 1 : 0),
    remindAt: ahead ? nextReminderAt(policy.reminders, next, now) : null,
    respondBy: next.state === 'requested' && !next.history.some(({ action }) => action === 'escalate') ? next.respondBy : null,
    claim: claimAfter(before, next, policy),
  };
}

/** A day is free again once the booking is called off; a booking that was never bound stays so. */
function claimAfter(before: Appointment, next: Appointment, policy: BookingPolicy): string | null {
  if (before.claim === null || next.state.startsWith('cancelled')) return null;
  return claimOf(policy, { source: next.source, phone: next.phone, date: dateOf(next.startsAt) });
}
