import { answerFrom } from './answer.js';
import type { Field } from './field.js';
import type { GuideKnowledge, Lang } from './knowledge.js';
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

/** An answer from one field of a guide; guide and field are remembered for the next question. */
export function answerTurn({ guide, field, guesses }: Finding, { state, lang }: Message): BotTurn {
  const reply = { outcome: 'answered' as const, lang, text: answerFrom(guide, field, lang), source: sourceOf(guide, lang), reason: field, guesses };
  return understood(reply, state, { lastItem: guide.itemCode, lastField: field });
}

function dontKnow(reason: string, { state, lang }: Message, { guesses, ...remembered }: { guesses: readonly Guess[] } & Partial<Pick<BotState, 'lastItem' | 'lastField'>>): BotTurn {
  return missed({ outcome: 'dont_know', reason, lang, text: wording.dontKnow[lang], guesses }, state, remembered);
}

function choiceOf(guide: GuideKnowledge, field: Field, lang: Lang): BotState['choices'][number] {
  const label = guide.name[lang];
  return { label, say: `${label}${lang === 'zh' ? '' : ': '}${fieldQuestions[field][lang]}`, item: guide.itemCode };
}

function namesOf(labels: readonly string[], lang: Lang): string {
  if (lang === 'en') return labels.map((label) => `“${label}”`).join(' or ');
  return labels.map((label) => `【${label}】`).join('还是') + (labels.length === 1 ? '吗' : '');
}

const asked = (field: Field | undefined): Pick<BotState, 'lastField'> => (field === undefined ? {} : { lastField: field });

function askBack(guides: readonly GuideKnowledge[], read: Read, { state, lang }: Message): BotTurn {
  const offered = guides.map((guide) => choiceOf(guide, read.field ?? 'overview', lang));
  const text = say(wording.askBack, lang, { names: namesOf(offered.map((choice) => choice.label), lang) });
  const choices = offered.map(({ label, say: words }) => ({ label, say: words }));
  return missed({ outcome: 'clarify', reason: 'which_item', lang, text, choices, guesses: read.guesses }, state, { ...asked(read.field), choices: offered });
}

function aboutItem(item: string, read: Read, { brain, message }: { brain: Brain; message: Message }): BotTurn {
  const guide = brain.guides.get(item);
  const { guesses, field = 'overview' } = read;
  return guide === undefined ? dontKnow('no_guide', message, { guesses, lastItem: item, lastField: field }) : answerTurn({ guide, field, guesses }, message);
}

/** The one service meant, though no guide tells of it: the next question may still be about it. */
function noGuide([item, ...others]: readonly string[], field: Field | undefined): Partial<Pick<BotState, 'lastItem' | 'lastField'>> {
  return { ...asked(field), ...(item === undefined || others.length > 0 ? {} : { lastItem: item }) };
}

/** What to say to a question about a service: answer, ask back, or admit not knowing. */
export function askedTurn(read: Read, brain: Brain, message: Message): BotTurn {
  const { verdict, guesses, field } = read;
  const { state, lang } = message;
  switch (verdict.kind) {
    case 'sure':
      return read.sure || read.action === 'clarify' ? aboutItem(verdict.item, read, { brain, message }) : askedTurn({ ...read, verdict: { kind: 'maybe', items: [verdict.item] } }, brain, message);
    case 'unnamed':
      return missed({ outcome: 'clarify', reason: 'no_item', lang, text: wording.askItem[lang], guesses }, state, asked(field));
    case 'unknown':
      return dontKnow('not_understood', message, { guesses });
    case 'maybe': {
      const known = verdict.items.flatMap((item) => brain.guides.get(item) ?? []).slice(0, mostChoices);
      return known.length === 0 ? dontKnow('no_guide', message, { guesses, ...noGuide(verdict.items, field) }) : askBack(known, read, message);
    }
  }
}
