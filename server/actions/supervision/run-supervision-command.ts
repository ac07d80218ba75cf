import type { StaffActor } from '../../desk/access/actor.js';
import { DeskError } from '../../desk/errors.js';
import { applySupervisionAll } from '../../desk/supervision/apply.js';
import type { SupervisionCommand } from '../../desk/supervision/commands.js';
import { decideSupervision } from '../../desk/supervision/decide.js';
import type { SupervisionEventType } from '../../desk/supervision/events.js';
import { supervisionSubject, verbOfAction } from '../../desk/supervision/subject.js';
import type { Supervision } from '../../desk/supervision/supervision.js';
import type { Ports } from '../../ports/index.js';
import { mustMay } from '../access/permission.js';
import { rulesInForce } from '../deadlines/rules.js';
import { supervisionNews } from './supervision-news.js';

interface Request {
  id: string;
  version: number;
  command: SupervisionCommand;
}

/** What the alarm alone changes takes nothing from what the reader saw. */
const bookkeeping: readonly SupervisionEventType[] = ['deadline_near', 'deadline_passed'];

/** One act of staff on an order: load → may → decide → apply → save. Throws `stale` with who did what when it moved on since the reader's version. */
export async function runSupervisionCommand(ports: Pick<Ports, 'clock' | 'directory' | 'supervisions'>, actor: StaffActor, { id, version, command }: Request): Promise<Supervision> {
  const order = await mustSeeOrder(ports, actor, id);
  mustMay(actor, verbOfAction[command.action], supervisionSubject(order));
  if (order.version !== version) mustBeUnchanged(order, version);
  const events = decideSupervision(order, command, { ...(await rulesInForce(ports)), now: ports.clock.now(), actor });
  const next = applySupervisionAll(order, events);
  return ports.supervisions.save(next, supervisionNews(next));
}

/** Each save raises the version by one and adds at least one event. */
function mustBeUnchanged(order: Supervision, version: number): void {
  const since = order.history.slice(version - order.version);
  const acts = version > order.version ? order.history : since.filter(({ type }) => !bookkeeping.includes(type));
  if (acts.length > 0) throw new DeskError('stale', { version: order.version, name: acts.at(-1)?.actor.name ?? '' });
}

/** The order, or `not_found`: who may not see it learns nothing of it. */
export async function mustSeeOrder(ports: Pick<Ports, 'supervisions'>, actor: StaffActor, id: string): Promise<Supervision> {
  const order = await ports.supervisions.get(id);
  if (!order) throw new DeskError('not_found', { what: 'supervision' });
  try {
    mustMay(actor, 'supervision.read', supervisionSubject(order));
  } catch {
    throw new DeskError('not_found', { what: 'supervision' });
  }
  return order;
}
