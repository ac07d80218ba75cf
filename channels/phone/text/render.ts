import type { CallerInput, Spoken } from '../dialogue/events.js';

/** A reply as it is read instead of heard; a line for every sentence, and whether the talk is over. */
export interface TextReply {
  lines: readonly string[];
  over: boolean;
}

/** The same dialogue as text. Nobody can be put through in writing: who is on the line reads that they wait. */
export function toText({ then, prompts }: Spoken): TextReply {
  return { lines: prompts.map(({ text }) => text.trim()), over: then === 'hang_up' };
}

/** What somebody typed: digits are keys (a # after a number only ends it), anything else is said, nothing is silence. */
export function readText(typed: string): CallerInput {
  const text = typed.trim();
  if (text === '') return { kind: 'silence' };
  return /^[0-9*#]{1,20}$/.test(text) ? { kind: 'keys', keys: text.replace(/(?<=\d)#$/, '') } : { kind: 'speech', text, confidence: null };
}
