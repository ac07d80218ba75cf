import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import type { Conversation, Offer } from '../../desk/conversation/conversation.js';
import { transfer } from '../../desk/conversation/hand-over.js';
import { makeOffer } from '../../desk/conversation/offer.js';
import { DeskError } from '../../desk/errors.js';
import { offerMs } from '../../desk/routing/seat.js';
import type { Ports } from '../../ports/index.js';
import { changeConversation } from './change-conversation.js';
import { mustMay } from '../access/permission.js';

type TransferPorts = Pick<Ports, 'announcer' | 'clock' | 'conversations' | 'ids' | 'seats'>;
interface Request {
  conversationId: string;
  /** Absent: back to the line for whoever is free. */
  toStaffId?: string | undefined;
  note: string;
}

/** Passes the conversation on with a note; a named colleague is asked first. Throws `busy` when they have no room, `invalid` for oneself. */
export async function transferConversation(ports: TransferPorts, actor: StaffActor, request: Request): Promise<Conversation> {
  mustMay(actor, 'conversation.serve', desk);
  if (request.toStaffId === actor.id) throw new DeskError('invalid', { field: 'toStaffId' });
  const offer = request.toStaffId === undefined ? null : await reserve(ports, request.toStaffId, request.conversationId);
  const moved = await passOn(ports, actor, { ...request, offer }).catch(async (error: unknown) => {
    if (offer) await ports.seats.settle({ staffId: offer.staffId, offerId: offer.id, outcome: 'withdrawn', now: ports.clock.now() });
    throw error;
  });
  if (offer) ports.announcer.offerMade(moved);
  return moved;
}

function passOn(ports: TransferPorts, actor: StaffActor, { conversationId, note, offer }: Request & { offer: Offer | null }): Promise<Conversation> {
  return changeConversation(ports, conversationId, (conversation) => {
    const back = transfer(conversation, actor, { now: ports.clock.now(), note, noteId: ports.ids.id() });
    if (!offer) return back;
    const offered = makeOffer(back.next, offer);
    return { next: offered.next, events: [...back.events, ...offered.events] };
  });
}

async function reserve({ clock, ids, seats }: TransferPorts, staffId: string, conversationId: string): Promise<Offer> {
  const now = clock.now();
  const offer = { id: ids.id(), staffId, madeAt: now, expiresAt: now + offerMs };
  const reserved = await seats.reserve(staffId, { id: offer.id, conversationId, expiresAt: offer.expiresAt }, now);
  if (!reserved) throw new DeskError('busy', { what: 'colleague' });
  return offer;
}
