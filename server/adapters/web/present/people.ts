import type { Colleague, Delivery as DeliveryView, Me } from '../../../contract/staff.js';
import type { StaffActor } from '../../../desk/access/actor.js';
import type { PresenceState } from '../../../desk/routing/seat.js';
import type { Delivery } from '../../../ports/delivery-store.js';
import type { Staff } from '../../../ports/people-store.js';
import { maskPhone } from './mask.js';
import type { Reader } from './reader.js';

type UnitName = Reader['unitName'];
const unitOf = (unitId: string | null, unitName: UnitName) => (unitId === null ? null : { id: unitId, name: unitName(unitId) });

/** The signed-in person to themselves. */
export function presentMe(actor: StaffActor, csrfToken: string, { now, unitName }: Reader): Me {
  return { id: actor.id, name: actor.name, roles: [...actor.roles], unit: unitOf(actor.unitId, unitName), csrfToken, serverNow: now };
}

/** A colleague to a colleague: no user name, no password. */
export function presentColleague({ staff, presence }: { staff: Staff; presence: PresenceState }, unitName: UnitName): Colleague {
  return { id: staff.id, name: staff.name, roles: [...staff.roles], unit: unitOf(staff.unitId, unitName), presence };
}

/** A message that left the desk, its receiver masked and its query code hidden. */
export function presentDelivery({ id, channel, to, text, state, at, about }: Delivery): DeliveryView {
  return { id, channel, to: maskPhone(to), text: text.replace(/(?<!\d)\d{6}(?!\d)|(?<!\d)\d{3} \d{3}(?!\d)/g, '******'), state, at, about };
}
