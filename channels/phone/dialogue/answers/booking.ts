import { isMobile, tail } from '../../caller-number.js';
import { say } from '../../words/say.js';
import { spoken } from '../asking.js';
import { fromTheTop } from '../listing.js';
import { settles } from '../../steps/settling.js';
import type { DialogueState } from '../state.js';
import { to, type Answer, type Meanings, type Move } from '../step.js';
import { spokenCode, spokenDate, spokenTime } from '../../../../server/contract/words/spoken-words.js';
import { shanghaiDate } from '../../../../server/contract/words/shanghai-time.js';

function booked({ booking, code }: Answer<'booked'>, state: DialogueState): Move {
  const { lang, startedAt, phone } = state;
  const when = { day: spokenDate(shanghaiDate(booking.startsAt), startedAt, lang), time: spokenTime(booking.startsAt, lang) };
  const summary = say('booked', lang, { item: booking.itemName[lang], centre: booking.centreName[lang], ...when });
  const sms = phone !== null && isMobile(phone) ? say('sms_follows', lang, { tail: spokenCode(tail(phone), lang) }) : say('no_sms', lang);
  const proof = code === null ? [] : [say('booking_code', lang, { code: spokenCode(code, lang) })];
  const number = [say('booking_no', lang, { number: spokenCode(booking.bookingNo, lang) }), ...proof];
  return { ...to({ step: 'done', number }, [summary, sms]), set: { actsAs: null, proxyFor: null } };
}

function slotGone({ chosen, others }: Answer<'slot_gone'>, state: DialogueState): Move {
  const distance = (startsAt: number): number => Math.abs(startsAt - chosen.slot.startsAt);
  const [nearest] = others.filter(({ slot }) => slot.slotId !== chosen.slot.slotId).sort((a, b) => distance(a.slot.startsAt) - distance(b.slot.startsAt));
  const { lang, startedAt } = state;
  if (nearest === undefined) return state.moving === null ? to({ step: 'change', chosen }, spoken(state, ['all_gone'])) : to({ step: 'offer' }, spoken(state, ['all_gone', 'not_changed']));
  const words = say('slot_gone', lang, { day: spokenDate(nearest.date, startedAt, lang), time: spokenTime(nearest.slot.startsAt, lang) });
  const { item, centre } = chosen;
  return { ...to({ step: 'confirm', chosen: { item, centre, ...nearest } }, [words]), set: { actsAs: null } };
}

/** What the appointment book's answers lead to. */
export const bookingAnswers: Meanings<'items' | 'centres' | 'days' | 'slots' | 'place_held' | 'booked' | 'slot_gone' | 'not_bookable'> = {
  items: ({ items }, state) => (items.length === 0 ? to({ step: 'offer' }, spoken(state, ['no_centres'])) : to({ step: 'item', items, reading: fromTheTop })),
  centres: ({ item, centres }, state) => (centres.length === 0 ? to({ step: 'offer' }, spoken(state, ['no_centres'])) : to({ step: 'centre', item, centres, reading: fromTheTop })),
  days: ({ item, centre, days }, state) => (days.length === 0 ? to({ step: 'offer' }, spoken(state, ['all_gone'])) : to({ step: 'day', item, centre, days, reading: fromTheTop })),
  slots: ({ item, centre, date, slots }, state) =>
    slots.length === 0 ? to({ step: 'offer' }, spoken(state, ['all_gone'])) : to({ step: 'time', item, centre, date, slots, reading: fromTheTop }),
  place_held: ({ chosen }, state) => settles(chosen, state),
  booked,
  slot_gone: slotGone,
  not_bookable: (_answer, state) => to({ step: 'offer' }, spoken(state, ['not_bookable'])),
};
