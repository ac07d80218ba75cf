import type { Conversation, Message } from '../conversation/conversation.js';
import { readingOf } from '../conversation/fell-short.js';
import { identityIn, type IdentityKind } from '../intake/identity-in-text.js';
import { cleanedText } from '../learning/cleaned-text.js';
import { questionKey } from '../learning/question-key.js';

export type SummaryLine =
  | { readonly kind: 'wants' | 'answered' | 'unhelpful' | 'ticket' | 'open'; readonly text: string; readonly seq: number | null }
  /** What the citizen has told of themselves, not what it is. */
  | { readonly kind: 'given'; readonly kinds: readonly IdentityKind[]; readonly seq: null };

const wantsShown = 3;
const repliesShown = 2;
const leastSaid = 4;
/** Courtesies and the wish for a person are no matter. */
const noMatter = /^(你好|您好|在吗|谢谢|好的?|嗯|转?人工|找?客服|hello|hi|thanks?|thank you|ok)[\s。！!.,，]*(服务|客服)?$/i;

const spokenBy = ({ messages }: Conversation, from: Message['from']): Message[] => messages.filter((message) => message.from === from && message.internal !== true);

/** Messages that say what the matter is: the first and the latest of those, no two alike. */
function wants(conversation: Conversation): SummaryLine[] {
  const telling = spokenBy(conversation, 'citizen').filter(({ text }) => questionKey(text).length >= leastSaid && !noMatter.test(text.trim()));
  const different = telling.filter(({ text }, at) => telling.findIndex((other) => questionKey(other.text) === questionKey(text)) === at);
  const shown = different.length <= wantsShown ? different : [...different.slice(0, 1), ...different.slice(1 - wantsShown)];
  return shown.map(({ text, seq }) => ({ kind: 'wants', text: cleanedText(text), seq }));
}

/** Which parts of which guides were read out, and the last a person wrote. */
function answers(conversation: Conversation): SummaryLine[] {
  const read = spokenBy(conversation, 'bot').flatMap(({ text, source, seq }) => (source ? [{ kind: 'answered' as const, text: (text.split('\n')[0] ?? '').replace(/[：:]\s*$/, ''), seq }] : []));
  const written = spokenBy(conversation, 'agent').slice(-repliesShown).map(({ text, seq }) => ({ kind: 'answered' as const, text: cleanedText(text), seq }));
  const once = read.filter(({ text }, at) => read.findIndex((other) => other.text === text) === at);
  return [...once, ...written];
}

function useless({ verdicts, messages }: Conversation): SummaryLine[] {
  const bad = verdicts.filter(({ helpful }) => !helpful).map(({ seq }) => seq);
  return messages.filter(({ seq }) => bad.includes(seq)).map(({ text, seq }) => ({ kind: 'unhelpful', text: (text.split('\n')[0] ?? '').replace(/[：:]\s*$/, ''), seq }));
}

function given(conversation: Conversation): SummaryLine[] {
  const kinds = [...new Set(spokenBy(conversation, 'citizen').flatMap(({ text }) => identityIn(text).map(({ kind }) => kind)))];
  return kinds.length === 0 ? [] : [{ kind: 'given', kinds, seq: null }];
}

/** What nobody has answered: what was said since the last answer, and what the assistant did not know. */
function open(conversation: Conversation): SummaryLine[] {
  const lastAnswer = conversation.messages.findLast(({ from, internal, reading }) => (from === 'agent' && internal !== true) || reading?.outcome === 'answered')?.seq ?? 0;
  const left = spokenBy(conversation, 'citizen').filter(({ seq, text }) => seq > lastAnswer && !noMatter.test(text.trim()) && readingOf(conversation, seq)?.outcome !== 'answered');
  return left.slice(-repliesShown).map(({ text, seq }) => ({ kind: 'open', text: cleanedText(text), seq }));
}

/** What the next person needs to know, in lines taken from the talk without personal data: what is wanted, what was answered, what was of no use, what was given, what became a ticket, what is open. */
export function summaryOf(conversation: Conversation): SummaryLine[] {
  const tickets = conversation.ticketNos.map((no) => ({ kind: 'ticket' as const, text: no, seq: null }));
  return [...wants(conversation), ...answers(conversation), ...useless(conversation), ...given(conversation), ...tickets, ...open(conversation)];
}
