import type { Lang } from '../../server/contract/common.js';
import type { WaitEstimate } from '../../server/contract/chat.js';
import type { ConversationStore } from '../../server/ports/conversation-store.js';

/** A conversation as the store keeps it; only `present.ts` decides what of it a citizen reads. */
export type Conversation = NonNullable<Awaited<ReturnType<ConversationStore['get']>>>;

export interface Talk {
  conversation: Conversation;
  /** The place in line; null when not waiting. */
  wait: WaitEstimate | null;
}
type ById<T> = T & { conversationId: string };

/** What the web chat asks of the desk, always in the name of one visitor's cookie. */
export interface ChatDesk {
  /** A fresh secret for a cookie. */
  newVisitor: () => string;
  start: (visitor: string, lang: Lang) => Promise<Talk>;
  /** Throws DeskError `not_found` for anybody else's conversation, like everything below. */
  read: (visitor: string, conversationId: string) => Promise<Talk>;
  say: (visitor: string, words: ById<{ id: string; text: string }>) => Promise<Talk>;
  askForPerson: (visitor: string, conversationId: string) => Promise<Talk>;
  leaveMessage: (visitor: string, left: ById<{ id: string; text: string; phone?: string | undefined }>) => Promise<Talk>;
  acknowledge: (visitor: string, seen: ById<{ delivered: number; read: number }>) => Promise<void>;
  /** 有用 or 没用 of one of the assistant's answers; null takes it back. */
  judge: (visitor: string, judged: ById<{ seq: number; helpful: boolean | null }>) => Promise<Talk>;
  rate: (visitor: string, rating: ById<{ score: number; comment?: string | undefined }>) => Promise<Talk>;
}
