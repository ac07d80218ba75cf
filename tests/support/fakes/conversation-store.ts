import type { Conversation } from '../../../server/desk/conversation/conversation.js';
import { nextReplyAlarm } from '../../../server/desk/conversation/first-reply.js';
import type { DeskEvent } from '../../../server/desk/outbox.js';
import type { Instant } from '../../../server/desk/text.js';
import type { ConversationStore } from '../../../server/ports/conversation-store.js';
import { VersionedMap, type FakeLedger } from './saved.js';

export class FakeConversationStore implements ConversationStore {
  private readonly conversations = new VersionedMap<Conversation>();

  constructor(private readonly ledger: FakeLedger) {}

  async insert(conversation: Conversation): Promise<Conversation> {
    const known = this.conversations.get(conversation.id);
    if (!known) this.conversations.insert(conversation.id, conversation);
    return known ?? conversation;
  }
  async get(id: string): Promise<Conversation | null> {
    return this.conversations.get(id);
  }
  async save(next: Conversation, events: readonly DeskEvent[]): Promise<Conversation> {
    const sinceSeq = this.conversations.get(next.id)?.seq ?? 0;
    const saved = this.conversations.replace(next.id, next);
    const refs = this.ledger.outbox.append({ aggregate: 'conversation', aggregateId: next.id, version: saved.version }, events);
    this.ledger.onSaved({ kind: 'conversation', next: saved, sinceSeq, refs });
    return saved;
  }
  async openOf(contactId: string): Promise<Conversation | null> {
    return this.newestFirst((one) => one.contactId === contactId && one.state !== 'closed')[0] ?? null;
  }
  async ofContact(contactId: string, limit: number): Promise<Conversation[]> {
    return this.newestFirst((one) => one.contactId === contactId).slice(0, limit);
  }
  async countOfContact(contactId: string): Promise<number> {
    return this.newestFirst((one) => one.contactId === contactId).length;
  }
  async waiting(limit: number): Promise<Conversation[]> {
    return this.line().slice(0, limit);
  }
  async waitingBefore(since: Instant, id: string): Promise<number> {
    return this.line().filter((one) => one.waiting !== null && (one.waiting.since < since || (one.waiting.since === since && one.id < id))).length;
  }
  async servedBy(staffId: string): Promise<Conversation[]> {
    return this.conversations
      .all()
      .filter((one) => one.state === 'with_agent' && one.agent?.id === staffId)
      .sort((a, b) => (a.agent?.joinedAt ?? 0) - (b.agent?.joinedAt ?? 0));
  }
  async endedBy(staffId: string, since: Instant, limit: number): Promise<Conversation[]> {
    return this.conversations
      .all()
      .filter((one) => one.agent?.id === staffId && one.closedAt !== null && one.closedAt >= since)
      .sort((a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0))
      .slice(0, limit);
  }
  async withOfferBefore(at: Instant, limit: number): Promise<Conversation[]> {
    return this.conversations
      .all()
      .filter((one) => one.offer !== null && one.offer.expiresAt <= at)
      .slice(0, limit);
  }

  async firstRepliesDue(at: Instant, limit: number): Promise<string[]> {
    return this.conversations
      .all()
      .flatMap((one) => ({ id: one.id, dueAt: nextReplyAlarm(one) ?? Number.POSITIVE_INFINITY }))
      .filter(({ dueAt }) => dueAt <= at)
      .sort((a, b) => a.dueAt - b.dueAt)
      .slice(0, limit)
      .map(({ id }) => id);
  }

  private newestFirst(matches: (conversation: Conversation) => boolean): Conversation[] {
    return this.conversations.all().filter(matches).sort((a, b) => b.openedAt - a.openedAt);
  }

  private line(): Conversation[] {
    return this.conversations
      .all()
      .filter((one) => one.state === 'waiting_agent')
      .sort((a, b) => (a.waiting?.since ?? 0) - (b.waiting?.since ?? 0) || (a.id < b.id ? -1 : 1));
  }
}
