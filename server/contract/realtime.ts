import type { AgentSuggestions } from './assist.js';
import type { CitizenConversation, Message, Receipts, WaitEstimate } from './chat.js';
import type { Offer, Presence, StaffConversation } from './staff.js';

/** Socket.io namespaces. Citizens are known by their visitor cookie, staff by their session cookie. */
export const citizenNamespace = '/citizen';
export const staffNamespace = '/staff';
/** Displays in halls, known by their centre's code. */
export const hallNamespace = '/hall';

/** Server → citizen. Every patch carries the conversation's seq; a gap means: fetch the slice after the last seen. */
export interface CitizenEvents {
  'conversation.messages': (event: { conversationId: string; messages: Message[]; conversation: CitizenConversation }) => void;
  'conversation.wait': (event: { conversationId: string; wait: WaitEstimate }) => void;
  'conversation.receipts': (event: { conversationId: string; staff: Receipts }) => void;
  'conversation.typing': (event: { conversationId: string; from: 'agent' | 'bot' }) => void;
}

/** Citizen → server: watch one of one's own conversations, say that one types, acknowledge what arrived. */
export interface CitizenSays {
  watch: (conversationId: string, done: (known: boolean) => void) => void;
  typing: (conversationId: string) => void;
  receipt: (event: { conversationId: string; delivered: number; read: number }) => void;
}

/** A colleague who has the ticket open. */
export interface TicketViewer {
  id: string;
  name: string;
  writing: boolean;
}

/** Server → staff. `ticket.changed` carries ids only: each reader fetches what their role may see. */
export interface StaffEvents {
  'offer.made': (event: { offer: Offer; serverNow: number }) => void;
  'offer.ended': (event: { offerId: string; conversationId: string; outcome: 'accepted' | 'declined' | 'lapsed' | 'withdrawn'; byName?: string }) => void;
  'presence.changed': (event: { presence: Presence }) => void;
  'work.changed': (event: { conversationId: string }) => void;
  'conversation.messages': (event: { conversationId: string; messages: Message[]; conversation: StaffConversation }) => void;
  'conversation.receipts': (event: { conversationId: string; citizen: Receipts }) => void;
  'conversation.helpful': (event: { conversationId: string; seq: number; helpful: boolean | null }) => void;
  'conversation.typing': (event: { conversationId: string; from: 'citizen' | 'agent'; name?: string }) => void;
  /** To the serving agent, after the citizen's words; suggestions only. */
  'conversation.suggestions': (event: AgentSuggestions) => void;
  'ticket.changed': (event: { no: string; version: number; change: string; byName?: string }) => void;
  /** Everyone who has it open, the reader too. */
  'ticket.viewers': (event: { no: string; viewers: TicketViewer[] }) => void;
  /** Somebody came, was called or went; whoever looks at this hall asks again. */
  'hall.changed': (event: { centreId: string }) => void;
  /** Ids only: those named fetch their telephone anew, lists of calls when they are on screen. */
  'call.changed': (event: { callId: string; staffIds: string[] }) => void;
  /** To one person alone: how many of their notices they have not read. */
  'notices.changed': (event: { unread: number }) => void;
}

/** Server → display. */
export interface HallEvents {
  'hall.changed': (event: { centreId: string }) => void;
}
/** What a display shows when it connects. */
export interface HallPass {
  centreId: string;
  code: string;
}

export interface StaffSays {
  watch: (conversationId: string, done: (known: boolean) => void) => void;
  unwatch: (conversationId: string) => void;
  typing: (conversationId: string) => void;
  receipt: (event: { conversationId: string; delivered: number; read: number }) => void;
  viewTicket: (no: string, writing: boolean) => void;
  leaveTicket: (no: string) => void;
  /** The whole list on screen; takes the place of the one said before. */
  listTickets: (nos: string[]) => void;
}
