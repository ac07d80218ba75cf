import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import { DeskError } from '../../desk/errors.js';
import { isClosed } from '../../desk/routing/duty-draft.js';
import type { Text } from '../../desk/text.js';
import type { AuditedAct } from '../../ports/audit-log.js';
import type { Unit } from '../../ports/directory.js';
import type { Ports } from '../../ports/index.js';
import type { Staff } from '../../ports/people-store.js';
import type { TicketFilter } from '../../ports/ticket-store.js';
import { mustMay } from '../access/permission.js';

export interface UnitLine {
  unit: Unit;
  /** Who works for it at the desk. */
  people: Staff[];
  /** Tickets in which it has something left to do. */
  openTickets: number;
  /** Lines of the directory of duties in which it answers or helps. */
  duties: number;
}
/** Open tickets in which the unit's own share is not over: what it once did keeps nobody from closing it. */
const leftToDo = ({ id }: Unit): TicketFilter => ({ flags: ['open'], unit: { id, states: ['pending_sign', 'in_progress', 'return_pending', 'feedback_submitted'] } });

type UnitPorts = Pick<Ports, 'audit' | 'clock' | 'tickets' | 'units'>;

/** Every unit, closed ones too, with its people and its work. */
export async function listUnits(ports: Pick<Ports, 'rulebook' | 'staff' | 'tickets' | 'units'>, actor: StaffActor): Promise<UnitLine[]> {
  mustMay(actor, 'directory.read', desk);
  const [units, staff, duties] = await Promise.all([ports.units.all(), ports.staff.all(), ports.rulebook.newest('duties')]);
  return Promise.all(
    units.map(async (unit) => ({
      unit,
      people: staff.filter(({ unitId }) => unitId === unit.id),
      openTickets: await ports.tickets.count(leftToDo(unit)),
      duties: duties.content.entries.filter(({ unitId, coUnitIds = [] }) => unitId === unit.id || coUnitIds.includes(unit.id)).length,
    })),
  );
}

export interface UnitChange {
  id: string;
  name: Text;
  closed: boolean;
  /** The revision the change was made over. */
  over: number;
  reason: string;
}

/** Renames, closes or opens a unit. Throws `not_found`, `invalid` for a name another unit has, `unit_has_work` while it has
 *  open tickets, `stale` when somebody changed it first. */
export async function changeUnit(ports: UnitPorts, actor: StaffActor, change: UnitChange): Promise<Unit> {
  mustMay(actor, 'directory.change', desk);
  const units = await ports.units.all();
  const unit = units.find(({ id }) => id === change.id);
  if (!unit) throw new DeskError('not_found', { what: 'unit' });
  if ((unit.revision ?? 0) !== change.over) throw new DeskError('stale', { version: unit.revision ?? 0 });
  mustBeFree(units, change);
  if (change.closed && !isClosed(unit)) await mustBeIdle(ports, unit);
  const saved = await ports.units.save({ ...unit, name: change.name, closedAt: closedAt(unit, change, ports.clock.now()) });
  for (const { what, field, purpose } of actsOf(unit, change)) await ports.audit.append({ at: ports.clock.now(), actorId: actor.id, actorName: actor.name, what, about: unit.id, field, purpose, reason: change.reason });
  return saved;
}

function mustBeFree(units: readonly Unit[], { id, name }: UnitChange): void {
  const field = (['zh', 'en'] as const).find((lang) => units.some((other) => other.id !== id && other.name[lang].toLowerCase() === name[lang].toLowerCase()));
  if (field) throw new DeskError('invalid', { field: `name.${field}`, fault: 'name_taken' });
}

/** What it still has to do must be done or given to somebody else first. */
async function mustBeIdle({ tickets }: Pick<Ports, 'tickets'>, unit: Unit): Promise<void> {
  const n = await tickets.count(leftToDo(unit));
  if (n > 0) throw new DeskError('unit_has_work', { n });
}

function closedAt(unit: Unit, { closed }: UnitChange, now: number): number | null {
  return closed ? (unit.closedAt ?? now) : null;
}

/** What the audit log says of it; `purpose` holds the old and the new. */
function actsOf(unit: Unit, { name, closed }: UnitChange): { what: AuditedAct; field: string; purpose: string }[] {
  const renamed = (['zh', 'en'] as const).filter((lang) => unit.name[lang] !== name[lang]).map((lang) => ({ what: 'unit_renamed' as const, field: `name.${lang}`, purpose: `${unit.name[lang]} → ${name[lang]}` }));
  const turned = closed === isClosed(unit) ? [] : [{ what: closed ? ('unit_closed' as const) : ('unit_reopened' as const), field: '', purpose: '' }];
  return [...renamed, ...turned];
}
