import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { WaitPlace } from '../../../../../server/contract/booking.js';
import { path } from '../../../../../server/contract/routes.js';
import { dateWords } from '../../../../../server/contract/words/date-words.js';
import { shanghaiDate } from '../../../../../server/contract/words/shanghai-time.js';
import { tell, type Failure } from '../../api.js';
import { Icon } from '../../icons.js';
import { phoneProblems } from '../../lookup/question.js';
import { SendButton } from '../../matter/send-button.js';
import { usePage, useSay } from '../../page-context.js';
import { FailureNote } from '../../parts/failure-note.js';
import { Digits } from '../../parts/digits.js';
import { Field } from '../../parts/field.js';
import { Link } from '../../parts/link.js';
import { WaysOn } from '../../parts/ways-on.js';
import { bookWords as words } from '../../words/book-words.js';
import { siteWords } from '../../words/site-words.js';
import { addressOf } from '../choice.js';
import { PartOfDayField } from '../part-of-day.js';
import type { PartOfDay } from '../part-of-day-words.js';
import { useBooking } from '../use-booking.js';

const dayMs = 86_400_000;
const daysAhead = 14;

/** Puts a name down; a lost answer and a second press leave one. */
function useWait() {
  const { bookingBox, now, prefs } = usePage();
  const { booking, choice } = useBooking();
  const [state, set] = useState({ phone: booking.visitor.phone, part: 'any' as PartOfDay, attempt: 0, busy: false, failure: null as Failure | null, place: null as WaitPlace | null });
  const change = (patch: Partial<typeof state>): void => set((old) => ({ ...old, ...patch }));
  const problems = phoneProblems(state.phone);
  const join = async (): Promise<void> => {
    const from = choice.date ?? shanghaiDate(now() + dayMs);
    const to = choice.date ?? shanghaiDate(now() + daysAhead * dayMs);
    const answer = await tell<WaitPlace>(path('bookingWaits'), { key: bookingBox.booking().key, items: choice.items, centreId: choice.centreId, from, to, part: state.part, lang: prefs.lang, phone: state.phone.trim() });
    change(answer.ok ? { place: answer.value, busy: false } : { failure: answer.failure, busy: false });
    if (answer.ok) bookingBox.renewKey();
  };
  const send = (event: Event): void => {
    event.preventDefault();
    if (state.busy) return;
    change({ attempt: state.attempt + 1, failure: null, busy: problems.length === 0 });
    if (problems.length === 0) void join();
  };
  return { ...state, choice, change, send, problem: state.attempt > 0 ? problems[0]?.words : undefined };
}

const codeGroup = 4;

function Joined({ place }: { place: WaitPlace }): JSX.Element {
  const say = useSay();
  return (
    <article class="done">
      <h1 tabIndex={-1}>{place.ahead === 0 ? say(words.waitNext) : say(words.waitDone, { n: place.ahead })}</h1>
      <dl class="receipt">
        <dt>{say(words.waitCode)}</dt>
        <dd><Digits value={place.code} size={codeGroup} /></dd>
      </dl>
      <p>{say(words.waitCodeKeep)}</p>
      <p>{say(words.waitLead)}</p>
      <p class="acts"><Link class="button" to="/book/offer">{say(words.toOffer)}</Link></p>
      <WaysOn />
    </article>
  );
}

/** What is waited for, so that nobody puts their name down for the wrong day. */
function WaitedFor({ date }: { date: string | null }): JSX.Element {
  const { now, prefs } = usePage();
  const say = useSay();
  return (
    <dl class="answers plain">
      <div><dt>{say(words.waitDate)}</dt><dd>{date === null ? say(words.waitSoon) : dateWords(date, now(), prefs.lang)}</dd></div>
    </dl>
  );
}

/** A place on the waiting list. */
export function WaitPage(): JSX.Element {
  const say = useSay();
  const { phone, part, busy, failure, place, choice, change, send, problem } = useWait();
  if (place) return <Joined place={place} />;
  return (
    <form class="step" noValidate onSubmit={send}>
      <nav class="step-nav">
        <Link class="back" to={addressOf('day', { ...choice, date: null })}>
          <Icon name="back" />
          <span>{say(siteWords.back)}</span>
        </Link>
      </nav>
      <h1 tabIndex={-1}>{say(words.waitTitle)}</h1>
      <p>{say(words.waitLead)}</p>
      <WaitedFor date={choice.date} />
      <FailureNote failure={failure} />
      <Field id="phone" label={words.phone} problem={problem}>
        {(aria) => <input {...aria} type="tel" autocomplete="tel" maxLength={20} value={phone} onInput={(event) => change({ phone: event.currentTarget.value })} />}
      </Field>
      <PartOfDayField question={words.waitPart} name="part" value={part} choose={(chosen) => change({ part: chosen })} />
      <div class="step-end"><SendButton busy={busy}>{say(words.waitJoin)}</SendButton></div>
    </form>
  );
}
