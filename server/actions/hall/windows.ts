import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import { dateOf } from '../../desk/calendar/shanghai.js';
import { DeskError } from '../../desk/errors.js';
import { counterId, type Counter } from '../../desk/hall/counter.js';
import { atCounter, type Visit } from '../../desk/hall/visit.js';
import type { Ports } from '../../ports/index.js';
import { mustMay } from '../access/permission.js';

type WindowPorts = Pick<Ports, 'clock' | 'counters' | 'directory' | 'visits'>;

/** Sits down at a window for today, leaving any other of one's own at this centre.
 *  Throws `counter_taken` while somebody else sits there, `counter_busy` while one's own still has somebody. */
export async function openWindow(ports: WindowPorts, actor: StaffActor, { centreId, no, itemCodes }: { centreId: string; no: number; itemCodes: readonly string[] }): Promise<Counter> {
  mustMay(actor, 'hall.serve', desk);
  if (!(await ports.directory.centres()).some(({ id }) => id === centreId)) throw new DeskError('not_found', { what: 'centre' });
  const mine = await windowOf(ports, actor, centreId);
  if (mine && mine.no !== no) await closeWindow(ports, actor, centreId);
  const now = ports.clock.now();
  const date = dateOf(now);
  return ports.counters.open({ id: counterId(centreId, date, no), centreId, date, no, clerk: { id: actor.id, name: actor.name }, itemCodes, openedAt: now, closedAt: null });
}

/** Leaves one's window for today. Throws `counter_busy` while somebody is being called or served there. */
export async function closeWindow(ports: WindowPorts, actor: StaffActor, centreId: string): Promise<void> {
  mustMay(actor, 'hall.serve', desk);
  const mine = await windowOf(ports, actor, centreId);
  if (!mine) return;
  const there = visitorAt(await ports.visits.ofDay(centreId, mine.date), mine.no);
  if (there) throw new DeskError('counter_busy', { number: there.number });
  await ports.counters.close(mine.id, actor.id, ports.clock.now());
}

/** The window somebody sits at today; null when at none. */
export async function windowOf({ clock, counters }: Pick<Ports, 'clock' | 'counters'>, actor: StaffActor, centreId: string): Promise<Counter | null> {
  const today = await counters.ofDay(centreId, dateOf(clock.now()));
  return today.find(({ clerk }) => clerk?.id === actor.id) ?? null;
}

/** Who is called to or served at a window. */
export function visitorAt(visits: readonly Visit[], no: number): Visit | null {
  return visits.find((visit) => atCounter(visit) && visit.counterNo === no) ?? null;
}
