import type { TicketViewer } from '../../../contract/realtime.js';
import type { StaffSpace } from './socket-server.js';

/** One browser that hangs on some process, with what it said of itself. */
type Present = Pick<Parameters<Parameters<StaffSpace['use']>[0]>[0], 'data'>;

/** Every browser in these rooms, in whichever process; only those here when another does not answer. */
export function presentIn(staff: StaffSpace, rooms: string[]): Promise<Present[]> {
  return staff
    .in(rooms)
    .fetchSockets()
    .catch(() => staff.local.in(rooms).fetchSockets());
}

/** Each person once, however many windows they have; writing in one of them counts. */
export function viewersOf(no: string, present: readonly Present[]): TicketViewer[] {
  const byId = new Map<string, TicketViewer>();
  for (const { data } of present) {
    const writing = data.viewing[no];
    if (writing === undefined) continue;
    const { id, name } = data.actor;
    byId.set(id, { id, name, writing: writing || byId.get(id)?.writing === true });
  }
  return [...byId.values()].sort((a, b) => a.id.localeCompare(b.id));
}
