import type { StaffActor } from '../../../server/desk/access/actor.js';
import { MINUTE, type Instant } from '../../../server/desk/calendar/shanghai.js';
import { arrive, queueNumber } from '../../../server/desk/hall/arrival.js';
import { moveVisit, type VisitMove } from '../../../server/desk/hall/visit-moves.js';
import type { Visit } from '../../../server/desk/hall/visit.js';

/** Monday, 23 November 2026, 09:00 in Shanghai. */
export const nine: Instant = Date.UTC(2026, 10, 23, 1);
export const minutes = (count: number): Instant => nine + count * MINUTE;
export const clerk: StaffActor = { kind: 'staff', id: 'clerk-1', name: '冯秋', roles: ['appointment_clerk'], unitId: null };

export interface Comer {
  nth: number;
  arrivedAt: Instant;
  startsAt?: Instant;
  priority?: Visit['priority'];
  name?: string;
}

/** Somebody who comes to the hall. */
export function comer({ nth, arrivedAt, startsAt, priority = null, name }: Comer): Visit {
  const kind = startsAt === undefined ? 'walk_in' : 'booked';
  const number = queueNumber(kind, nth);
  const id = `visit-${number}`;
  return arrive({ id, key: id, centreId: 'district-centre', number, appointmentId: null, bookingNo: null, startsAt: startsAt ?? null, items: [], name: name ?? null, priority, access: [] }, clerk, arrivedAt);
}

/** What a window does with somebody, one move after another, a minute apart. */
export function after(visit: Visit, moves: readonly VisitMove[], { from = visit.arrivedAt, counterNo = 3, line = [] as readonly Visit[] } = {}): Visit {
  return moves.reduce((now, move, step) => moveVisit(now, move, { actor: clerk, now: from + step * MINUTE, counterNo, line }), visit);
}
