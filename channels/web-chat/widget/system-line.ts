import type { Message } from '../../../server/contract/chat.js';
import type { Lang } from '../../../server/contract/common.js';
import { dateWords } from '../../../server/contract/words/date-words.js';
import { fill, systemLineWords } from '../../../server/contract/words/vocabulary.js';

const dateKey = /^\d{4}-\d{2}-\d{2}$/;

/** A line the desk wrote, worded for the citizen; dates among its facts are said as people say them. */
export function systemLine({ system, text }: Message, now: number, lang: Lang): string {
  if (!system) return text;
  const facts = Object.entries(system.facts).map(([name, fact]) => [name, typeof fact === 'string' && dateKey.test(fact) ? dateWords(fact, now, lang) : fact]);
  return fill(systemLineWords[system.code][lang], Object.fromEntries(facts) as Record<string, string | number>);
}
