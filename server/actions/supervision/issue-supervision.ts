import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import { DeskError } from '../../desk/errors.js';
import { issueSupervision } from '../../desk/supervision/issue.js';
import { orderNumber, orderYear } from '../../desk/supervision/order-number.js';
import type { ProposalReason } from '../../desk/supervision/proposal.js';
import type { Party, Supervision, SupervisionKind, SupervisionLevel } from '../../desk/supervision/supervision.js';
import { mustNotBeBlocked } from '../../desk/ticket/decisions/shares.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { Ports } from '../../ports/index.js';
import { mustMay } from '../access/permission.js';
import { rulesInForce } from '../deadlines/rules.js';
import { mustSee } from '../tickets/run-ticket-command.js';
import { supervisionNews } from './supervision-news.js';

export interface SupervisionForm {
  key: string;
  kind: SupervisionKind;
  level: SupervisionLevel;
  ticketNos: readonly string[];
  unitId: string;
  coUnitIds: readonly string[];
  leader: string | null;
  demand: string;
  days: number;
  reason: ProposalReason | null;
}
type IssuePorts = Pick<Ports, 'clock' | 'directory' | 'ids' | 'numbers' | 'supervisions' | 'tickets'>;

/** Issues an order; the same key again finds the first one. A unit complained about in one of the tickets is refused. */
export async function issueSupervisionOrder(ports: IssuePorts, actor: StaffActor, form: SupervisionForm): Promise<Supervision> {
  mustMay(actor, 'supervision.issue', desk);
  const known = await ports.supervisions.byKey(form.key);
  if (known) return known;
  const { unitId, coUnitIds, ...rest } = form;
  const [unit, ...coUnits] = await named(ports, [unitId, ...coUnitIds]);
  if (!unit) throw new DeskError('invalid', { field: 'unitId' });
  for (const ticket of await ticketsOf(ports, actor, form.ticketNos)) mustNotBeBlocked(ticket, [unit, ...coUnits], 'supervision.issue');
  const now = ports.clock.now();
  const draft = { ...rest, unit, coUnits, id: ports.ids.id(), no: await nextNo(ports, now) };
  const order = issueSupervision(draft, { ...(await rulesInForce(ports)), now, actor });
  return ports.supervisions.insert(order, supervisionNews(order));
}

/** The tickets as this actor may see them; `not_found` when one is not theirs. */
export function ticketsOf(ports: Pick<Ports, 'tickets'>, actor: StaffActor, nos: readonly string[]): Promise<Ticket[]> {
  return Promise.all([...new Set(nos)].map((no) => mustSee(ports, actor, no)));
}

async function named({ directory }: Pick<Ports, 'directory'>, ids: readonly string[]): Promise<Party[]> {
  const units = await directory.units();
  return ids.map((id) => {
    const unit = units.find((known) => known.id === id);
    if (!unit) throw new DeskError('not_found', { what: 'unit' });
    return { id, name: unit.name.zh };
  });
}

async function nextNo({ numbers }: Pick<Ports, 'numbers'>, now: number): Promise<string> {
  const year = orderYear(now);
  return orderNumber(year, await numbers.next(`supervision-${year}`));
}
