import type { StaffEvents } from '../../../contract/realtime.js';
import type { Conversation } from '../../../desk/conversation/conversation.js';
import type { Ticket } from '../../../desk/ticket/ticket.js';
import { presentOffer, presentSeat } from '../present/work.js';
import type { Announcer } from '../../../ports/announcer.js';
import { atMostEvery } from './at-most-every.js';
import { tellCitizen, tellStaff, type NewsParts } from './conversation-news.js';
import { Lanes } from './lanes.js';
import { tellTheLine } from './line-news.js';
import { suggestionNews } from './suggestion-news.js';
import { allStaff, conversationRoom, hallRoom, staffRoom } from './rooms.js';

type TicketNews = Parameters<StaffEvents['ticket.changed']>[0];

export interface Announcements {
  announcer: Announcer;
  /** Tells those who watch again, because the citizen came or went. */
  onlineChanged: (conversationId: string) => void;
  idle: () => Promise<void>;
  stop: () => void;
}

/** Whoever joins or leaves the line leaves a line of the desk's own in the talk. */
const changedHands = ({ messages }: Conversation, sinceSeq: number): boolean => messages.some(({ from, seq }) => from === 'system' && seq > sinceSeq);

/** Ids, what happened, and which colleague did it; who may see more asks for it. */
function ticketNews({ no, version, history }: Ticket): TicketNews {
  const last = history.at(-1);
  const byName = last?.actor.kind === 'staff' ? last.actor.name : undefined;
  return { no, version, change: last?.type ?? 'filed', ...(byName === undefined ? {} : { byName }) };
}

/** News that goes out as it comes: who may see more asks for it. */
function newsForAll({ staff, halls }: NewsParts['sockets']): Pick<Announcer, 'ticketChanged' | 'hallChanged' | 'callChanged' | 'noticesChanged'> {
  return {
    ticketChanged: (ticket) => void staff.to(allStaff).emit('ticket.changed', ticketNews(ticket)),
    hallChanged: (centreId) => {
      staff.to(allStaff).emit('hall.changed', { centreId });
      halls.to(hallRoom(centreId)).emit('hall.changed', { centreId });
    },
    callChanged: ({ id }, staffIds) => void staff.to(allStaff).emit('call.changed', { callId: id, staffIds: [...staffIds] }),
    noticesChanged: (staffId, unread) => void staff.to(staffRoom(staffId)).emit('notices.changed', { unread }),
  };
}

/** The desk's announcer over sockets: each conversation's news in order, the line at most once per `lineEveryMs`. */
export function announcements(parts: NewsParts, lineEveryMs: number): Announcements {
  const { ports, sockets } = parts;
  const lanes = new Lanes((error) => ports.log.warn('announcement_lost', { reason: String(error) }));
  const line = atMostEvery(lineEveryMs, () => lanes.run('line', () => tellTheLine(ports, sockets.citizens)));
  const suggest = suggestionNews(parts, lanes);
  const announcer: Announcer = {
    conversationChanged: (conversation, sinceSeq) => {
      lanes.run(conversation.id, async () => {
        await tellCitizen(parts, conversation, sinceSeq);
        await tellStaff(parts, conversation, sinceSeq);
        if (changedHands(conversation, sinceSeq)) line.ask();
      });
      suggest(conversation, sinceSeq);
    },
    receiptsChanged: ({ id }, side, receipts) => {
      if (side === 'staff') sockets.citizens.to(conversationRoom(id)).emit('conversation.receipts', { conversationId: id, staff: receipts });
      else sockets.staff.to(conversationRoom(id)).emit('conversation.receipts', { conversationId: id, citizen: receipts });
    },
    answerJudged: ({ id }, verdict) => void sockets.staff.to(conversationRoom(id)).emit('conversation.helpful', { conversationId: id, ...verdict }),
    lineChanged: () => line.ask(),
    offerMade: (conversation) =>
      lanes.run(conversation.id, async () => {
        const offer = presentOffer(conversation, await ports.conversations.countOfContact(conversation.contactId));
        if (offer && conversation.offer) sockets.staff.to(staffRoom(conversation.offer.staffId)).emit('offer.made', { offer, serverNow: ports.clock.now() });
      }),
    offerEnded: ({ staffId, offerId, conversationId, outcome }) => void sockets.staff.to(staffRoom(staffId)).emit('offer.ended', { offerId, conversationId, outcome }),
    seatChanged: (seat) => void sockets.staff.to(staffRoom(seat.staffId)).emit('presence.changed', { presence: presentSeat(seat, ports.clock.now()) }),
    ...newsForAll(sockets),
  };
  const onlineChanged = (id: string) =>
    lanes.run(id, async () => {
      const conversation = await ports.conversations.get(id);
      if (conversation) await tellStaff(parts, conversation, conversation.seq);
    });
  return { announcer, onlineChanged, idle: () => lanes.idle(), stop: () => line.stop() };
}
