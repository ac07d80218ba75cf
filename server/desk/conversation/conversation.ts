import type { DeskEvent } from '../outbox.js';
import type { Instant, Lang } from '../text.js';

export type ConversationState = 'bot' | 'waiting_agent' | 'with_agent' | 'offline_message' | 'closed';
export type SystemCode = 'asked_for_person' | 'bot_handed_over' | 'agent_joined' | 'transferred' | 'ticket_opened' | 'message_left' | 'closed' | 'rated' | 'guide_changed';

/** What the assistant made of a message of the citizen; beside its answer, for those who teach it. */
export interface Reading {
  /** The citizen's message. */
  toSeq: number;
  outcome: string;
  guesses: Conversation['guesses'];
}

export interface Message {
  seq: number;
  /** The sender's own id: saying it twice changes nothing. */
  id: string;
  from: 'citizen' | 'agent' | 'bot' | 'system';
  text: string;
  at: Instant;
  authorId?: string;
  authorName?: string;
  internal?: boolean;
  source?: { itemCode: string; guideName: string; version: number };
  choices?: readonly { label: string; say: string }[];
  system?: { code: SystemCode; facts: Record<string, string | number> };
  reading?: Reading;
}

export interface Offer {
  id: string;
  staffId: string;
  madeAt: Instant;
  expiresAt: Instant;
}

/** How far one side has got with the other's messages, by seq. */
export interface Receipts {
  delivered: number;
  read: number;
}

/** When a person has to have answered for the first time, and whether that was done or has been told of as late. */
export interface FirstReply {
  dueAt: Instant;
  amberAt: Instant;
  metAt: Instant | null;
  fired: boolean;
}

/** Whether one of the assistant's answers was of use. */
export interface Verdict {
  seq: number;
  helpful: boolean;
}

/** A form the assistant fills in, as far as it has come: what was given, as said, by slot. */
export interface HalfForm {
  kind: 'file' | 'book' | 'manage';
  slots: Readonly<Record<string, string>>;
}

/** What the citizen confirmed and the desk is about to do: written down first, so that a crash neither loses nor doubles it. */
export interface ConfirmedDeed {
  /** The citizen's message that confirmed it. */
  toSeq: number;
  /** Opaque here; the assistant's words for it. */
  deed: unknown;
  state: unknown;
}

/** One talk with one person; its messages, waiting place, offer and agent in one document. */
export interface Conversation {
  id: string;
  version: number;
  channel: 'web_chat';
  contactId: string;
  lang: Lang;
  state: ConversationState;
  seq: number;
  messages: readonly Message[];
  /** The place in line: kept through every lapsed or declined offer. */
  waiting: { since: Instant; reason: string; passedBy: readonly string[] } | null;
  /** Runs from asking for a person to a person's first word; null while nobody was asked for. */
  firstReply: FirstReply | null;
  offer: Offer | null;
  agent: { id: string; name: string; joinedAt: Instant } | null;
  /** The assistant's own memory; opaque here. */
  assistantState: unknown;
  guesses: readonly { itemCode: string; score: number }[];
  /** What the assistant has taken down so far; absent in talks from before it could. */
  form?: HalfForm | null;
  confirmed?: ConfirmedDeed | null;
  /** What the citizen said of the assistant's answers: beside the messages, which never change. */
  verdicts: readonly Verdict[];
  citizenReceipts: Receipts;
  staffReceipts: Receipts;
  rating: { score: number; comment: string | null; at: Instant } | null;
  ticketNos: readonly string[];
  openedAt: Instant;
  updatedAt: Instant;
  closedAt: Instant | null;
}

/** The next conversation and what others must hear of. */
export interface Change {
  next: Conversation;
  events: readonly DeskEvent[];
}

/** Nothing changed: a repeated or pointless act. */
export function unchanged(conversation: Conversation): Change {
  return { next: conversation, events: [] };
}

/** A fresh conversation with the assistant. */
export function openConversation({ id, contactId, lang, now }: { id: string; contactId: string; lang: Lang; now: Instant }): Conversation {
  const none: Receipts = { delivered: 0, read: 0 };
  return {
    id,
    version: 1,
    channel: 'web_chat',
    contactId,
    lang,
    state: 'bot',
    seq: 0,
    messages: [],
    waiting: null,
    firstReply: null,
    offer: null,
    agent: null,
    assistantState: null,
    guesses: [],
    verdicts: [],
    citizenReceipts: none,
    staffReceipts: none,
    rating: null,
    ticketNos: [],
    openedAt: now,
    updatedAt: now,
    closedAt: null,
  };
}

/** Adds a message at the next seq. The caller has checked that its id is new. */
export function append(conversation: Conversation, message: Omit<Message, 'seq'>): Conversation {
  const seq = conversation.seq + 1;
  return { ...conversation, seq, messages: [...conversation.messages, { ...message, seq }], updatedAt: message.at };
}

/** Adds a system line; its id is the conversation's own count. */
export function appendSystem(conversation: Conversation, at: Instant, system: NonNullable<Message['system']>): Conversation {
  return append(conversation, { id: `system-${conversation.seq + 1}`, from: 'system', text: '', at, system });
}

/** Whether this sender already said this message: a citizen's choice of ids cannot silence the desk. */
export function said(conversation: Conversation, { id, from }: Pick<Message, 'id' | 'from'>): boolean {
  return conversation.messages.some((message) => message.id === id && message.from === from);
}
