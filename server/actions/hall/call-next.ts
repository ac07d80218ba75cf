import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import { dateOf } from '../../desk/calendar/shanghai.js';
import { DeskError } from '../../desk/errors.js';
import { callOrder } from '../../desk/hall/call-order.js';
import { helps, type Counter } from '../../desk/hall/counter.js';
import { moveVisit } from '../../desk/hall/visit-moves.js';
import type { Visit } from '../../desk/hall/visit.js';
import type { Ports } from '../../ports/index.js';
import { mustMay } from '../access/permission.js';
import { visitNews } from './visit-news.js';
import { visitorAt, windowOf } from './windows.js';

type CallPorts = Pick<Ports, 'clock' | 'counters' | 'visits'>;
/** The line is read anew this often when colleagues were faster with everybody in it. */
const looks = 3;

/** Calls whoever is next to one's window. Colleagues who press at once never get the same person: each call is one guarded
 *  update of that person, and who was beaten to it takes the one behind.
 *  Throws `counter_closed` without a window, `counter_busy` while it has somebody, `nobody_waits` when the line is empty. */
export async function callNext(ports: CallPorts, actor: StaffActor, centreId: string): Promise<Visit> {
  mustMay(actor, 'hall.serve', desk);
  const window = await windowOf(ports, actor, centreId);
  if (!window) throw new DeskError('counter_closed');
  for (let look = 0; look < looks; look += 1) {
    const called = await callFirst(ports, actor, window);
    if (called !== 'beaten') return called;
  }
  throw new DeskError('nobody_waits');
}

async function callFirst(ports: CallPorts, actor: StaffActor, window: Counter): Promise<Visit | 'beaten'> {
  const now = ports.clock.now();
  const visits = await ports.visits.ofDay(window.centreId, dateOf(now));
  const there = visitorAt(visits, window.no);
  if (there) throw new DeskError('counter_busy', { number: there.number });
  const line = callOrder(visits, now).filter((visit) => helps(window, visit));
  if (line.length === 0) throw new DeskError('nobody_waits');
  for (const visit of line) {
    const next = moveVisit(visit, 'call', { actor, now, counterNo: window.no, line: visits });
    const saved = await unlessBeaten(ports.visits.save(next, visitNews(next)));
    if (saved) return saved;
  }
  return 'beaten';
}

async function unlessBeaten(saving: Promise<Visit>): Promise<Visit | null> {
  try {
    return await saving;
  } catch (error) {
    if (error instanceof DeskError && error.code === 'stale') return null;
    throw error;
  }
}
