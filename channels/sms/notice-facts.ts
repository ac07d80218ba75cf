import type { Lang } from '../../server/contract/common.js';
import { onHoldWords } from '../../server/contract/words/citizen-words.js';
import { byWords, dateTimeWords, dateWords } from '../../server/contract/words/date-words.js';
import { guidePathWords } from '../../server/contract/words/guide-paths.js';
import { satisfactionWords } from '../../server/contract/words/vocabulary.js';
import { dueDay } from '../../server/contract/words/shanghai-time.js';
import type { Notice } from '../../server/ports/words.js';

type Kind = Notice['kind'];
type Of<K extends Kind> = Extract<Notice, { kind: K }>;
export type Facts = Record<string, string>;
export interface Spoken {
  lang: Lang;
  /** Dates are read at this instant. */
  now: number;
  /** Where the site is, for texts that may carry an address; null where carriers refuse them. */
  site: string | null;
  /** Whether the receiver can text back. */
  answers: boolean;
}

/** A reason somebody wrote at length would push the date out of the text. */
const mostReason = 30;
const cut = (text: string): string => (text.length > mostReason ? `${text.slice(0, mostReason)}…` : text).replace(/[。.]$/, '');

const by = (promisedBy: number | null, { lang, now }: Spoken): Facts => (promisedBy === null ? {} : { by: byWords(promisedBy, now, lang) });
const day = (at: number, { lang, now }: Spoken): string => dateWords(dueDay(at), now, lang);
const rateAt = (token: string, { lang, site }: Spoken): Facts => (site === null ? {} : { rateAt: `${site}${lang === 'en' ? '/en' : ''}/rate/${token}` });

const standsAt = (ticketNo: string, { lang, site }: Spoken): Facts => (site === null ? {} : { standsAt: `${site}${lang === 'en' ? '/en' : ''}/progress/${ticketNo}` });

const guideAt = (itemCode: string, { lang, site }: Spoken): Facts => (site === null ? {} : { noticeAt: `${site}${lang === 'en' ? '/en' : ''}/guides/${itemCode}` });

/** A list longer than a text can hold ends after its last whole name that fits; how many there are is said before it. */
const mostList = { zh: 60, en: 120 };
function fitting(names: readonly string[], { lang }: Spoken): string {
  const between = lang === 'zh' ? '、' : ', ';
  const fits = names.findLastIndex((_, at) => names.slice(0, at + 1).join(between).length <= mostList[lang]);
  const shown = names.slice(0, Math.max(1, fits + 1));
  return shown.join(between) + (shown.length === names.length ? '' : lang === 'zh' ? '等' : ' and more');
}

const booked = ({ item, centre, bookingNo, startsAt }: Pick<Of<'appointment_confirmed'>, 'item' | 'centre' | 'bookingNo' | 'startsAt'>, { lang, now }: Spoken): Facts => ({ item, centre, bookingNo, when: dateTimeWords(startsAt, now, lang) });

/** Known only where the receiver can text back: lines that tell how are left out elsewhere. */
const back = (code: string, { answers }: Spoken): Facts => (answers ? { back: code } : {});
/** Texted back to take what is offered, where nothing else can be meant by it. */
const same = (code: string, { answers }: Spoken): Facts => (answers ? { same: code } : {});
const digits = ({ answers, lang }: Spoken): Facts => (answers ? { digits: lang === 'zh' ? '1到5' : '1 to 5' } : {});
const bookAt = ({ lang, site }: Spoken): Facts => (site === null ? {} : { bookAt: `${site}${lang === 'en' ? '/en' : ''}/booking` });

/** What the marks of each template stand for. */
const table: { [K in Kind]: (notice: Of<K>, spoken: Spoken) => Facts } = {
  appointment_confirmed: booked,
  appointment_moved: booked,
  appointment_bumped: ({ from, ...facts }, spoken) => ({ ...booked(facts, spoken), old: dateTimeWords(from, spoken.now, spoken.lang) }),
  appointment_cancelled: booked,
  appointment_called_off: booked,
  appointment_reminder: ({ bring, ...facts }, spoken) => ({ ...booked(facts, spoken), ...back(facts.bookingNo, spoken), ...(bring.length > 0 && { bring: fitting(bring, spoken) }) }),
  visit_confirmed: booked,
  place_offered: ({ item, centre, startsAt, code, until, back: goesBack = false }, spoken) => ({ ...(goesBack ? { moved: item, ...same(code, spoken) } : { item, ...back(code, spoken) }), centre, code, when: dateTimeWords(startsAt, spoken.now, spoken.lang), until: dateTimeWords(until, spoken.now, spoken.lang) }),
  ticket_received: ({ ticketNo, queryCode, promisedBy }, spoken) => ({ ticketNo, queryCode, ...by(promisedBy, spoken) }),
  ticket_dispatched: ({ ticketNo, unit, promisedBy }, spoken) => ({ ticketNo, unit, ...by(promisedBy, spoken) }),
  ticket_answered: ({ ticketNo, ratingToken }, spoken) => ({ ticketNo, ...rateAt(ratingToken, spoken), ...digits(spoken) }),
  rating_asked: ({ ticketNo, ratingToken }, spoken) => ({ ticketNo, ...rateAt(ratingToken, spoken), ...digits(spoken) }),
  ticket_rejected: ({ ticketNo, channel }) => ({ ticketNo, channel: cut(channel) }),
  ticket_extended: ({ ticketNo, from, to, reason }, spoken) => ({ ticketNo, from: day(from, spoken), to: day(to, spoken), reason: cut(reason) }),
  ticket_on_hold: ({ ticketNo, cause, until }, spoken) => ({ ticketNo, cause: onHoldWords[cause][spoken.lang], until: day(until, spoken) }),
  ticket_resumed: ({ ticketNo, promisedBy }, spoken) => ({ ticketNo, ...by(promisedBy, spoken) }),
  ticket_merged: ({ ticketNo }, spoken) => ({ ticketNo, ...standsAt(ticketNo, spoken) }),
  ticket_reopened: ({ ticketNo, promisedBy }, spoken) => ({ ticketNo, ...by(promisedBy, spoken) }),
  ticket_withdrawn: ({ ticketNo }) => ({ ticketNo }),
  ticket_urged: ({ ticketNo, n, unit }) => ({ ticketNo, n: String(n), ...(unit !== null && { unit }) }),
  guide_notice: ({ itemCode, item, bring, place }, spoken) => ({ place: cut(place), ...(bring.length === 0 ? { nothing: item } : { item, n: String(bring.length), bring: fitting(bring, spoken) }), ...guideAt(itemCode, spoken) }),
  guide_changed: ({ itemCode, item, from, fields }, spoken) => ({ item, from: dateWords(from, spoken.now, spoken.lang), ...(fields.length > 0 && { changed: fitting(fields.map((field) => guidePathWords(field)[spoken.lang]), spoken) }), ...guideAt(itemCode, spoken) }),
  lookup_code: ({ code, minutes }) => ({ code, minutes: String(minutes) }),
  booking_stands: (facts, spoken) => ({ ...booked(facts, spoken), ...back(facts.bookingNo, spoken) }),
  how_to_change: (facts, spoken) => ({ ...booked(facts, spoken), ...bookAt(spoken) }),
  booking_over: ({ item, bookingNo }) => ({ item, bookingNo }),
  offer_gone: ({ item, waits }) => (waits ? { waiting: item } : { ended: item }),
  still_waiting: ({ item, code }, spoken) => ({ item, ...back(code, spoken) }),
  waiting_ended: ({ item }) => ({ item }),
  rating_noted: ({ ticketNo, satisfaction }, { lang }) => ({ ticketNo, score: satisfactionWords[satisfaction][lang] }),
  rating_gone: ({ ticketNo }) => ({ ticketNo }),
  rating_unclear: ({ ticketNo }) => ({ ticketNo }),
  code_unknown: () => ({}),
  text_help: () => ({}),
  texts_stopped: () => ({}),
  texts_resumed: () => ({}),
  resume_again: () => ({}),
};

/** The facts of a notice in words. */
export function factsOf(notice: Notice, spoken: Spoken): Facts {
  const facts = table[notice.kind] as (notice: Notice, spoken: Spoken) => Facts;
  return facts(notice, spoken);
}
