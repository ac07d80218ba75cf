import type { Verb } from './grammar.js';
import { problemCodes, TwimlProblem } from './problem.js';

/** Something heard: `seconds` is an estimate, since nothing is really spoken. */
export interface Utterance {
  text: string;
  seconds: number;
}

const LONGEST_SAY = 4096;
const MOST_LOOPS = 1000;
const HAN_PER_SECOND = 4;
const LETTERS_PER_SECOND = 14;
const PLAY_SECONDS = 3;

/** Voices with one language; another language with them fails the verb. */
const voiceLanguages: Readonly<Record<string, string>> = { 'Polly.Zhiyu': 'cmn-CN', 'Polly.Zhiyu-Neural': 'cmn-CN', 'Polly.Joanna': 'en-US', 'Polly.Amy': 'en-GB' };

/** How long a text takes to say. */
export function speakingSeconds(text: string): number {
  const han = (text.match(/\p{Script=Han}/gu) ?? []).length;
  return han / HAN_PER_SECOND + (text.length - han) / LETTERS_PER_SECOND;
}

/** `loop` of 0 means until hang-up, bounded at 1000. */
function loops({ attributes }: Verb): number {
  const loop = Number(attributes['loop'] ?? '1');
  return loop === 0 ? MOST_LOOPS : Math.min(loop, MOST_LOOPS);
}

function say(verb: Verb): Utterance {
  if (verb.text.length > LONGEST_SAY) throw new TwimlProblem(problemCodes.outsideGrammar, `<Say> holds more than ${LONGEST_SAY} characters`);
  const { voice = '', language } = verb.attributes;
  const own = voiceLanguages[voice];
  if (own !== undefined && language !== undefined && own !== language) throw new TwimlProblem(problemCodes.outsideGrammar, `voice ${voice} does not speak ${language}`);
  return { text: verb.text, seconds: speakingSeconds(verb.text) * loops(verb) };
}

/** What a Say, Play or Pause lets the caller hear. Throws TwimlProblem when the verb itself fails. */
export function utterance(verb: Verb): Utterance {
  if (verb.name === 'Say') return say(verb);
  if (verb.name === 'Pause') return { text: '', seconds: Number(verb.attributes['length'] ?? '1') };
  return { text: `[plays ${verb.text}]`, seconds: PLAY_SECONDS * loops(verb) };
}
