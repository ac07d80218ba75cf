import { toldGuide } from '../../desk/catalogue/one-time-notice.js';
import { DeskError } from '../../desk/errors.js';
import { isClosed } from '../../desk/routing/duty-draft.js';
import type { CommandOf, TicketCommand, UnitRef } from '../../desk/ticket/commands.js';
import type { IdentityAnswer } from '../../desk/ticket/identity/ruling.js';
import type { TicketAction } from '../../desk/ticket/states.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { Ports } from '../../ports/index.js';
import { guideInForce } from '../guides/guide-in-force.js';

/** Fields that may be left out, which the desk then reads as null. */
type Loose<T> = { [K in keyof T as null extends T[K] ? never : K]: T[K] } & { [K in keyof T as null extends T[K] ? K : never]?: NonNullable<T[K]> | undefined };
type Unset<T> = { [K in keyof T]: undefined extends T[K] ? T[K] | undefined : T[K] };
type Plain<A extends TicketAction> = A extends TicketAction ? Unset<Loose<CommandOf<A>>> : never;

/** Which finds are masked and which kept, by their ids. */
interface AskedIdentity {
  masked: readonly string[];
  kept: readonly string[];
  reason?: string | undefined;
}

/** Commands whose units or people are asked for by id. */
type ByName = 'dispatch' | 'designate' | 'reassign' | 'sub_dispatch' | 'transfer' | 'give_notice' | 'archive';
/** Commands that carry what was said about the finds besides. */
type WithWords = 'feedback' | 'answer';

/** A command as it is asked for: ids instead of names, fields that may be missing. */
export type AskedCommand =
  | Plain<Exclude<TicketAction, ByName | WithWords>>
  | (Omit<Plain<'feedback'>, 'identity'> & { identity?: AskedIdentity | undefined })
  | (Omit<Plain<'answer'>, 'identity'> & { identity?: AskedIdentity | undefined })
  | { action: 'dispatch'; leadUnitId: string; jointUnitIds?: readonly string[] | undefined; coUnitIds: readonly string[]; advice: string; identity?: AskedIdentity | undefined }
  | { action: 'designate'; leadUnitId: string; advice: string; identity?: AskedIdentity | undefined }
  | { action: 'reassign'; assignmentId: string; toUnitId: string; advice: string; identity?: AskedIdentity | undefined }
  | { action: 'sub_dispatch'; toUnitId: string; days: number; advice: string }
  | { action: 'transfer'; toStaffId: string; note: string }
  | { action: 'give_notice'; itemCode: string; how: 'print' | 'sms' };

type NamePorts = Pick<Ports, 'directory' | 'staff' | 'tickets'>;
type Asked<A extends AskedCommand['action']> = Extract<AskedCommand, { action: A }>;

/** Fields the desk wants as null when nobody filled them in. */
const emptyFields: Partial<Record<TicketAction, readonly string[]>> = {
  contact: ['note'],
  feedback: ['contactedAt', 'contactedOn', 'unsolvedReason'],
  approve_extension: ['note'],
  approve: ['note'],
  record_callback: ['truthful', 'solved', 'satisfaction', 'fault', 'note'],
  appraise: ['solved', 'satisfaction', 'comment'],
  urge: ['note'],
  resume: ['note'],
};

/** Looks up the units, colleagues and tickets a command names; throws `not_found` for one that does not exist, `unit_closed` for a unit that gets nothing new. */
export async function namedCommand(ports: NamePorts, { ticket, asked }: { ticket: Ticket; asked: AskedCommand }): Promise<TicketCommand> {
  switch (asked.action) {
    case 'dispatch':
      return nameUnits(ports, asked);
    case 'designate':
      return { action: 'designate', lead: (await unitLookup(ports))(asked.leadUnitId), advice: asked.advice, ...identityOf(asked) };
    case 'reassign':
      return { action: 'reassign', assignmentId: asked.assignmentId, to: (await unitLookup(ports))(asked.toUnitId), advice: asked.advice, ...identityOf(asked) };
    case 'sub_dispatch':
      return { action: 'sub_dispatch', to: (await unitLookup(ports))(asked.toUnitId), days: asked.days, advice: asked.advice };
    case 'transfer':
      return { action: 'transfer', toId: asked.toStaffId, toName: await staffName(ports, asked.toStaffId), note: asked.note };
    case 'give_notice':
      return { action: 'give_notice', guide: toldGuide(await guideInForce(ports, asked.itemCode)), how: asked.how };
    case 'merge':
      return mergeable(ports, { ticket, asked });
    default:
      return whole(asked);
  }
}

function whole(asked: Exclude<AskedCommand, { action: 'dispatch' | 'designate' | 'reassign' | 'sub_dispatch' | 'transfer' | 'give_notice' }>): TicketCommand {
  const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
  const missing = (emptyFields[asked.action] ?? []).map((field) => [field, null] as const);
  return { ...Object.fromEntries(missing), ...given, ...identityOf(asked) } as unknown as TicketCommand;
}

/** What was said about the finds, a reason that was left out being none. */
function identityOf(asked: object): { identity?: IdentityAnswer } {
  const identity = 'identity' in asked ? (asked.identity as AskedIdentity | undefined) : undefined;
  return identity ? { identity: { masked: identity.masked, kept: identity.kept, reason: identity.reason ?? null } } : {};
}

async function nameUnits(ports: NamePorts, asked: Asked<'dispatch'>): Promise<TicketCommand> {
  const unit = await unitLookup(ports);
  return { action: 'dispatch', lead: unit(asked.leadUnitId), joint: (asked.jointUnitIds ?? []).map(unit), co: asked.coUnitIds.map(unit), advice: asked.advice, ...identityOf(asked) };
}

/** Both must be open and of one kind of secrecy: an open matter must not tell of a confidential one. */
async function mergeable({ tickets }: Pick<Ports, 'tickets'>, { ticket, asked }: { ticket: Ticket; asked: Asked<'merge'> }): Promise<TicketCommand> {
  const into = await tickets.get(asked.intoNo);
  if (!into) throw new DeskError('not_found', { what: 'ticket' });
  if (into.mergedInto !== null || ['rejected', 'withdrawn', 'archived', 'merged'].includes(into.state) || into.confidential !== ticket.confidential) throw new DeskError('cannot_merge');
  return { action: 'merge', intoNo: into.no, note: asked.note };
}

async function unitLookup({ directory }: Pick<Ports, 'directory'>): Promise<(id: string) => UnitRef> {
  const units = await directory.units();
  return (id) => {
    const unit = units.find((known) => known.id === id);
    if (!unit) throw new DeskError('not_found', { what: 'unit' });
    if (isClosed(unit)) throw new DeskError('unit_closed', { unit: unit.name.zh });
    return { id, name: unit.name.zh };
  };
}

async function staffName({ staff }: Pick<Ports, 'staff'>, id: string): Promise<string> {
  const colleague = await staff.get(id);
  if (!colleague) throw new DeskError('not_found', { what: 'staff' });
  return colleague.name;
}
