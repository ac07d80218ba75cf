export const appointmentStates = ['requested', 'confirmed', 'checked_in', 'in_service', 'completed', 'no_show', 'cancelled_by_citizen', 'cancelled_by_centre', 'assigned', 'en_route', 'visited', 'result_delivered'] as const;
export type AppointmentState = (typeof appointmentStates)[number];

export const appointmentActions = ['accept', 'escalate', 'move', 'bump', 'cancel', 'call_off', 'check_in', 'start', 'finish', 'miss', 'excuse', 'assign', 'depart', 'visit', 'deliver'] as const;
export type AppointmentAction = (typeof appointmentActions)[number];

/** Where an action leads; `stay` = allowed without another state, null = not now. */
export type Move = AppointmentState | 'stay' | null;
type Row = Readonly<Record<AppointmentAction, Move>>;

const nowhere = Object.fromEntries(appointmentActions.map((action) => [action, null])) as Row;
/** Still ahead: it may move, or be called off by either side. */
const ahead: Row = { ...nowhere, move: 'stay', bump: 'stay', cancel: 'cancelled_by_citizen', call_off: 'cancelled_by_centre' };

/** State × action, complete by type (domain §3). `requested` is a home visit its unit has not confirmed. */
export const moves: Readonly<Record<AppointmentState, Row>> = {
  requested: { ...ahead, bump: null, accept: 'confirmed', escalate: 'stay' },
  confirmed: { ...ahead, check_in: 'checked_in', start: 'in_service', miss: 'no_show', assign: 'assigned' },
  checked_in: { ...nowhere, start: 'in_service', finish: 'completed', miss: 'no_show', cancel: 'cancelled_by_citizen', call_off: 'cancelled_by_centre' },
  in_service: { ...nowhere, finish: 'completed' },
  completed: nowhere,
  no_show: { ...nowhere, excuse: 'confirmed', check_in: 'checked_in' },
  cancelled_by_citizen: nowhere,
  cancelled_by_centre: nowhere,
  assigned: { ...ahead, bump: null, assign: 'assigned', depart: 'en_route', miss: 'no_show' },
  en_route: { ...nowhere, visit: 'visited', miss: 'no_show', call_off: 'cancelled_by_centre' },
  visited: { ...nowhere, deliver: 'result_delivered', finish: 'completed' },
  result_delivered: { ...nowhere, finish: 'completed' },
};

/** What only a visit at home goes through, and what only somebody who comes to a counter does. */
export const onlyAtHome: readonly AppointmentAction[] = ['accept', 'escalate', 'assign', 'depart', 'visit', 'deliver'];
export const onlyAtCounter: readonly AppointmentAction[] = ['check_in', 'bump'];

/** It will still take place: its holder counts as booked that day. */
export const liveStates: readonly AppointmentState[] = ['requested', 'confirmed', 'checked_in', 'in_service', 'assigned', 'en_route', 'visited'];
