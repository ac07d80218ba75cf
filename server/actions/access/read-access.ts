import { conflictsOf, type Conflict } from '../../desk/access/conflicts.js';
import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import type { Ports } from '../../ports/index.js';
import type { Staff } from '../../ports/people-store.js';
import { mustMay } from './permission.js';

export type Access = Omit<Staff, 'passwordHash'> & { conflicts: Conflict[] };

/** Who holds which roles, and where one person holds two that ought to be apart. */
export async function readAccess({ staff }: Pick<Ports, 'staff'>, actor: StaffActor): Promise<Access[]> {
  mustMay(actor, 'access.read', desk);
  return (await staff.all()).map(({ passwordHash: _, ...person }) => ({ ...person, conflicts: conflictsOf(person) }));
}
