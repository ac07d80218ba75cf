import twilio from 'twilio';
import type { Lang } from '../../server/contract/common.js';
import type { ConferenceLine } from '../../server/ports/conference-line.js';

const { VoiceResponse } = twilio.twiml;
type Waiting = NonNullable<Awaited<ReturnType<ConferenceLine['waiting']>>>;

const voices = { zh: { language: 'cmn-CN', voice: 'Polly.Zhiyu' }, en: { language: 'en-US', voice: 'Polly.Joanna' } } as const;
const pauseSeconds = 15;
const keySeconds = 5;

const words = {
  zh: {
    place: (ahead: number) => (ahead === 0 ? '您排在第一位。' : `前面还有${ahead}位。`),
    range: (from: number, to: number) => `大约等${from}到${to}分钟。`,
    unknown: '现在说不准要等多久。',
    offer: '不想等请按 1，我们按您现在的位置回电。',
    kept: '记下了，我们按您现在的位置给您回电。再见。',
    bye: '通话结束，再见。',
  },
  en: {
    place: (ahead: number) => (ahead === 0 ? 'You are first in line.' : `There are ${ahead} people ahead of you.`),
    range: (from: number, to: number) => `The wait is about ${from} to ${to} minutes.`,
    unknown: 'We cannot say how long it will take.',
    offer: 'Rather not wait? Press 1, and we will call you back at the place you have now.',
    kept: 'Noted. We will call you back at the place you have now. Goodbye.',
    bye: 'The call has ended. Goodbye.',
  },
} as const;

/** What a caller hears who waits again: the place, an honest range, and the way out where there is a number to call. */
export function waitingAgainTwiml({ ahead, minutes, lang, reachable }: Waiting, choiceUrl: string): string {
  const response = new VoiceResponse();
  const { place, range, unknown, offer } = words[lang];
  response.say(voices[lang], [place(ahead), minutes === null ? unknown : range(minutes.from, minutes.to)].join(lang === 'zh' ? '' : ' '));
  if (reachable) response.gather({ input: ['dtmf'], numDigits: 1, timeout: keySeconds, action: choiceUrl, method: 'POST', actionOnEmptyResult: false }).say(voices[lang], offer);
  response.pause({ length: pauseSeconds });
  return response.toString();
}

/** Out of the line; what follows is said by the document after it. */
export function leaveTwiml(): string {
  const response = new VoiceResponse();
  response.leave();
  return response.toString();
}

/** The last words of a call. */
export function partingTwiml(lang: Lang, which: 'kept' | 'bye'): string {
  const response = new VoiceResponse();
  response.say(voices[lang], words[lang][which]);
  response.hangup();
  return response.toString();
}

/** Nothing to do: the call is elsewhere. */
export const nothingTwiml = (): string => new VoiceResponse().toString();
