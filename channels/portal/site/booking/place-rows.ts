import type { BookingCentre, BookingItem } from '../../../../server/contract/booking.js';
import type { Lang } from '../../../../server/contract/common.js';
import { path } from '../../../../server/contract/routes.js';
import { dateTimeWords, dateWords } from '../../../../server/contract/words/date-words.js';
import { bookWords as words } from '../words/book-words.js';
import type { Choice } from './choice.js';
import { partOfDayWords } from './part-of-day-words.js';
import { slotAddress } from './slot-address.js';
import type { Row } from './summary-rows.js';
import { useAsked } from './use-asked.js';
import type { Visitor } from './visitor.js';

function whenRows({ slotId, mode }: Choice, { visitor: { wishDate, wishPart }, now, lang }: Reading): Row[] {
  const start = slotId === null ? undefined : slotAddress(slotId)?.startsAt;
  if (start !== undefined) return [{ label: words.rowWhen, values: [dateTimeWords(start, now, lang)] }];
  return mode === 'home_visit' && wishDate !== '' ? [{ label: words.rowWhen, values: [dateWords(wishDate, now, lang), partOfDayWords[wishPart]] }] : [];
}

interface Reading {
  visitor: Visitor;
  now: number;
  lang: Lang;
}

/** What, where and when, by their names. */
export function usePlaceRows(choice: Choice, reading: Reading): Row[] {
  const items = useAsked<BookingItem[]>(path('bookingItems'), {}).answer;
  const centres = useAsked<BookingCentre[]>(path('bookingCentres'), { items: choice.items.join(',') }).answer;
  const names = items?.ok ? items.value.filter(({ code }) => choice.items.includes(code)).map(({ name }) => name) : [];
  const centre = centres?.ok ? centres.value.find(({ id }) => id === choice.centreId) : undefined;
  return [{ label: words.rowItem, values: names }, ...(centre ? [{ label: words.rowWhere, values: [centre.name, centre.address] }] : []), ...whenRows(choice, reading)];
}
