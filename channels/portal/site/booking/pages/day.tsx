import type { JSX } from 'preact';
import type { BookingDay } from '../../../../../server/contract/booking.js';
import { path } from '../../../../../server/contract/routes.js';
import { dateWords, nearDayWord } from '../../../../../server/contract/words/date-words.js';
import { usePage, useSay } from '../../page-context.js';
import { Link } from '../../parts/link.js';
import { bookWords as words } from '../../words/book-words.js';
import { addressOf, readChoice, type Choice } from '../choice.js';
import { BookFrame, Heard } from '../frame.js';
import { useAsked } from '../use-asked.js';

function useDayName(): (date: string) => string {
  const { now, prefs } = usePage();
  return (date) => [nearDayWord(date, now(), prefs.lang), dateWords(date, now(), prefs.lang)].filter((part) => part !== null).join(' ');
}

function FreeDay({ day: { date, morning, afternoon }, choice }: { day: BookingDay; choice: Choice }): JSX.Element {
  const say = useSay();
  const name = useDayName();
  return (
    <Link class="pick" to={addressOf('time', { ...choice, date, slotId: null })}>
      <strong>{name(date)}</strong>
      <span class="small">
        {morning > 0 ? say(words.morning, { n: morning }) : say(words.morningFull)} · {afternoon > 0 ? say(words.afternoon, { n: afternoon }) : say(words.afternoonFull)}
      </span>
    </Link>
  );
}

function OtherDay({ day: { date, state, reason }, choice }: { day: BookingDay; choice: Choice }): JSX.Element {
  const say = useSay();
  const name = useDayName();
  return (
    <div class="pick off">
      <strong>{name(date)}</strong>
      <span class="small">{say(state === 'full' ? words.full : words.closed)}{reason && ` · ${say(reason)}`}</span>
      {state === 'full' && choice.moving === null && <Link class="quiet" to={addressOf('wait', { ...choice, date })}>{say(words.wait)}</Link>}
    </div>
  );
}

/** Full is never a wall: another centre, the waiting list, somebody at home, the telephone. */
function AllFull({ choice }: { choice: Choice }): JSX.Element {
  const say = useSay();
  return (
    <section class="notice stack">
      <p>{say(words.allFull)}</p>
      <p><Link class="button" to={addressOf('where', { ...choice, centreId: null, date: null })}>{say(words.otherCentre)}</Link></p>
      {choice.moving === null && <p><Link class="button" to={addressOf('wait', { ...choice, date: null })}>{say(words.waitAny)}</Link></p>}
    </section>
  );
}

/** Which day, soonest first, with what is left of each. */
export function DayPage(): JSX.Element {
  const { url } = usePage();
  const choice = readChoice(url.query);
  const asked = useAsked<BookingDay[]>(path('bookingDays', { id: choice.centreId ?? '' }), { items: choice.items.join(',') });
  return (
    <BookFrame step="day" choice={choice} title={words.day}>
      <Heard asked={asked}>
        {(days) => (
          <>
            {days.every(({ state }) => state !== 'free') && <AllFull choice={choice} />}
            <ul class="picks">
              {days.map((day) => (
                <li key={day.date}>{day.state === 'free' ? <FreeDay day={day} choice={choice} /> : <OtherDay day={day} choice={choice} />}</li>
              ))}
            </ul>
          </>
        )}
      </Heard>
    </BookFrame>
  );
}
