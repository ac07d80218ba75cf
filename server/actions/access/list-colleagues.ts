import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import type { PresenceState } from '../../desk/routing/seat.js';
import type { Ports } from '../../ports/index.js';
import type { Staff } from '../../ports/people-store.js';
import { mustMay } from './permission.js';

/** Who else works here and whether they are at their desk. */
export async function listColleagues(ports: Pick<Ports, 'seats' | 'staff'>, actor: StaffActor): Promise<{ staff: Staff; presence: PresenceState }[]> {
  mustMay(actor, 'staff.read', desk);
  const [everyone, seats] = await Promise.all([ports.staff.all(), ports.seats.all()]);
  const stateOf = new Map(seats.map((seat) => [seat.staffId, seat.state]));
  return everyone.map((staff) => ({ staff, presence: stateOf.get(staff.id) ?? 'offline' }));
}
