import type { Lang } from '../../../server/contract/common.js';
import type { ChatApi, Reply, Told } from './chat-api.js';
import type { ChatLine, OpenLine } from './chat-line.js';
import type { ChatMemory } from './chat-memory.js';
import { after, type ChatAct, type ChatModel, emptyChat } from './conversation-model.js';
import { createSender, type Sender } from './sender.js';

export interface ChatMeans {
  readonly lang: Lang;
  readonly api: ChatApi;
  readonly openLine: OpenLine;
  readonly memory: ChatMemory;
  readonly now: () => number;
  readonly newKey: () => string;
}

const pollMs = 5000;
const typingLastsMs = 6000;
const againMs = 500;

/** Runs one chat: what to send, fetch and listen to. All judgement is in the model. */
export class ChatSession {
  #model: ChatModel;
  #line: ChatLine | null = null;
  #syncing: Promise<void> | null = null;
  #typingEnds: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<(model: ChatModel) => void>();
  readonly #sender: Sender;
  readonly #poll: ReturnType<typeof setInterval>;

  constructor(private readonly means: ChatMeans) {
    this.#model = { ...emptyChat, outgoing: means.memory.read().unsent };
    this.#sender = createSender({
      model: this.model,
      act: (step) => this.#act(step),
      begun: () => this.#begun(),
      post: means.api.say,
      told: (reply) => this.#told(reply),
    });
    this.#poll = setInterval(() => this.#look(), pollMs);
  }

  readonly model = (): ChatModel => this.#model;
  readonly newKey = (): string => this.means.newKey();
  /** A matter of this chat, by number and code. */
  readonly matter: ChatApi['matter'] = (proof) => this.means.api.matter(proof);
  readonly actOn: ChatApi['actOn'] = (proof, asked) => this.means.api.actOn(proof, asked);

  /** Calls back on every change; returns how to stop. */
  watch(listener: (model: ChatModel) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes up the conversation this browser remembers, and asks whether anything was missed. */
  resync(): Promise<void> {
    this.#syncing ??= this.#fetchSlice().finally(() => {
      this.#syncing = null;
      if (!this.#model.reachable) return;
      this.#sender.retry();
      if (this.#model.behind) setTimeout(() => void this.resync(), againMs);
    });
    return this.#syncing;
  }

  say(text: string): void {
    this.#act({ kind: 'wrote', id: this.means.newKey(), text, at: this.means.now() });
    this.#sender.pump();
  }

  resend(id: string): void {
    this.#act({ kind: 'resend', id });
    this.#sender.pump();
  }

  discard(id: string): void {
    this.#act({ kind: 'discard', id });
  }

  /** False = it could not be done now; nothing was lost. */
  askForPerson(): Promise<boolean> {
    return this.#within((id) => this.means.api.askForPerson(id, this.means.newKey()));
  }

  leaveMessage(text: string, phone: string): Promise<boolean> {
    return this.#within((id) => this.means.api.leaveMessage(id, { id: this.means.newKey(), text, ...(phone !== '' && { phone }) }));
  }

  rate(score: number, comment: string): Promise<boolean> {
    return this.#within((id) => this.means.api.rate(id, { score, ...(comment !== '' && { comment }) }));
  }

  /** 有用 or 没用 of an automatic answer; null takes it back. */
  judge(seq: number, helpful: boolean | null): Promise<boolean> {
    return this.#within((id) => this.means.api.judge(id, { seq, helpful }));
  }

  typing(): void {
    this.#line?.typing();
  }

  /** Tells the desk how far the citizen has read, by the open line or else by post. */
  read(): void {
    const { conversation, seen } = this.#model;
    const receipt = { delivered: seen, read: seen };
    if (this.#line?.isOpen() === true) this.#line.receipt(receipt);
    else if (conversation !== null) void this.means.api.receipt(conversation.id, receipt);
  }

  /** Leaves the ended conversation; the next words begin a new one. */
  restart(): void {
    const line = this.#line;
    this.#line = null;
    this.means.memory.write({ conversationId: null });
    this.#act({ kind: 'begun', outgoing: this.#model.outgoing });
    line?.close();
  }

  stop(): void {
    clearInterval(this.#poll);
    clearTimeout(this.#typingEnds);
    this.#line?.close();
  }

  #act(step: ChatAct): void {
    this.#model = after(this.#model, step);
    const { conversation, outgoing } = this.#model;
    this.means.memory.write({ unsent: outgoing, ...(conversation && { conversationId: conversation.id }) });
    for (const listener of this.#listeners) listener(this.#model);
    if (this.#model.behind) void this.resync();
  }

  /** Notes whether the desk could be reached at all. */
  #heard<T>(reply: Reply<T>): reply is Extract<Reply<T>, { ok: true }> {
    const reachable = reply.ok || reply.why === 'refused';
    if (reachable !== this.#model.reachable) this.#act({ kind: 'reachable', yes: reachable });
    return reply.ok;
  }

  #current(): string | null {
    return this.#model.conversation?.id ?? this.means.memory.read().conversationId;
  }

  async #fetchSlice(): Promise<void> {
    const id = this.#current();
    if (id === null) {
      // Nothing to ask for yet; whether the desk is back shows when the unsent words go out.
      if (!this.#model.reachable) this.#act({ kind: 'reachable', yes: true });
      return;
    }
    const reply = await this.means.api.slice(id, this.#model.seen);
    // Left meanwhile: what comes late belongs to a talk that is over.
    if (this.#current() !== id) return;
    if (this.#heard(reply)) {
      this.#act({ kind: 'slice', slice: reply.value });
      this.#listen(id);
    } else if (reply.why === 'refused') this.restart();
  }

  #listen(id: string): void {
    this.#line ??= this.means.openLine(id, {
      opened: () => void this.resync(),
      lost: () => void this.resync(),
      'conversation.messages': (event) => this.#act({ kind: 'pushed', ...event }),
      'conversation.wait': ({ wait }) => this.#act({ kind: 'wait', wait }),
      'conversation.receipts': ({ staff }) => this.#act({ kind: 'receipts', staff }),
      'conversation.typing': ({ from }) => this.#typed(from),
    });
  }

  #typed(from: 'agent' | 'bot'): void {
    clearTimeout(this.#typingEnds);
    this.#typingEnds = setTimeout(() => this.#act({ kind: 'typing', from: null }), typingLastsMs);
    this.#act({ kind: 'typing', from });
  }

  /** The desk's answer to a change; what it leaves out is fetched. */
  async #told(reply: Reply<Told>): Promise<boolean> {
    if (!this.#heard(reply)) {
      if (reply.why === 'refused') await this.resync();
      return false;
    }
    const { conversation, messages = [] } = reply.value;
    if (conversation) {
      this.#act({ kind: 'pushed', conversation, messages });
      this.#listen(conversation.id);
    } else if (this.#line?.isOpen() !== true) await this.resync();
    return true;
  }

  /** The conversation's id, begun if need be; null when the desk cannot be reached. */
  async #begun(): Promise<string | null> {
    if (this.#model.conversation === null && this.means.memory.read().conversationId !== null) await this.resync();
    if (this.#model.conversation === null) await this.#told(await this.means.api.start(this.means.lang));
    return this.#model.conversation?.id ?? null;
  }

  async #within(ask: (id: string) => Promise<Reply<Told>>): Promise<boolean> {
    const id = await this.#begun();
    if (id === null || !(await this.#told(await ask(id)))) return false;
    await this.resync();
    return true;
  }

  /** While no push comes, ask; and while nothing can be reached, try again. */
  #look(): void {
    const { conversation, reachable } = this.#model;
    const listening = this.#line?.isOpen() === true;
    if (!reachable || (conversation !== null && conversation.state !== 'closed' && !listening)) void this.resync();
  }
}
