import type { Lang } from '../../../server/contract/common.js';
import { fill } from '../../../server/contract/words/vocabulary.js';
import { prompts, type PromptKey } from './prompts.js';

/** One spoken sentence and the voice it needs. */
export interface Sentence {
  lang: Lang;
  text: string;
}

/** The sentence behind a key, its `{marks}` filled. */
export function say(key: PromptKey, lang: Lang, facts: Record<string, string | number> = {}): Sentence {
  return { lang, text: fill(prompts[key][lang], facts) };
}
