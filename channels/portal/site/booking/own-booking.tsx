import type { JSX } from 'preact';
import type { OwnBooking } from '../../../../server/contract/booking.js';
import { path } from '../../../../server/contract/routes.js';
import { byWords, dateTimeWords } from '../../../../server/contract/words/date-words.js';
import { Icon } from '../icons.js';
import { usePage, useSay } from '../page-context.js';
import { Digits } from '../parts/digits.js';
import { bookWords as words } from '../words/book-words.js';
import { bookingStateWords } from '../words/booking-state-words.js';

const numberGroup = 4;
const kept: ReadonlySet<OwnBooking['state']> = new Set(['confirmed', 'checked_in', 'requested']);

/** What to bring, once for everything the visit is about. */
export function Bring({ materials }: Pick<OwnBooking, 'materials'>): JSX.Element {
  const say = useSay();
  return (
    <section>
      <h2>{say(words.bring)}</h2>
      {materials.length === 0 ? <p>{say(words.bringNothing)}</p> : (
        <ul class="lines">
          {materials.map(({ name, form, copies, when }) => (
            <li key={name.en}>
              {say(name)}{when && say(words.when, { when: say(when) })}
              <span class="small">{say(words.original, { form: say(form), n: copies })}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A booking as its holder keeps it: number, what, where, when. */
export function BookingCard({ booking }: { booking: OwnBooking }): JSX.Element {
  const { now, prefs } = usePage();
  const say = useSay();
  const { bookingNo, code, items, centre, startsAt, state, mode, respondBy, needs } = booking;
  const visit = mode === 'home_visit';
  return (
    <>
      <dl class="receipt">
        <dt>{say(words.number)}</dt>
        <dd><Digits value={bookingNo} size={numberGroup} /></dd>
        {code !== null && <><dt>{say(words.code)}</dt><dd><Digits value={code} size={numberGroup} /></dd></>}
      </dl>
      <dl class="answers plain">
        <div><dt>{say(words.rowItem)}</dt><dd>{items.map(({ name }) => say(name)).join(' · ')}</dd></div>
        <div><dt>{say(words.rowWhen)}</dt><dd>{state === 'requested' && respondBy !== null ? say(words.respondBy, { by: byWords(respondBy, now(), prefs.lang) }) : dateTimeWords(startsAt, now(), prefs.lang)}</dd></div>
        <div><dt>{say(words.rowWhere)}</dt><dd>{visit && needs.address !== null ? needs.address : `${say(centre.name)} · ${say(centre.address)}`}</dd></div>
      </dl>
      <p class="state-line">{say(bookingStateWords[state])}</p>
    </>
  );
}

/** The date for one's own calendar; changes and cancellations reach it through the same file. */
export function CalendarLink({ booking }: { booking: OwnBooking }): JSX.Element | null {
  const { prefs } = usePage();
  const say = useSay();
  if (!kept.has(booking.state) || booking.state === 'requested') return null;
  return (
    <a class="button" href={`${path('bookingCalendar', { token: booking.calendarToken })}?lang=${prefs.lang}`} download>
      <Icon name="save" />
      <span>{say(words.calendar)}</span>
    </a>
  );
}
