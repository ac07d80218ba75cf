import { DeskError } from '../desk/errors.js';
import type { TicketCommand, UnitRef } from '../desk/ticket/commands.js';
import type { Ports } from '../ports/index.js';

type Replace<Action extends TicketCommand['action'], Asked> = Asked & { action: Action };
/** A command as it is asked for: ids instead of names, fields that may be missing. */
export type AskedCommand =
  | Extract<TicketCommand, { action: 'answer' | 'reject' | 'sign' | 'send_back' | 'escalate' | 'note' }>
  | Replace<'accept', { urgency?: Extract<TicketCommand, { action: 'escalate' }>['urgency'] | undefined }>
  | Replace<'dispatch', { leadUnitId: string; coUnitIds: readonly string[]; advice: string }>
  | Replace<'feedback', { handling: string; publicReply: string; contacted: boolean; contactedAt?: number | undefined; solved: boolean; unsolvedReason?: string | undefined }>
  | Replace<'approve', { note?: string | undefined }>
  | Replace<'record_callback', { reached: boolean; solved?: boolean | undefined; satisfaction?: number | undefined; note?: string | undefined }>
  | Replace<'transfer', { toStaffId: string; note: string }>;

type NamePorts = Pick<Ports, 'directory' | 'staff'>;
type Asked<A extends AskedCommand['action']> = Extract<AskedCommand, { action: A }>;

/** Looks up the units and colleagues a command names; throws `not_found` for one that does not exist. */
export async function namedCommand(ports: NamePorts, asked: AskedCommand): Promise<TicketCommand> {
  switch (asked.action) {
    case 'dispatch':
      return nameUnits(ports, asked);
    case 'transfer':
      return { action: 'transfer', toId: asked.toStaffId, toName: await staffName(ports, asked.toStaffId), note: asked.note };
    case 'accept':
      return wholeAcceptance(asked);
    case 'feedback':
      return wholeFeedback(asked);
    case 'approve':
      return wholeApproval(asked);
    case 'record_callback':
      return wholeCallback(asked);
    default:
      return asked;
  }
}

async function nameUnits(ports: NamePorts, asked: Asked<'dispatch'>): Promise<TicketCommand> {
  const unit = await unitLookup(ports);
  return { action: 'dispatch', lead: unit(asked.leadUnitId), co: asked.coUnitIds.map(unit), advice: asked.advice };
}

function wholeAcceptance({ action, urgency }: Asked<'accept'>): TicketCommand {
  return { action, ...(urgency ? { urgency } : {}) };
}

function wholeApproval({ action, note }: Asked<'approve'>): TicketCommand {
  return { action, note: note ?? null };
}

function wholeFeedback(asked: Asked<'feedback'>): TicketCommand {
  return { ...asked, contactedAt: asked.contactedAt ?? null, unsolvedReason: asked.unsolvedReason ?? null };
}

function wholeCallback({ action, reached, ...rest }: Asked<'record_callback'>): TicketCommand {
  return { action, reached, solved: rest.solved ?? null, satisfaction: rest.satisfaction ?? null, note: rest.note ?? null };
}

async function unitLookup({ directory }: Pick<Ports, 'directory'>): Promise<(id: string) => UnitRef> {
  const units = await directory.units();
  return (id) => {
    const unit = units.find((known) => known.id === id);
    if (!unit) throw new DeskError('not_found', { what: 'unit' });
    return { id, name: unit.name.zh };
  };
}

async function staffName({ staff }: Pick<Ports, 'staff'>, id: string): Promise<string> {
  const colleague = await staff.get(id);
  if (!colleague) throw new DeskError('not_found', { what: 'staff' });
  return colleague.name;
}
