import type { ConfirmedDeed, Conversation } from '../../desk/conversation/conversation.js';
import { linkTicket } from '../../desk/conversation/finish.js';
import { assistantSays } from '../../desk/conversation/say.js';
import { isAnswered, lastReply, toAnswer } from '../../desk/conversation/to-answer.js';
import { DeskError } from '../../desk/errors.js';
import type { Instant } from '../../desk/text.js';
import type { AssistantTurn } from '../../ports/assistant.js';
import type { AssistantDeed, DeskFact } from '../../ports/assistant-wishes.js';
import type { Ports } from '../../ports/index.js';
import { changeConversation } from './change-conversation.js';
import { replyClock } from './reply-clock.js';
import { carryOutDeed, lookUp, type ServePorts } from './serve-assistant.js';

type AnswerPorts = ServePorts & Pick<Ports, 'assistant' | 'conversations'>;
interface Heard {
  conversationId: string;
  seq: number;
}

/** So often a message is thought over again because something else was said meanwhile. */
const tries = 5;
/** A turn may look up this often before it has to speak. */
const mostLookUps = 3;

/** Lets the assistant answer a message, and those before it that still wait. Heard twice, it answers once and does
 *  nothing twice; its failure hands over to a person. What was confirmed is written down before it is done. */
export async function answerByAssistant(ports: AnswerPorts, { conversationId, seq }: Heard): Promise<void> {
  const conversation = await ports.conversations.get(conversationId);
  if (!conversation) return;
  if (conversation.confirmed) await finish(ports, conversation, conversation.confirmed);
  for (const one of toAnswer(conversation, seq)) await answerOne(ports, { conversationId, seq: one });
}

async function answerOne(ports: AnswerPorts, heard: Heard): Promise<void> {
  for (let tried = 0; tried < tries; tried += 1) {
    const conversation = await ports.conversations.get(heard.conversationId);
    const message = conversation?.messages.find(({ seq }) => seq === heard.seq);
    if (!conversation || !message || conversation.state !== 'bot' || isAnswered(conversation, heard.seq)) return;
    if (await settle(ports, conversation, message)) return;
  }
  throw new DeskError('stale');
}

/** Thinks, then speaks or acts; false when it must be thought over. */
async function settle(ports: AnswerPorts, conversation: Conversation, message: { seq: number; text: string }): Promise<boolean> {
  const turn = await think(ports, conversation, message);
  const { deed, state } = turn;
  return deed ? confirm(ports, conversation, { toSeq: message.seq, deed, state }) : post(ports, conversation, { toSeq: message.seq, turn });
}

/** The assistant's turn, with what it had to look up. A message from before its last words confirms nothing. */
async function think(ports: AnswerPorts, conversation: Conversation, { seq, text }: { seq: number; text: string }): Promise<AssistantTurn> {
  const { assistantState, lang } = conversation;
  let turn = await ports.assistant.reply({ state: assistantState, text, lang, early: lastReply(conversation) > seq });
  for (let looked = 0; turn.ask && looked < mostLookUps; looked += 1) {
    const { reading } = turn;
    turn = { ...ports.assistant.tell({ state: turn.state, fact: await lookUp(ports, conversation, turn.ask), lang }), ...(reading && { reading }) };
  }
  return turn;
}

/** Writes down what is about to be done, unless a person took over or something else was said; then does it. */
async function confirm(ports: AnswerPorts, thought: Conversation, confirmed: ConfirmedDeed & { deed: AssistantDeed }): Promise<boolean> {
  const kept = await changeConversation(ports, thought.id, (current) => (holds(current, thought) ? { next: { ...current, confirmed }, events: [] } : { next: current, events: [] }));
  if (kept.confirmed?.toSeq !== confirmed.toSeq) return kept.state !== 'bot';
  await finish(ports, kept, confirmed);
  return true;
}

/** Does what is written down and says so. Whoever serves by now, the citizen gets the number. */
async function finish(ports: AnswerPorts, conversation: Conversation, { toSeq, deed, state }: ConfirmedDeed): Promise<void> {
  const fact = await carryOutDeed(ports, conversation, deed as AssistantDeed);
  const turn = ports.assistant.tell({ state, fact, lang: conversation.lang });
  await post(ports, conversation, { toSeq, turn, fact });
}

function holds(current: Conversation, thought: Conversation): boolean {
  return current.state === 'bot' && lastReply(current) === lastReply(thought);
}

interface Said {
  toSeq: number;
  turn: AssistantTurn;
  /** What was done, if anything. */
  fact?: DeskFact;
}

/** Says it; false when the conversation went on meanwhile and the turn must be thought over. What was done is said in any case. */
async function post(ports: AnswerPorts, thought: Conversation, { toSeq, turn, fact }: Said): Promise<boolean> {
  const now = ports.clock.now();
  const handOver = turn.outcome === 'handover' || turn.outcome === 'emergency';
  const words = { ...wordsOf(turn), toSeq, handOver, replyBy: handOver ? await replyClock(ports, now) : null, now, done: fact !== undefined && fact.kind !== 'refused' };
  let overtaken = false;
  await changeConversation(ports, thought.id, (current) => {
    overtaken = fact === undefined && current.state === 'bot' && !holds(current, thought);
    if (overtaken) return { next: current, events: [] };
    const change = assistantSays(current, words);
    return fact === undefined ? change : { ...change, next: settled(change.next, fact, now) };
  });
  return !overtaken;
}

/** The code that proves a booking to be somebody's is for nobody else to read. */
function withoutProof({ code: _code, ...slots }: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return slots;
}

/** A turn as the conversation keeps it. */
function wordsOf({ text, source, choices, state, guesses, form, outcome, reason = outcome }: AssistantTurn) {
  return { text, source, choices, state, guesses, form: form && { kind: form.kind, slots: withoutProof(form.slots) }, reason, outcome: outcome === 'handover' ? reason : outcome };
}

/** Nothing is owed any more; a ticket stands in the talk. */
function settled(said: Conversation, fact: DeskFact, now: Instant): Conversation {
  const linked = fact.kind === 'filed' ? linkTicket(said, { ticketNo: fact.ticketNo, now }).next : said;
  return { ...linked, confirmed: null };
}
