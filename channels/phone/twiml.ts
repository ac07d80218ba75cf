import twilio from 'twilio';
import type { Lang } from '../../server/contract/common.js';
import type { Expect, Spoken } from './dialogue/events.js';
import type { LineUrls } from './urls.js';
import type { Waiting } from './waiting.js';
import { say as sentence, type Sentence } from './words/say.js';

const { VoiceResponse } = twilio.twiml;

/** Voice and recogniser are named differently for the same language. */
const voices = {
  zh: { say: { language: 'cmn-CN', voice: 'Polly.Zhiyu' }, gather: 'cmn-Hans-CN' },
  en: { say: { language: 'en-US', voice: 'Polly.Joanna' }, gather: 'en-US' },
} as const satisfies Record<Lang, object>;

/** Where callers wait for a person. */
const QUEUE = 'hotline';
const MOST_HINTS = 500;
const LONGEST_HINT = 100;
/** `auto` is refused with the default model (13335). */
const SPEECH_PAUSE_SECONDS = '2';
const RECORDING_PAUSE_SECONDS = 5;
/** # ends a recording; 0 ends it too, since 0 means a person everywhere. */
const RECORDING_ENDS = '0#';

/** Hints are comma separated, so a comma cannot occur inside one. */
function hintList(hints: readonly string[]): string {
  const clean = hints.map((hint) => hint.replace(/[,，]/g, ' ').trim().slice(0, LONGEST_HINT));
  return [...new Set(clean)].filter((hint) => hint !== '').slice(0, MOST_HINTS).join(',');
}

function speechSettings({ speech, lang, hints }: Expect): object {
  if (!speech) return { input: ['dtmf'] };
  const known = hintList(hints);
  const settings = { input: ['dtmf', 'speech'], language: voices[lang].gather, speechTimeout: SPEECH_PAUSE_SECONDS, profanityFilter: false };
  return known === '' ? settings : { ...settings, hints: known };
}

function gatherSettings(expect: Expect, action: string): object {
  const most = expect.most === null ? {} : { numDigits: expect.most };
  return { ...speechSettings(expect), action, method: 'POST', timeout: expect.seconds, finishOnKey: expect.endKey ?? '', actionOnEmptyResult: true, ...most };
}

function recordSettings(seconds: number, action: string, { recording }: LineUrls): object {
  const news = { recordingStatusCallback: recording, recordingStatusCallbackMethod: 'POST', recordingStatusCallbackEvent: ['completed', 'absent'] };
  return { action, method: 'POST', maxLength: seconds, timeout: RECORDING_PAUSE_SECONDS, finishOnKey: RECORDING_ENDS, playBeep: true, ...news };
}

interface Speaker {
  say(attributes: (typeof voices)[Lang]['say'], text: string): unknown;
}
function speak(speaker: Speaker, prompts: readonly Sentence[]): void {
  for (const { lang, text } of prompts) speaker.say(voices[lang].say, text);
}

type Response = InstanceType<typeof VoiceResponse>;
type Rendering<T extends Spoken['then']> = (response: Response, outcome: Extract<Spoken, { then: T }>, to: { urls: LineUrls; turn: number }) => void;

const renderings: { [T in Spoken['then']]: Rendering<T> } = {
  listen: (response, { prompts, expect }, { urls, turn }) => {
    const action = urls.turn(turn);
    speak(expect.record === undefined ? response.gather(gatherSettings(expect, action)) : response, prompts);
    if (expect.record !== undefined) response.record(recordSettings(expect.record.seconds, action, urls));
  },
  connect: (response, { prompts, connect }, { urls, turn }) => {
    speak(response, prompts);
    response.enqueue({ action: urls.turn(turn), method: 'POST', waitUrl: urls.wait(turn, connect), waitUrlMethod: 'POST' }, QUEUE);
  },
  hang_up: (response, { prompts }) => {
    speak(response, prompts);
    response.hangup();
  },
};

function rendered<T extends Spoken['then']>(outcome: Extract<Spoken, { then: T }> & { then: T }, to: { urls: LineUrls; turn: number }): string {
  const response = new VoiceResponse();
  renderings[outcome.then](response, outcome, to);
  return response.toString();
}

/** The TwiML of a reply; what the caller does next is the answer to `turn`. */
export function toTwiml(outcome: Spoken, urls: LineUrls, turn: number): string {
  return rendered(outcome, { urls, turn });
}

/** The document a waiting caller hears; it is fetched again whenever it ends. `again` is its own address. */
export function waitingTwiml(waiting: Waiting, again: string): string {
  const response = new VoiceResponse();
  if (waiting.then === 'leave') response.leave();
  else if (waiting.listens) speak(response.gather({ input: ['dtmf'], numDigits: 1, timeout: waiting.seconds, finishOnKey: '', action: again, method: 'POST' }), waiting.prompts);
  else response.pause({ length: waiting.seconds });
  return response.toString();
}

/** Nothing to say: something else has the call. */
export function emptyTwiml(): string {
  return new VoiceResponse().toString();
}

/** What a caller hears when nothing else works; needs no store. */
export function troubleTwiml(): string {
  const response = new VoiceResponse();
  speak(response, [sentence('trouble', 'zh'), sentence('trouble', 'en')]);
  response.hangup();
  return response.toString();
}
