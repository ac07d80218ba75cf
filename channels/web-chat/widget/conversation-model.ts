import type { CitizenConversation, ConversationSlice, Message, Receipts, WaitEstimate } from '../../../server/contract/chat.js';
import { type Outgoing, type OutgoingAct, outgoingAfter, withoutConfirmed } from './outgoing.js';

/** All the chat knows. Only `after()` makes the next one. */
export interface ChatModel {
  readonly conversation: CitizenConversation | null;
  /** What the desk holds and this side has, in its order; each seq once. */
  readonly messages: readonly Message[];
  /** Written here and not yet confirmed by the desk. */
  readonly outgoing: readonly Outgoing[];
  /** Everything up to here has arrived. */
  readonly seen: number;
  /** The desk is ahead: fetch the slice after `seen`. */
  readonly behind: boolean;
  /** From the others, new with the last act; history and one's own words are not news. */
  readonly arrived: readonly Message[];
  readonly typing: 'agent' | 'bot' | null;
  readonly reachable: boolean;
}

export type ChatAct =
  | { kind: 'slice'; slice: ConversationSlice }
  | { kind: 'pushed'; messages: readonly Message[]; conversation: CitizenConversation }
  | { kind: 'wait'; wait: WaitEstimate }
  | { kind: 'receipts'; staff: Receipts }
  | { kind: 'typing'; from: 'agent' | 'bot' | null }
  | { kind: 'reachable'; yes: boolean }
  | { kind: 'begun'; outgoing: readonly Outgoing[] }
  | OutgoingAct;

export const emptyChat: ChatModel = { conversation: null, messages: [], outgoing: [], seen: 0, behind: false, arrived: [], typing: null, reachable: true };

function merged(held: readonly Message[], fresh: readonly Message[]): Message[] {
  const bySeq = new Map([...held, ...fresh].map((message) => [message.seq, message]));
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq);
}

/** The last seq up to which nothing is missing. */
function contiguous(from: number, messages: readonly Message[]): number {
  const held = new Set(messages.map((message) => message.seq));
  let seen = from;
  while (held.has(seen + 1)) seen += 1;
  return seen;
}

/** A place in line only ever moves forward, whatever order the news comes in. */
function withWait(next: CitizenConversation, held: WaitEstimate | undefined): CitizenConversation {
  if (next.state !== 'waiting_agent' || !next.wait || !held) return next;
  return { ...next, wait: { ...next.wait, ahead: Math.min(next.wait.ahead, held.ahead) } };
}

const further = (held: Receipts, told: Receipts): Receipts => ({ delivered: Math.max(held.delivered, told.delivered), read: Math.max(held.read, told.read) });

/** The later view by seq; a receipt overtaken by an answer already under way is kept. */
function newer(held: CitizenConversation | null, told: CitizenConversation): CitizenConversation {
  if (held?.id !== told.id) return told;
  const later = told.seq < held.seq ? held : withWait(told, held.wait);
  return { ...later, staffReceipts: further(held.staffReceipts, told.staffReceipts) };
}

/** Takes in what the desk sent; `whole` = nothing before its last seq is missing. */
function takeIn(model: ChatModel, told: { messages: readonly Message[]; conversation: CitizenConversation }, whole: boolean): ChatModel {
  const base = model.conversation && model.conversation.id !== told.conversation.id ? { ...emptyChat, outgoing: model.outgoing } : model;
  const messages = merged(base.messages, told.messages);
  const conversation = newer(base.conversation, told.conversation);
  const seen = contiguous(whole ? Math.max(base.seen, told.conversation.seq) : base.seen, messages);
  const known = new Set(base.messages.map((message) => message.seq));
  const arrived = base.conversation === null && whole ? [] : told.messages.filter(({ from, seq }) => from !== 'citizen' && !known.has(seq));
  return {
    ...base,
    conversation,
    messages,
    seen,
    behind: conversation.seq > seen,
    arrived,
    outgoing: withoutConfirmed(base.outgoing, messages),
    typing: arrived.length > 0 ? null : base.typing,
  };
}

function withConversation(model: ChatModel, change: (conversation: CitizenConversation) => CitizenConversation): ChatModel {
  return model.conversation ? { ...model, arrived: [], conversation: change(model.conversation) } : model;
}

/** The next state of the chat. Pure: the same acts in any repetition leave nothing missing and nothing twice. */
export function after(model: ChatModel, act: ChatAct): ChatModel {
  switch (act.kind) {
    case 'slice':
      return takeIn(model, act.slice, true);
    case 'pushed':
      return takeIn(model, act, false);
    case 'wait':
      return withConversation(model, (held) => withWait({ ...held, wait: act.wait }, held.wait));
    case 'receipts':
      return withConversation(model, (held) => ({ ...held, staffReceipts: further(held.staffReceipts, act.staff) }));
    case 'typing':
      return { ...model, arrived: [], typing: act.from };
    case 'reachable':
      return { ...model, arrived: [], reachable: act.yes };
    case 'begun':
      return { ...emptyChat, outgoing: act.outgoing };
    default:
      return { ...model, arrived: [], outgoing: outgoingAfter(model.outgoing, act) };
  }
}
