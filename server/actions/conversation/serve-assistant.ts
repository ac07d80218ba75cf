import type { Conversation } from '../../desk/conversation/conversation.js';
import { DeskError } from '../../desk/errors.js';
import type { AssistantAsk, AssistantDeed, DeskFact } from '../../ports/assistant-wishes.js';
import type { Ports } from '../../ports/index.js';
import type { Talker } from '../../ports/booking-talk.js';
import { deedKey, fileByChat, promisedDay, type ChatFilePorts } from './file-by-chat.js';

export type ServePorts = ChatFilePorts & Pick<Ports, 'bookingTalk' | 'secrets'>;
type Booked = Extract<AssistantDeed, { kind: 'book' }>;

/** Asks the line's dialogue how a booking goes on. */
export function lookUp({ bookingTalk }: ServePorts, conversation: Conversation, ask: AssistantAsk): Promise<DeskFact> {
  return bookingTalk.next(ask, talkerOf(conversation, ''));
}

function talkerOf({ contactId, lang }: Conversation, key: string): Talker {
  return { key, contactId, lang };
}

/** Does what a citizen confirmed, under a key of conversation and form: done again, it is the same act. What the desk refuses is an answer. */
export async function carryOutDeed(ports: ServePorts, conversation: Conversation, deed: AssistantDeed): Promise<DeskFact> {
  try {
    return deed.kind === 'book' ? await ports.bookingTalk.confirm(deed, talkerOf(conversation, deedKey(conversation, deed))) : await file(ports, conversation, deed);
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    return { kind: 'refused' };
  }
}

async function file(ports: ServePorts, conversation: Conversation, deed: Exclude<AssistantDeed, Booked>): Promise<DeskFact> {
  const ticket = await fileByChat(ports, conversation, deed);
  return { kind: 'filed', ticketNo: ticket.no, queryCode: ports.secrets.queryCode(ticket.no), date: promisedDay(ticket) };
}
