import type { Verb } from './grammar.js';
import { problemCodes, TwimlProblem } from './problem.js';
import { utterance, type Utterance } from './voice.js';

/** What a <Gather> takes, its defaults filled in; times in seconds. */
export interface GatherSettings {
  action: string | null;
  method: 'POST' | 'GET';
  dtmf: boolean;
  speech: boolean;
  timeout: number;
  speechTimeout: number;
  numDigits: number;
  finishOnKey: string;
  actionOnEmptyResult: boolean;
}

const DEFAULT_TIMEOUT = 5;
const AUTO_SPEECH_SECONDS = 1;

function positive(verb: Verb, name: string, fallback: number): number {
  const given = verb.attributes[name];
  if (given === undefined) return fallback;
  if (!/^[1-9]\d*$/.test(given)) throw new TwimlProblem(problemCodes.outsideGrammar, `<Gather> ${name}="${given}" is no positive number`);
  return Number(given);
}

function speechTimeout(verb: Verb, timeout: number): number {
  if (verb.attributes['speechTimeout'] !== 'auto') return positive(verb, 'speechTimeout', timeout);
  const model = verb.attributes['speechModel'] ?? 'default';
  if (model === 'default') throw new TwimlProblem(problemCodes.autoNeedsModel, 'speechTimeout="auto" cannot be used with the default model');
  return AUTO_SPEECH_SECONDS;
}

/** Reads a <Gather>. Throws TwimlProblem when its attributes contradict the documentation. */
export function gatherSettings(verb: Verb): GatherSettings {
  const { attributes } = verb;
  const input = (attributes['input'] ?? 'dtmf').split(' ');
  const finishOnKey = attributes['finishOnKey'] ?? '#';
  if (!/^[0-9#*]?$/.test(finishOnKey)) throw new TwimlProblem(problemCodes.outsideGrammar, `<Gather> finishOnKey="${finishOnKey}" is no key`);
  const timeout = positive(verb, 'timeout', DEFAULT_TIMEOUT);
  return {
    action: attributes['action'] ?? null,
    method: attributes['method'] === 'GET' ? 'GET' : 'POST',
    dtmf: input.includes('dtmf'),
    speech: input.includes('speech'),
    timeout,
    speechTimeout: speechTimeout(verb, timeout),
    numDigits: positive(verb, 'numDigits', Number.POSITIVE_INFINITY),
    finishOnKey,
    actionOnEmptyResult: attributes['actionOnEmptyResult'] === 'true',
  };
}

/** A <Gather> under way on the virtual clock. */
export class Gathering {
  readonly settings: GatherSettings;
  readonly promptsEnd: number;
  digits = '';
  /** When it ends by itself; starts after the prompts, and again with every key. */
  deadline: number;
  readonly #prompts: (Utterance & { from: number })[];

  constructor(verb: Verb, now: number) {
    this.settings = gatherSettings(verb);
    let from = now;
    this.#prompts = verb.nested.map((inner) => {
      const prompt = { ...utterance(inner), from };
      from += prompt.seconds;
      return prompt;
    });
    this.promptsEnd = from;
    this.deadline = from + this.settings.timeout;
  }

  /** Prompts that have begun by now and were not handed out before. */
  heardBy(now: number): (Utterance & { from: number })[] {
    const begun = this.#prompts.filter(({ from }) => from < now);
    this.#prompts.splice(0, begun.length);
    return begun;
  }

  /** One key. Returns 'finished' when it ends the gathering. */
  key(key: string, now: number): 'open' | 'finished' {
    this.#prompts.length = 0;
    this.deadline = now + this.settings.timeout;
    if (key === this.settings.finishOnKey) return 'finished';
    this.digits += key;
    return this.digits.length >= this.settings.numDigits ? 'finished' : 'open';
  }
}
