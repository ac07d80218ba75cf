import { answerFrom } from './answer.js';
import type { Field } from './field.js';
import type { GuideKnowledge, Lang } from './knowledge.js';
import type { Verdict } from './gate.js';
import { sourceOf } from './reply.js';
import type { BotState } from './state.js';
import type { BotTurn, Brain, Message } from './turn.js';
import { missed, understood } from './turn.js';
import type { Guess, Read } from './understand.js';
import { fieldQuestions, say, wording } from './wording.js';

const mostChoices = 3;

interface Finding {
  readonly guide: GuideKnowledge;
  readonly field: Field;
  readonly guesses: readonly Guess[];
}

/** An answer from one field of a guide; the guide is remembered for the next question. */
export function answerTurn({ guide, field, guesses }: Finding, { state, lang }: Message): BotTurn {
  const reply = { outcome: 'answered' as const, lang, text: answerFrom(guide, field, lang), source: sourceOf(guide, lang), reason: field, guesses };
  return understood(reply, state, guide.itemCode);
}

function dontKnow(reason: string, { state, lang }: Message, guesses: readonly Guess[]): BotTurn {
  return missed({ outcome: 'dont_know', reason, lang, text: wording.dontKnow[lang], guesses }, state);
}

function choiceOf(guide: GuideKnowledge, field: Field, lang: Lang): BotState['choices'][number] {
  const label = guide.name[lang];
  return { label, say: `${label}${lang === 'zh' ? '' : ': '}${fieldQuestions[field][lang]}`, item: guide.itemCode };
}

function namesOf(labels: readonly string[], lang: Lang): string {
  if (lang === 'en') return labels.map((label) => `“${label}”`).join(' or ');
  return labels.map((label) => `【${label}】`).join('还是') + (labels.length === 1 ? '吗' : '');
}

function askBack(guides: readonly GuideKnowledge[], read: Read, { state, lang }: Message): BotTurn {
  const offered = guides.map((guide) => choiceOf(guide, read.field ?? 'overview', lang));
  const text = say(wording.askBack, lang, { names: namesOf(offered.map((choice) => choice.label), lang) });
  const choices = offered.map(({ label, say: words }) => ({ label, say: words }));
  return missed({ outcome: 'clarify', reason: 'which_item', lang, text, choices, guesses: read.guesses }, state, offered);
}

function aboutItem(item: string, read: Read, brain: Brain): (message: Message) => BotTurn {
  const guide = brain.guides.get(item);
  const { guesses, field = 'overview' } = read;
  return (message) => (guide === undefined ? dontKnow('no_guide', message, guesses) : answerTurn({ guide, field, guesses }, message));
}

function unnamed(read: Read, brain: Brain, message: Message): BotTurn {
  const { state, lang } = message;
  if (state.lastItem !== undefined) return aboutItem(state.lastItem, read, brain)(message);
  return missed({ outcome: 'clarify', reason: 'no_item', lang, text: wording.askItem[lang], guesses: read.guesses }, state);
}

/** Whether a question that leaves the service open means the one just spoken of. */
function leansOnLast(verdict: Verdict, { lastItem }: BotState): boolean {
  if (verdict.kind === 'maybe') return lastItem !== undefined && verdict.items.includes(lastItem);
  return verdict.kind !== 'unknown';
}

/** What to say to a question about a service: answer, ask back, or admit not knowing. */
export function askedTurn(read: Read, brain: Brain, message: Message): BotTurn {
  return read.action === 'clarify' && leansOnLast(read.verdict, message.state) ? unnamed(read, brain, message) : answeredTurn(read, brain, message);
}

function answeredTurn(read: Read, brain: Brain, message: Message): BotTurn {
  const { verdict } = read;
  switch (verdict.kind) {
    case 'sure':
      return read.sure ? aboutItem(verdict.item, read, brain)(message) : answeredTurn({ ...read, verdict: { kind: 'maybe', items: [verdict.item] } }, brain, message);
    case 'unnamed':
      return unnamed(read, brain, message);
    case 'unknown':
      return dontKnow('not_understood', message, read.guesses);
    case 'maybe': {
      const known = verdict.items.flatMap((item) => brain.guides.get(item) ?? []).slice(0, mostChoices);
      return known.length === 0 ? dontKnow('no_guide', message, read.guesses) : askBack(known, read, message);
    }
  }
}
