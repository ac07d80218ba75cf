import type { Actor, StaffActor } from '../../desk/access/actor.js';
import { DeskError } from '../../desk/errors.js';
import { applyAll } from '../../desk/ticket/apply.js';
import { changedSince } from '../../desk/ticket/changed-since.js';
import type { TicketCommand } from '../../desk/ticket/commands.js';
import { decide } from '../../desk/ticket/decide.js';
import { sendsWhole } from '../../desk/ticket/identity/rule-identity.js';
import { subjectOf } from '../../desk/ticket/offered-actions.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { Ports } from '../../ports/index.js';
import { namedCommand, type AskedCommand } from './named-command.js';
import { newsOf } from '../notices/ticket-news.js';
import { mustMay } from '../access/permission.js';
import { contextFor } from '../deadlines/rules.js';
import { mustBeClean } from './telling-photos.js';

export type CommandPorts = Pick<Ports, 'audit' | 'clock' | 'directory' | 'files' | 'ids' | 'staff' | 'tickets'>;

interface Request {
  no: string;
  version: number;
  command: AskedCommand;
}

/** One act of staff on a ticket: load → may → decide → apply → save. Throws `stale` with who did what when the ticket moved on since the reader's version. */
export async function runTicketCommand(ports: CommandPorts, actor: StaffActor, request: Request): Promise<Ticket> {
  try {
    return await attempt(ports, actor, request);
  } catch (error) {
    // Beaten between loading and saving: by a colleague, whom the second look names, or by a mere alarm.
    if (!(error instanceof DeskError && error.code === 'stale' && error.facts['name'] === undefined)) throw error;
    return attempt(ports, actor, request);
  }
}

async function attempt(ports: CommandPorts, actor: StaffActor, request: Request): Promise<Ticket> {
  const ticket = await mustSee(ports, actor, request.no);
  mustMay(actor, `ticket.${request.command.action}`, subjectOf(ticket));
  if (changedSince(ticket, request.version)) throw staleSince(ticket);
  if (sendsWhole(request.command.action)) await mustBeClean(ports, ticket);
  const next = await carryOut(ports, { ticket, command: await namedCommand(ports, { ticket, asked: request.command }), actor });
  await noteKept(ports, actor, { before: ticket, next });
  return next;
}

/** What was left readable in a confidential matter, and why, is in the audit log too. */
async function noteKept(ports: Pick<Ports, 'audit'>, actor: StaffActor, { before, next }: { before: Ticket; next: Ticket }): Promise<void> {
  for (const event of next.history.slice(before.history.length)) {
    const kept = event.type === 'identity_ruled' ? event.rulings.filter((ruling) => ruling.kept) : [];
    if (event.type !== 'identity_ruled' || kept.length === 0) continue;
    const field = kept.map(({ kind }) => kind).join(',');
    await ports.audit.append({ at: event.at, actorId: actor.id, actorName: actor.name, what: 'identity_kept', about: next.no, field, purpose: 'dispatch', reason: event.reason ?? '' });
  }
}

/** The ticket, or `not_found`: who may not see it learns nothing of it. */
export async function mustSee(ports: Pick<Ports, 'tickets'>, actor: StaffActor, no: string): Promise<Ticket> {
  const ticket = await ports.tickets.get(no);
  if (!ticket) throw new DeskError('not_found', { what: 'ticket' });
  try {
    mustMay(actor, 'ticket.read', subjectOf(ticket));
  } catch {
    throw new DeskError('not_found', { what: 'ticket' });
  }
  return ticket;
}

interface Act {
  ticket: Ticket;
  command: TicketCommand;
  actor: Actor;
  /** Stays on what the act leaves, so that a repeat finds it. */
  key?: string;
}

/** Decides, applies and saves what was asked, with the news of it. */
export async function carryOut(ports: Pick<Ports, 'clock' | 'directory' | 'ids' | 'tickets'>, { ticket, command, actor, key }: Act): Promise<Ticket> {
  const events = decide(ticket, command, await contextFor(ports, actor, ticket));
  const next = applyAll(ticket, key === undefined ? events : events.map((event) => ({ ...event, key })));
  return ports.tickets.save(next, newsOf(ticket, next, command.action));
}

function staleSince(ticket: Ticket): DeskError {
  const last = ticket.history.at(-1);
  return new DeskError('stale', { version: ticket.version, name: last?.actor.name ?? '', change: last?.type ?? '' });
}
