import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { BookingTime, Hold } from '../../../../../server/contract/booking.js';
import { path } from '../../../../../server/contract/routes.js';
import { dateWords } from '../../../../../server/contract/words/date-words.js';
import { shanghaiTime } from '../../../../../server/contract/words/shanghai-time.js';
import { tell, type Failure } from '../../api.js';
import { usePage, useSay } from '../../page-context.js';
import { FailureNote } from '../../parts/failure-note.js';
import { Link } from '../../parts/link.js';
import { bookWords as words } from '../../words/book-words.js';
import { addressOf, type Choice } from '../choice.js';
import { BookFrame, Heard } from '../frame.js';
import { useAsked } from '../use-asked.js';
import { partOfDayWords } from '../part-of-day-words.js';
import { useBooking } from '../use-booking.js';

interface TimesProps {
  times: readonly BookingTime[];
  busy: boolean;
  pick: (slotId: string) => void;
}

function Times({ times, busy, pick }: TimesProps): JSX.Element {
  const say = useSay();
  const mark = { ordinary: null, lunch: words.lunch, extended: words.extended } as const;
  return (
    <div class="times">
      {times.map(({ slotId, startsAt, free, kind }) => (
        <button key={slotId} class="time" type="button" aria-disabled={busy} onClick={() => pick(slotId)}>
          <strong>{shanghaiTime(startsAt)}</strong>
          <span class="small">{say(words.left, { n: free })}{mark[kind] && ` · ${say(mark[kind])}`}</span>
        </button>
      ))}
    </div>
  );
}

/** Takes the chosen time for some minutes, so that it is still there when the form is filled in. A time that is moved to is taken at the end. */
function usePick(choice: Choice, again: () => void) {
  const { bookingBox, go } = usePage();
  const [state, set] = useState({ busy: false, failure: null as Failure | null });
  const hold = async (chosen: Choice): Promise<void> => {
    set({ busy: true, failure: null });
    bookingBox.renewKey();
    const { key } = bookingBox.booking();
    const answer = await tell<Hold>(path('bookingHolds'), { key, slotId: chosen.slotId, items: choice.items });
    set({ busy: false, failure: answer.ok ? null : answer.failure });
    if (answer.ok) {
      bookingBox.change({ hold: answer.value });
      go(addressOf('who', chosen));
    } else again();
  };
  const pick = async (slotId: string): Promise<void> => {
    if (state.busy) return;
    if (choice.moving === null) await hold({ ...choice, slotId });
    else go(addressOf('check', { ...choice, slotId }));
  };
  return { ...state, pick };
}

/** What time, mornings before afternoons. */
export function TimePage(): JSX.Element {
  const { now, prefs } = usePage();
  const say = useSay();
  const { choice } = useBooking();
  const asked = useAsked<BookingTime[]>(path('bookingTimes', { id: choice.centreId ?? '', date: choice.date ?? '' }), { items: choice.items.join(',') });
  const { busy, failure, pick } = usePick(choice, asked.again);
  const parts = ['morning', 'afternoon'] as const;
  return (
    <BookFrame step="time" choice={choice} title={words.time}>
      {choice.date !== null && <p class="lead">{dateWords(choice.date, now(), prefs.lang)} <Link class="quiet" to={addressOf('day', { ...choice, date: null })}>{say(words.otherDay)}</Link></p>}
      <FailureNote failure={failure} />
      <Heard asked={asked}>
        {(times) => (times.length === 0 ? <p class="notice">{say(words.noTimes)}</p> : parts.map((part) => {
          const of = times.filter((time) => time.part === part && time.free > 0);
          return of.length === 0 ? null : <section key={part}><h2>{say(partOfDayWords[part])}</h2><Times times={of} busy={busy} pick={(slotId) => void pick(slotId)} /></section>;
        }))}
      </Heard>
    </BookFrame>
  );
}
