import type { Expect } from './events.js';
import type { DialogueState } from './state.js';
import type { Question } from './step.js';
import { say, type Sentence } from '../words/say.js';
import type { PromptKey } from '../words/prompts.js';

const MENU_SECONDS = 6;
const NUMBER_SECONDS = 8;
/** Older people think before they speak. */
const STORY_SECONDS = 10;
/** Nobody may guess a code by trying: after this many wrong pairs a person takes over. */
export const MOST_WRONG_PAIRS = 3;
/** Below this a recogniser's guess is asked back; without a figure the words alone decide, and the read-back follows. */
export const SURE = 0.5;

/** One key or a few words. */
export function aChoice(state: DialogueState, hints: readonly string[] = []): Expect {
  return { lang: state.lang, speech: true, most: 1, endKey: null, seconds: MENU_SECONDS, hints };
}

/** One key only: what it decides is too weighty for a recogniser. */
export function aKey(state: DialogueState): Expect {
  return { ...aChoice(state), speech: false };
}

/** A number keyed in and ended with #. Recognisers are not good at numbers. */
export function aNumber(state: DialogueState): Expect {
  return { ...aKey(state), most: null, endKey: '#', seconds: NUMBER_SECONDS };
}

/** The caller's own words; one key answers as well. */
export function aStory(state: DialogueState): Expect {
  return { ...aChoice(state), seconds: STORY_SECONDS };
}

/** A question that is one fixed sentence. */
export function plain(key: PromptKey, expect: Expect): Question {
  return { prompts: [say(key, expect.lang)], expect };
}

/** Several sentences in the caller's language. */
export function spoken({ lang }: Pick<DialogueState, 'lang'>, keys: readonly PromptKey[]): Sentence[] {
  return keys.map((key) => say(key, lang));
}
