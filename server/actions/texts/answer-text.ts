import type { HeardText, TextWish } from '../../ports/text-desk.js';
import { stopWaiting, type AnswerPorts } from '../appointments/answer-offer.js';
import { stopKey, type SendPorts } from '../notices/send-notice.js';
import type { Answer, DatedText } from './answer.js';
import { answerAboutBooking, type BookingTextPorts } from './text-about-booking.js';
import { rateByText, unclearRating, type RatingTextPorts } from './text-rating.js';
import { answerToOffer } from './text-to-offer.js';

export type AnswerTextPorts = BookingTextPorts & SendPorts & AnswerPorts & RatingTextPorts;

type Coded = Extract<TextWish, { code: string }>;

const offerDigits = 4;
const doubtMs = 30_000;
const unknownCode: Answer = { notice: { kind: 'code_unknown' } };
const help: Answer = { notice: { kind: 'text_help' }, onceADay: true };

/** Does what is asked; the sender's number is the proof, so a code works from no other phone. Null = another text says it already. */
export async function answerText(ports: AnswerTextPorts, heard: DatedText): Promise<Answer | null> {
  const { wish } = heard;
  if ('code' in wish) return answerToCode(ports, heard, wish);
  if (wish.kind === 'rate') return (await rateByText(ports, heard, wish.score)) ?? help;
  const doings: Record<Exclude<TextWish['kind'], Coded['kind'] | 'rate'>, () => Promise<Answer>> = {
    stop: () => stop(ports, heard),
    start: () => start(ports, heard),
    help: () => Promise.resolve(help),
    unknown: async () => (await unclearRating(ports, heard)) ?? help,
  };
  return doings[wish.kind]();
}

async function answerToCode(ports: AnswerTextPorts, { id, from }: HeardText, { kind, code }: Coded): Promise<Answer | null> {
  const asked = { key: `text:${id}`, phone: from, wants: kind, code };
  const answer = code.length === offerDigits ? await answerToOffer(ports, asked) : await answerAboutBooking(ports, asked);
  return answer === undefined ? unknownCode : answer;
}

/** Offers go out by text alone: who wants none waits no longer. */
async function stop(ports: AnswerTextPorts, { from, answered, at }: DatedText): Promise<Answer> {
  await ports.textStops.put({ id: stopKey(ports, from), by: answered ? 'provider' : 'word', at });
  for (const { code } of await ports.waitlist.openOf(from)) await stopWaiting(ports, { phone: from, code });
  return { notice: { kind: 'texts_stopped' }, onceADay: true };
}

/** The provider tells no time and may deliver an older text last (it tries for 15 s, then its second address): so close after a stop, the stop stands. */
async function start(ports: AnswerTextPorts, { from, at }: DatedText): Promise<Answer> {
  const lifted = await ports.textStops.lift(stopKey(ports, from), at - doubtMs);
  return lifted ? { notice: { kind: 'texts_resumed' }, onceADay: true } : { notice: { kind: 'resume_again' } };
}
