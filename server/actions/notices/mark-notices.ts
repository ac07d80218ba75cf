import type { StaffActor } from '../../desk/access/actor.js';
import type { WhichNotices } from '../../ports/notice-board.js';
import type { Ports } from '../../ports/index.js';

/** Marks one's own notices as read and tells one's other windows; returns how many are left. */
export async function markNotices(ports: Pick<Ports, 'announcer' | 'clock' | 'notices'>, actor: StaffActor, which: WhichNotices): Promise<number> {
  await ports.notices.read(actor.id, which, ports.clock.now());
  const unread = await ports.notices.unread(actor.id);
  ports.announcer.noticesChanged(actor.id, unread);
  return unread;
}
