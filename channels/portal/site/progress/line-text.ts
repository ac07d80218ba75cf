import type { Bilingual, Lang } from '../../../../server/contract/common.js';
import type { Progress } from '../../../../server/contract/portal.js';
import { onHoldWords } from '../../../../server/contract/words/citizen-words.js';
import { byWords, dateWords, type ReadAt } from '../../../../server/contract/words/date-words.js';
import { dueDay } from '../../../../server/contract/words/shanghai-time.js';
import { fill, ticketTypeWords } from '../../../../server/contract/words/vocabulary.js';
import { lineWords, theUnit } from '../words/progress-words.js';

type Line = Progress['lines'][number];
type Facts = Line['facts'];

/** Kinds of lines that are worded by one of their facts. */
const keyOf: Readonly<Record<string, (facts: Facts) => string>> = {
  callback_recorded: ({ reached }) => (reached === false ? 'callback_missed' : 'callback_reached'),
  contacted: ({ reached }) => (reached === false ? 'contacted_missed' : 'contacted_reached'),
  urged: ({ by }) => (by === 'you' ? 'urged_you' : 'urged_desk'),
  supplemented: ({ by }) => (by === 'you' ? 'supplemented_you' : 'supplemented_desk'),
  notice_given: ({ how }) => (how === 'sms' || how === 'chat' ? `notice_given_${how}` : 'notice_given'),
  appraised: ({ solved }) => (typeof solved === 'boolean' ? (solved ? 'appraised_solved' : 'appraised_unsolved') : 'appraised'),
};

/** A code in words; null for one the page does not know. */
function worded(words: Readonly<Record<string, Bilingual>>, code: unknown, lang: Lang): string | null {
  return typeof code === 'string' && Object.hasOwn(words, code) ? (words[code]?.[lang] ?? null) : null;
}

const inBoth = (value: unknown): value is Bilingual => typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;

/** How each fact is said; one that is missing or of another kind leaves its line unsaid. */
const spoken: Readonly<Record<string, (value: unknown, lang: Lang, now: ReadAt) => string | null>> = {
  n: (value) => (typeof value === 'number' ? String(value) : null),
  days: (value) => (typeof value === 'number' ? String(value) : null),
  version: (value) => (typeof value === 'number' ? String(value) : null),
  guide: (value, lang) => (inBoth(value) ? value[lang] : null),
  reason: (value) => (typeof value === 'string' ? value.replace(/[。.]$/, '') : null),
  dueAt: (value, lang, now) => (typeof value === 'number' ? byWords(value, now, lang) : null),
  until: (value, lang, now) => (typeof value === 'number' ? dateWords(dueDay(value), now, lang) : null),
  cause: (value, lang) => worded(onHoldWords, value, lang),
  kind: (value, lang) => worded(ticketTypeWords, value, lang),
};
const markOf: Readonly<Record<string, string>> = { dueAt: 'by' };

function factsIn(facts: Facts, lang: Lang, now: ReadAt): Record<string, string> {
  const said = Object.entries(facts).flatMap(([name, value]) => {
    const text = spoken[name]?.(value, lang, now) ?? null;
    return text === null ? [] : [[markOf[name] ?? name, text] as const];
  });
  const unit = facts['unitName'];
  return { ...Object.fromEntries(said), unit: typeof unit === 'string' && unit !== '' ? unit : theUnit[lang] };
}

/** One line of the history as a sentence, dates read at `now`; null for kinds this page has no words for. */
export function lineText({ type, facts }: Line, lang: Lang, now: ReadAt = null): string | null {
  const key = Object.hasOwn(keyOf, type) ? (keyOf[type]?.(facts) ?? type) : type;
  const words = Object.hasOwn(lineWords, key) ? lineWords[key] : undefined;
  if (!words) return null;
  const text = fill(words[lang], factsIn(facts, lang, now));
  return /\{\w+\}/.test(text) ? null : text.charAt(0).toUpperCase() + text.slice(1);
}
