import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import { fittingReplies } from '../../desk/assist/canned-replies.js';
import { saysOnly } from '../../desk/assist/says-only.js';
import type { Conversation, Message } from '../../desk/conversation/conversation.js';
import type { TicketType } from '../../desk/deadlines/limits.js';
import { guessType } from '../../desk/intake/triage.js';
import { guideFields, type GuideField } from '../../desk/learning/meaning.js';
import type { Template } from '../../desk/templates/template.js';
import type { AssistantTurn } from '../../ports/assistant.js';
import type { Ports } from '../../ports/index.js';
import { mustMay } from '../access/permission.js';
import { readConversation } from './read-conversation.js';
import { sureTopic } from '../tickets/sure-topic.js';

type AssistPorts = Pick<Ports, 'assistant' | 'templates'>;

export interface GuideHint {
  itemCode: string;
  name: string;
  version: number;
  field: GuideField;
  text: string;
  rephrased: string | null;
  /** Whether the assistant would have answered by itself. */
  sure: boolean;
}
export interface Suggestions {
  conversation: Conversation;
  /** The citizen's message they are for; 0 when there is none. */
  seq: number;
  guides: GuideHint[];
  templates: Template[];
  ticket: { type: TicketType; topic: string | null; words: readonly string[] } | null;
}

const choicesTried = 3;
const messagesRead = 3;

/** What an agent could do with the citizen's latest words. Reads only: nothing is said, stored or remembered. */
export async function suggestToAgent(ports: AssistPorts & Pick<Ports, 'conversations' | 'languageModel'>, actor: StaffActor, conversationId: string): Promise<Suggestions> {
  mustMay(actor, 'conversation.serve', desk);
  const found = await suggestionsFor(ports, await readConversation(ports, actor, conversationId));
  const guides = await Promise.all(found.guides.map((hint) => inPlainWords(ports, hint, found.conversation)));
  return { ...found, guides };
}

/** The same for a talk that was just saved, without the slower part. */
export async function suggestionsFor(ports: AssistPorts, conversation: Conversation): Promise<Suggestions> {
  const said = conversation.messages.filter(({ from }) => from === 'citizen');
  const latest = unanswered(conversation, said);
  const seq = said.at(-1)?.seq ?? 0;
  if (seq === 0) return { conversation, seq, guides: [], templates: [], ticket: null };
  const all = said.map(({ text }) => text).join('\n');
  const [guides, topic, templates] = await Promise.all([guidesFor(ports, conversation, latest), sureTopic(ports, all), ports.templates.all()]);
  const talk = [latest, ...guides.map(({ name }) => name)].join('\n');
  return { conversation, seq, guides, templates: fittingReplies(talk, templates, conversation.lang), ticket: { type: guessType(all), topic: topic?.topic ?? null, words: topic?.words ?? [] } };
}

/** What the citizen said since anybody answered, at most the last few messages; else the last one. */
function unanswered({ messages }: Conversation, said: readonly Message[]): string {
  const answered = messages.findLast(({ from, internal }) => (from === 'agent' && internal !== true) || from === 'bot')?.seq ?? 0;
  const since = said.filter(({ seq }) => seq > answered);
  return (since.length === 0 ? said.slice(-1) : since.slice(-messagesRead)).map(({ text }) => text).join('\n');
}

async function guidesFor({ assistant }: AssistPorts, { assistantState: state, lang }: Conversation, text: string): Promise<GuideHint[]> {
  const turn = await assistant.reply({ state, text, lang });
  const sure = hintFrom(turn, true);
  if (sure) return [sure];
  const tried = await Promise.all((turn.choices ?? []).slice(0, choicesTried).map(({ say }) => assistant.reply({ state: turn.state, text: say, lang })));
  return tried.flatMap((one) => hintFrom(one, false) ?? []);
}

function hintFrom({ outcome, source, reason, text }: AssistantTurn, sure: boolean): GuideHint | null {
  const field = guideFields.find((one) => one === reason);
  if (outcome !== 'answered' || !source || !field) return null;
  return { itemCode: source.itemCode, name: source.guideName, version: source.version, field, text, rephrased: null, sure };
}

async function inPlainWords({ languageModel }: Pick<Ports, 'languageModel'>, hint: GuideHint, { lang }: Conversation): Promise<GuideHint> {
  const words = await languageModel.rephrase(hint.text, lang);
  return { ...hint, rephrased: words !== null && saysOnly(words, hint.text) ? words : null };
}
