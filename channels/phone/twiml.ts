import twilio from 'twilio';
import type { Lang } from '../../server/contract/common.js';
import type { Expect, Outcome } from './dialogue/events.js';
import { say as sentence, type Sentence } from './words/say.js';

const { VoiceResponse } = twilio.twiml;

/** Voice and recogniser are named differently for the same language. */
const voices = {
  zh: { say: { language: 'cmn-CN', voice: 'Polly.Zhiyu' }, gather: 'cmn-Hans-CN' },
  en: { say: { language: 'en-US', voice: 'Polly.Joanna' }, gather: 'en-US' },
} as const satisfies Record<Lang, object>;

const MOST_HINTS = 500;
const LONGEST_HINT = 100;
/** `auto` is refused with the default model (13335). */
const SPEECH_PAUSE_SECONDS = '2';

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

interface Speaker {
  say(attributes: (typeof voices)[Lang]['say'], text: string): unknown;
}
function speak(speaker: Speaker, prompts: readonly Sentence[]): void {
  for (const { lang, text } of prompts) speaker.say(voices[lang].say, text);
}

/** The TwiML of a reply; `action` is where the caller's answer goes. */
export function toTwiml(outcome: Exclude<Outcome, { then: 'ask_desk' }>, action: string): string {
  const response = new VoiceResponse();
  if (outcome.then === 'listen') {
    speak(response.gather(gatherSettings(outcome.expect, action)), outcome.prompts);
  } else {
    speak(response, outcome.prompts);
    response.hangup();
  }
  return response.toString();
}

/** What a caller hears when nothing else works; needs no store. */
export function troubleTwiml(): string {
  const response = new VoiceResponse();
  speak(response, [sentence('trouble', 'zh'), sentence('trouble', 'en')]);
  response.hangup();
  return response.toString();
}
