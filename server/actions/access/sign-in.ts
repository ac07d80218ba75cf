import type { StaffActor } from '../../desk/access/actor.js';
import { DeskError } from '../../desk/errors.js';
import type { Ports } from '../../ports/index.js';
import type { Staff } from '../../ports/people-store.js';

type SessionPorts = Pick<Ports, 'clock' | 'ids' | 'secrets' | 'staff'>;
/** A session ends after this long without a new sign-in, ms (12 hours: a shift). The idle limit is the web's. */
const sessionMs = 12 * 3_600_000;
/** A real hash nobody knows the password of: an unknown name takes as long as a wrong password. */
const decoy = '$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$Wxq5K0Q6hH5nQ5c0b8kq2m0m3m1bQ7a4i8c3k5l2n9o';

/** Checks name and password and opens a session; throws `wrong_password` without saying which was wrong. */
export async function signIn(ports: SessionPorts, { username, password }: { username: string; password: string }): Promise<{ token: string; staff: Staff }> {
  const staff = await ports.staff.byUsername(username);
  const right = await ports.secrets.verifyPassword(staff?.passwordHash ?? decoy, password);
  if (!staff || !right) throw new DeskError('wrong_password');
  const token = ports.ids.token();
  await ports.staff.openSession({ id: ports.secrets.hash('session', token), staffId: staff.id, expiresAt: ports.clock.now() + sessionMs });
  return { token, staff };
}

/** Ends the session behind a cookie. */
export async function signOut(ports: Pick<Ports, 'secrets' | 'staff'>, token: string): Promise<void> {
  await ports.staff.endSession(ports.secrets.hash('session', token));
}

/** Who is behind a session cookie; null when nobody is, or it has run out. */
export async function actorOfSession(ports: Pick<Ports, 'clock' | 'secrets' | 'staff'>, token: string): Promise<{ actor: StaffActor; staff: Staff } | null> {
  const session = await ports.staff.session(ports.secrets.hash('session', token));
  if (!session || session.expiresAt <= ports.clock.now()) return null;
  const staff = await ports.staff.get(session.staffId);
  return staff && { staff, actor: { kind: 'staff', id: staff.id, name: staff.name, roles: staff.roles, unitId: staff.unitId } };
}
