import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import { DeskError } from '../../desk/errors.js';
import { moveVisit, type VisitMove } from '../../desk/hall/visit-moves.js';
import type { Visit } from '../../desk/hall/visit.js';
import type { Ports } from '../../ports/index.js';
import { mustMay } from '../access/permission.js';
import { visitNews } from './visit-news.js';
import { windowOf } from './windows.js';

/** One thing done with somebody who is here, over the version on screen; calling the next has its own action.
 *  Throws `stale` when a colleague was faster, and what the rules of the hall refuse. */
export async function moveInHall(ports: Pick<Ports, 'clock' | 'counters' | 'visits'>, actor: StaffActor, { id, version, move }: { id: string; version: number; move: Exclude<VisitMove, 'call'> }): Promise<Visit> {
  mustMay(actor, 'hall.serve', desk);
  const visit = await ports.visits.get(id);
  if (!visit) throw new DeskError('not_found', { what: 'visit' });
  if (visit.version !== version) throw new DeskError('stale');
  const [window, line] = await Promise.all([windowOf(ports, actor, visit.centreId), ports.visits.ofDay(visit.centreId, visit.date)]);
  const next = moveVisit(visit, move, { actor, now: ports.clock.now(), counterNo: window?.no ?? null, line });
  return ports.visits.save(next, visitNews(next));
}
