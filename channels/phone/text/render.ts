import type { LineReply } from '../../../server/contract/trial-line.js';
import type { CallerInput, Spoken } from '../dialogue/events.js';
import type { Sentence } from '../words/say.js';

/** A line for every sentence. */
export function linesOf(prompts: readonly Sentence[]): string[] {
  return prompts.map(({ text }) => text.trim());
}

/** A reply as it is read instead of heard; a line for every sentence, whether the talk is over, and whether a person is being looked for. */
export function toText(spoken: Spoken): Omit<LineReply, 'turn'> {
  const wait = spoken.then === 'connect' ? { lang: spoken.connect.lang, seconds: spoken.connect.seconds, again: 0 } : null;
  return { lines: linesOf(spoken.prompts), over: spoken.then === 'hang_up', wait };
}

/** What somebody typed: digits are keys (a # after a number only ends it), anything else is said, nothing is silence. */
export function readText(typed: string): CallerInput {
  const text = typed.trim();
  if (text === '') return { kind: 'silence' };
  return /^[0-9*#]{1,20}$/.test(text) ? { kind: 'keys', keys: text.replace(/(?<=\d)#$/, '') } : { kind: 'speech', text, confidence: null };
}
