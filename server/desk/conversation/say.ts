import { DeskError } from '../errors.js';
import type { StaffActor } from '../access/actor.js';
import type { Instant } from '../text.js';
import { append, said, unchanged, type Change, type Conversation, type Message } from './conversation.js';
import { afterAnswer } from './fell-short.js';
import { meetFirstReply, type ReplyBy } from './first-reply.js';
import { askForPerson, mustServe } from './hand-over.js';
import { isAnswered, replyId } from './to-answer.js';

interface Words {
  id: string;
  text: string;
  now: Instant;
}

/** The citizen writes. The assistant answers while nobody else serves or is on the way, also after a message was left. */
export function citizenSays(conversation: Conversation, { id, text, now }: Words): Change {
  if (said(conversation, { id, from: 'citizen' })) return unchanged(conversation);
  if (conversation.state === 'closed') throw new DeskError('conversation_closed');
  const state = conversation.state === 'offline_message' ? 'bot' : conversation.state;
  const next = append({ ...conversation, state }, { id, from: 'citizen', text, at: now });
  return { next, events: state === 'bot' ? [{ type: 'citizen_spoke', conversationId: next.id, seq: next.seq }] : [] };
}

/** An agent writes to the citizen, or an internal note that never leaves. */
export function agentSays(conversation: Conversation, actor: StaffActor, { id, text, now, internal, source }: Words & { internal: boolean; source?: Message['source'] }): Change {
  if (said(conversation, { id, from: 'agent' })) return unchanged(conversation);
  if (!internal) mustServe(conversation, actor);
  const message = { id, from: 'agent' as const, text, at: now, authorId: actor.id, authorName: actor.name, ...(internal ? { internal } : {}), ...(source ? { source } : {}) };
  const firstReply = internal ? conversation.firstReply : meetFirstReply(conversation.firstReply, now);
  return { next: append({ ...conversation, firstReply }, message), events: [] };
}

/** What the assistant made of the citizen's words. */
export interface AssistantSays {
  /** The citizen's message it answers. */
  toSeq: number;
  text: string;
  source?: Message['source'];
  choices?: Message['choices'];
  state: unknown;
  guesses: Conversation['guesses'];
  form?: Conversation['form'];
  handOver: boolean;
  reason: string;
  /** How the turn ended, where that is not the reason. */
  outcome?: string;
  /** When it hands over: by when a person has to have answered. */
  replyBy?: ReplyBy | null | undefined;
  now: Instant;
  /** It tells of something the desk has done: that is said whoever serves by now. */
  done?: boolean | undefined;
}

function shownWith({ source, choices }: AssistantSays): Pick<Message, 'source' | 'choices'> {
  return { ...(source ? { source } : {}), ...(choices ? { choices } : {}) };
}

/** A person has the word once they serve; what the desk has done is told all the same. */
function mayStillSay({ state }: Conversation, { done = false }: AssistantSays): boolean {
  return state === 'bot' || done;
}

/** What the agent is told of the assistant's guesses: a hand-over without any keeps those of the talk so far. */
function guessesAfter({ guesses }: Conversation, turn: AssistantSays): Conversation['guesses'] {
  return turn.handOver && turn.guesses.length === 0 ? guesses : turn.guesses;
}

/** The assistant answers, unless a person took over meanwhile or it already did: then its words are dropped. */
export function assistantSays(conversation: Conversation, turn: AssistantSays): Change {
  const id = replyId(turn.toSeq);
  const serves = conversation.state === 'bot';
  if (isAnswered(conversation, turn.toSeq) || !mayStillSay(conversation, turn)) return unchanged(conversation);
  const reading = { toSeq: turn.toSeq, outcome: turn.outcome ?? turn.reason, guesses: turn.guesses };
  const message: Omit<Message, 'seq'> = { id, from: 'bot', text: turn.text, at: turn.now, reading, ...shownWith(turn) };
  const next = { ...append(conversation, message), assistantState: turn.state, guesses: guessesAfter(conversation, turn), form: turn.form ?? null };
  const events = afterAnswer(conversation, reading);
  if (!serves || !turn.handOver) return { next, events };
  const handed = askForPerson(next, { now: turn.now, reason: turn.reason, byBot: true, replyBy: turn.replyBy });
  return { next: handed.next, events: [...handed.events, ...events] };
}
