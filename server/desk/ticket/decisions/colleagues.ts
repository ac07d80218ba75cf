import type { StaffActor } from '../../access/actor.js';
import { DeskError } from '../../errors.js';
import type { CommandOf, DecideContext } from '../commands.js';
import type { TicketFact } from '../events.js';
import type { Ticket } from '../ticket.js';

/** Offers a matter to a colleague; whoever took it in answers for it until they have taken it (首问负责). */
export function decideTransfer(_: Ticket, { toId, toName, note }: CommandOf<'transfer'>): TicketFact[] {
  return [{ type: 'transferred', toId, toName, note }];
}

export function decideTakeOver(ticket: Ticket, __: CommandOf<'take_over'>, context: DecideContext): TicketFact[] {
  return [{ type: 'taken_over', fromName: ticket.owner?.name ?? null, toId: handedTo(ticket, context).id }];
}

export function decideDecline(ticket: Ticket, { note }: CommandOf<'decline_handover'>, context: DecideContext): TicketFact[] {
  handedTo(ticket, context);
  return [{ type: 'handover_declined', note, fromName: ticket.owner?.name ?? null }];
}

function handedTo({ handover }: Ticket, { actor }: DecideContext): StaffActor {
  if (actor.kind !== 'staff' || handover?.toId !== actor.id) throw new DeskError('not_handed_to_you');
  return actor;
}
