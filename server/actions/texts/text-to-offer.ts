import { DeskError } from '../../desk/errors.js';
import type { WaitEntry } from '../../desk/appointments/waitlist.js';
import { answerOffer, stopWaiting, type AnswerPorts } from '../appointments/answer-offer.js';
import type { Answer, CodedText } from './answer.js';
import { standsAnswer, type BookingTextPorts } from './text-about-booking.js';

/** Takes an offered place or ends the waiting. Null = the booking's own text answers; undefined = this number has no such code. */
export async function answerToOffer(ports: AnswerPorts & BookingTextPorts, asked: CodedText): Promise<Answer | null | undefined> {
  const known = (await ports.waitlist.ofPhone(asked.phone)).filter(({ code }) => code === asked.code);
  const entry = known.find(({ offer }) => offer !== null) ?? known[0];
  if (!entry) return undefined;
  // What it ended in is there already: texted again, it is only told again.
  if (entry.bookingNo !== null) return standsAnswer(ports, entry.bookingNo);
  return asked.wants === 'no' ? leave(ports, asked, entry) : take(ports, asked, entry);
}

async function leave(ports: AnswerPorts, { phone, code }: CodedText, { lang, items }: WaitEntry): Promise<Answer> {
  await stopWaiting(ports, { phone, code });
  return { notice: { kind: 'waiting_ended', item: items[0]?.name[lang] ?? '' }, lang };
}

const gone: readonly string[] = ['offer_over', 'slot_gone', 'stale'];

async function take(ports: AnswerPorts, { phone, code }: CodedText, entry: WaitEntry): Promise<Answer | null> {
  try {
    await answerOffer(ports, { phone, code, source: 'phone' });
    return null;
  } catch (error) {
    if (!(error instanceof DeskError && gone.includes(error.code))) throw error;
    return notTaken(entry, await ports.waitlist.get(entry.id));
  }
}

function notTaken({ lang, items, code }: WaitEntry, now: WaitEntry | null): Answer {
  const item = items[0]?.name[lang] ?? '';
  const waits = now !== null && ['waiting', 'offered'].includes(now.state);
  return { notice: waits && now.offer === null ? { kind: 'still_waiting', item, code } : { kind: 'offer_gone', item, waits }, lang };
}
