import { isMobile, tail } from '../caller-number.js';
import { say, type Sentence } from '../words/say.js';
import { spoken } from './asking.js';
import type { DeskAnswer } from './events.js';
import { fromTheTop } from './listing.js';
import { progressSentences } from '../words/progress.js';
import type { DialogueState } from './state.js';
import { to, type Move } from './step.js';
import { spokenCode, spokenDate, spokenTime } from '../../../server/contract/words/spoken-words.js';
import { shanghaiDate } from '../../../server/contract/words/shanghai-time.js';

type Answer<K extends DeskAnswer['kind']> = Extract<DeskAnswer, { kind: K }>;
type Meanings = { [K in DeskAnswer['kind']]: (answer: Answer<K>, state: DialogueState) => Move };

/** Nobody may guess a code by trying: after this many wrong pairs a person takes over. */
const MOST_WRONG_PAIRS = 3;

function booked({ booking }: Answer<'booked'>, state: DialogueState): Move {
  const { lang, startedAt, phone } = state;
  const when = { day: spokenDate(shanghaiDate(booking.startsAt), startedAt, lang), time: spokenTime(booking.startsAt, lang) };
  const summary = say('booked', lang, { item: booking.itemName[lang], centre: booking.centreName[lang], ...when });
  const sms = phone !== null && isMobile(phone) ? say('sms_follows', lang, { tail: spokenTail(phone, state) }) : say('no_sms', lang);
  return to({ step: 'done', number: [say('booking_no', lang, { number: spokenCode(booking.bookingNo, lang) })] }, [summary, sms]);
}

function slotGone({ chosen, others }: Answer<'slot_gone'>, state: DialogueState): Move {
  const distance = (startsAt: number): number => Math.abs(startsAt - chosen.slot.startsAt);
  const [nearest] = others.filter(({ slot }) => slot.slotId !== chosen.slot.slotId).sort((a, b) => distance(a.slot.startsAt) - distance(b.slot.startsAt));
  const { lang, startedAt } = state;
  if (nearest === undefined) return to({ step: 'change', chosen }, spoken(state, ['all_gone']));
  const words = say('slot_gone', lang, { day: spokenDate(nearest.date, startedAt, lang), time: spokenTime(nearest.slot.startsAt, lang) });
  return to({ step: 'confirm', chosen: { ...chosen, ...nearest } }, [words]);
}

function callbackNoted({ ticketNo, last }: Answer<'callback_noted'>, state: DialogueState): Move {
  const { lang, phone } = state;
  const noted = phone === null ? [] : [say('callback_noted', lang, { tail: spokenTail(phone, state) })];
  const number: Sentence[] = [say('ticket_no', lang, { number: spokenCode(ticketNo, lang) })];
  return last ? { go: 'end', say: [...noted, ...number, say('goodbye', lang)] } : to({ step: 'done', number }, noted);
}

function progressTold({ progress, wrongPairs }: Answer<'progress'>, state: DialogueState): Move {
  if (progress !== null) return to({ step: 'menu' }, progressSentences(progress, state));
  const wrong = spoken(state, ['wrong_pair']);
  return wrongPairs + 1 < MOST_WRONG_PAIRS ? to({ step: 'ticket', wrongPairs: wrongPairs + 1 }, wrong) : to({ step: 'offer' }, wrong);
}

function spokenTail(phone: string, { lang }: DialogueState): string {
  return spokenCode(tail(phone), lang);
}

const meanings: Meanings = {
  items: ({ items }, state) => (items.length === 0 ? to({ step: 'offer' }, spoken(state, ['no_centres'])) : to({ step: 'item', items, reading: fromTheTop })),
  centres: ({ item, centres }, state) => (centres.length === 0 ? to({ step: 'offer' }, spoken(state, ['no_centres'])) : to({ step: 'centre', item, centres, reading: fromTheTop })),
  days: ({ item, centre, days }, state) => (days.length === 0 ? to({ step: 'offer' }, spoken(state, ['all_gone'])) : to({ step: 'day', item, centre, days, reading: fromTheTop })),
  slots: ({ item, centre, date, slots }, state) =>
    slots.length === 0 ? to({ step: 'offer' }, spoken(state, ['all_gone'])) : to({ step: 'time', item, centre, date, slots, reading: fromTheTop }),
  booked,
  slot_gone: slotGone,
  not_bookable: (_answer, state) => to({ step: 'offer' }, spoken(state, ['not_bookable'])),
  callback_noted: callbackNoted,
  progress: progressTold,
};

/** Where a desk's answer leads. */
export function heardFromDesk<K extends DeskAnswer['kind']>(answer: Answer<K> & { kind: K }, state: DialogueState): Move {
  return meanings[answer.kind](answer, state);
}
