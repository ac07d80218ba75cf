import type { Model } from 'mongoose';
import type { Conversation, Message } from '../../desk/conversation/conversation.js';
import { nextReplyAlarm } from '../../desk/conversation/first-reply.js';
import type { DeskEvent } from '../../desk/outbox.js';
import type { Instant } from '../../desk/text.js';
import type { Clock } from '../../ports/clock.js';
import type { ConversationStore } from '../../ports/conversation-store.js';
import type { ConversationDoc } from './conversation-model.js';
import { alreadyThere } from './duplicates.js';
import { guardedSave } from './guarded-save.js';
import { KnownTail } from './known-tail.js';
import { entriesOf, refsOf } from './outbox-entries.js';
import type { Saved } from './saved-hook.js';

interface Deps {
  model: Model<ConversationDoc>;
  clock: Clock;
  saved: (saved: Saved) => void;
}

export class MongoConversationStore implements ConversationStore {
  /** Marks a stored message with its seq. */
  private readonly stored = new KnownTail<Message, number>();

  constructor(private readonly deps: Deps) {}

  async insert(conversation: Conversation): Promise<Conversation> {
    const { id, ...fields } = conversation;
    const known = await alreadyThere(this.deps.model.create({ _id: id, ...fields, alarm: alarmOf(conversation), outbox: [] }), () => this.get(id));
    if (known) return known;
    this.remember(conversation);
    return conversation;
  }

  async get(id: string): Promise<Conversation | null> {
    const doc = await this.deps.model.findById(id).lean<ConversationDoc>();
    return doc && this.fromDoc(doc);
  }

  async save(next: Conversation, events: readonly DeskEvent[]): Promise<Conversation> {
    const { id, version, messages, ...rest } = next;
    const fields = { ...rest, alarm: alarmOf(next) };
    const change = { aggregate: 'conversation', aggregateId: id, version: version + 1, at: this.deps.clock.now() } as const;
    const outbox = entriesOf(change, events);
    const known = this.stored.after(id, messages);
    const added = known ? { set: fields, push: { messages: known.fresh } } : { set: { ...fields, messages }, push: {} };
    await guardedSave(this.deps.model, { id, version, outbox, ...added });
    const saved = { ...next, version: version + 1 };
    this.remember(saved);
    this.deps.saved({ kind: 'conversation', next: saved, sinceSeq: known?.mark ?? 0, refs: refsOf(change, outbox) });
    return saved;
  }

  async openOf(contactId: string): Promise<Conversation | null> {
    const [open] = await this.find({ contactId, state: { $ne: 'closed' } }, { openedAt: -1 }, 1);
    return open ?? null;
  }

  ofContact(contactId: string, limit: number): Promise<Conversation[]> {
    return this.find({ contactId }, { openedAt: -1 }, limit);
  }

  async countOfContact(contactId: string): Promise<number> {
    return this.deps.model.countDocuments({ contactId });
  }

  waiting(limit: number): Promise<Conversation[]> {
    return this.find({ state: 'waiting_agent' }, { 'waiting.since': 1, _id: 1 }, limit);
  }

  async waitingBefore(since: Instant, id: string): Promise<number> {
    const earlier = { $or: [{ 'waiting.since': { $lt: since } }, { _id: { $lt: id } }] };
    return this.deps.model.countDocuments({ state: 'waiting_agent', 'waiting.since': { $lte: since }, ...earlier });
  }

  servedBy(staffId: string): Promise<Conversation[]> {
    return this.find({ 'agent.id': staffId, state: 'with_agent' }, { 'agent.joinedAt': 1 }, 0);
  }

  endedBy(staffId: string, since: Instant, limit: number): Promise<Conversation[]> {
    return this.find({ 'agent.id': staffId, closedAt: { $gte: since } }, { closedAt: -1 }, limit);
  }

  withOfferBefore(at: Instant, limit: number): Promise<Conversation[]> {
    return this.find({ 'offer.expiresAt': { $lte: at } }, { 'offer.expiresAt': 1 }, limit);
  }

  async firstRepliesDue(at: Instant, limit: number): Promise<string[]> {
    const due = await this.deps.model.find({ 'alarm.at': { $lte: at } }, { _id: 1 }).sort({ 'alarm.at': 1 }).limit(limit).lean<{ _id: string }[]>();
    return due.map(({ _id }) => _id);
  }

  private async find(filter: object, sort: Record<string, 1 | -1>, limit: number): Promise<Conversation[]> {
    const docs = await this.deps.model.find(filter).sort(sort).limit(limit).lean<ConversationDoc[]>();
    return docs.map((doc) => this.fromDoc(doc));
  }

  private fromDoc({ _id, outbox: _outbox, alarm: _alarm, firstReply = null, verdicts = [], ...fields }: ConversationDoc): Conversation {
    const conversation = { id: _id, ...fields, firstReply, verdicts };
    this.remember(conversation);
    return conversation;
  }

  private remember({ id, messages }: Conversation): void {
    for (const message of messages) this.stored.remember(id, message, message.seq);
  }
}

/** Kept beside the conversation for its index. */
function alarmOf(conversation: Conversation): { at: Instant } | null {
  const at = nextReplyAlarm(conversation);
  return at === null ? null : { at };
}
