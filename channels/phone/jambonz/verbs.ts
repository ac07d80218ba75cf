import type { Lang } from '../../../server/contract/common.js';
import type { Expect, Spoken } from '../dialogue/events.js';
import type { LineUrls } from '../urls.js';
import type { Waiting } from '../waiting.js';
import { say as sentence, type Sentence } from '../words/say.js';

/** One jambonz verb; an application answers with a list of them. */
export type Verb = { verb: string } & Record<string, unknown>;

/** `default` = the voice and recogniser the account is set up with; languages as their vendors name them. */
const voices = { zh: { speaks: 'cmn-CN', hears: 'cmn-Hans-CN' }, en: { speaks: 'en-US', hears: 'en-US' } } as const satisfies Record<Lang, object>;

/** Where callers wait for a person. */
const QUEUE = 'hotline';

function spoken({ lang, text }: Sentence): Omit<Verb, 'verb'> {
  return { text, synthesizer: { vendor: 'default', language: voices[lang].speaks } };
}
function says(prompts: readonly Sentence[]): Verb[] {
  return prompts.map((prompt) => ({ verb: 'say', ...spoken(prompt) }));
}

/** What may be interrupted has to be inside the gather, and a gather says one thing: the last language's part of it. */
function lastWords(prompts: readonly Sentence[]): { before: readonly Sentence[]; inside: Sentence | null } {
  const last = prompts.at(-1);
  if (last === undefined) return { before: [], inside: null };
  const start = prompts.findLastIndex(({ lang }) => lang !== last.lang) + 1;
  return { before: prompts.slice(0, start), inside: { lang: last.lang, text: prompts.slice(start).map(({ text }) => text).join('') } };
}

/** jambonz keeps no recording of an answer: what would be recorded is recognised instead. */
function recogniser({ speech, record, lang, hints }: Expect): object {
  if (!speech && record === undefined) return { input: ['digits'] };
  const known = hints.length === 0 ? {} : { hints: [...new Set(hints)] };
  return { input: ['digits', 'speech'], recognizer: { vendor: 'default', language: voices[lang].hears, ...known } };
}

function gather(expect: Expect, prompts: readonly Sentence[], actionHook: string): Verb[] {
  const { before, inside } = lastWords(prompts);
  const keys = { ...(expect.most === null ? {} : { maxDigits: expect.most }), ...(expect.endKey === null ? {} : { finishOnKey: expect.endKey }) };
  const barge = { bargein: true, dtmfBargein: true };
  return [...says(before), { verb: 'gather', actionHook, ...recogniser(expect), timeout: expect.seconds, ...keys, ...barge, ...(inside === null ? {} : { say: spoken(inside) }) }];
}

type Rendering<T extends Spoken['then']> = (outcome: Extract<Spoken, { then: T }>, to: { urls: LineUrls; turn: number }) => Verb[];

const renderings: { [T in Spoken['then']]: Rendering<T> } = {
  listen: ({ prompts, expect }, { urls, turn }) => gather(expect, prompts, urls.turn(turn)),
  connect: ({ prompts, connect }, { urls, turn }) => [...says(prompts), { verb: 'enqueue', name: QUEUE, actionHook: urls.turn(turn), waitHook: urls.wait(turn, connect) }],
  hang_up: ({ prompts }) => [...says(prompts), { verb: 'hangup' }],
};

function rendered<T extends Spoken['then']>(outcome: Extract<Spoken, { then: T }> & { then: T }, to: { urls: LineUrls; turn: number }): Verb[] {
  return renderings[outcome.then](outcome, to);
}

/** The verbs of a reply, as JSON; what the caller does next is the answer to `turn`. */
export function toJambonz(outcome: Spoken, urls: LineUrls, turn: number): string {
  return JSON.stringify(rendered(outcome, { urls, turn }));
}

/** What a waiting caller hears. No key can be taken here, so none is offered. */
export function waitingVerbs(waiting: Waiting): string {
  if (waiting.then === 'leave') return JSON.stringify([{ verb: 'leave' }]);
  const prompts = waiting.listens ? waiting.prompts.slice(0, -1) : waiting.prompts;
  return JSON.stringify([...says(prompts), { verb: 'pause', length: waiting.seconds }]);
}

/** What a caller hears when nothing else works; needs no store. */
export function troubleVerbs(): string {
  return JSON.stringify([...says([sentence('trouble', 'zh'), sentence('trouble', 'en')]), { verb: 'hangup' }]);
}
