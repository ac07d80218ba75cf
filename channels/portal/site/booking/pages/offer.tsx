import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OwnBooking } from '../../../../../server/contract/booking.js';
import { path } from '../../../../../server/contract/routes.js';
import { tell, type Failure } from '../../api.js';
import { phoneProblems } from '../../lookup/question.js';
import { SendButton } from '../../matter/send-button.js';
import { usePage, useSay } from '../../page-context.js';
import { FailureNote } from '../../parts/failure-note.js';
import { Field } from '../../parts/field.js';
import { Link } from '../../parts/link.js';
import { PhoneLink } from '../../parts/phone-link.js';
import { ProblemSummary } from '../../parts/problem-summary.js';
import { WaysOn } from '../../parts/ways-on.js';
import { bookWords as words } from '../../words/book-words.js';
import { siteWords } from '../../words/site-words.js';
import { BookingCard, Bring, CalendarLink } from '../own-booking.js';

const codeDigits = 4;

/** Number and code: take the place that is kept, or wait no longer. */
function useOffer() {
  const { bookingBox } = usePage();
  const [state, set] = useState({ phone: bookingBox.booking().visitor.phone, code: '', attempt: 0, busy: false, failure: null as Failure | null, taken: null as OwnBooking | null, left: false });
  const change = (patch: Partial<typeof state>): void => set((old) => ({ ...old, ...patch }));
  const answer = { phone: state.phone.trim(), code: state.code.replace(/\D/g, '') };
  const problems = [...phoneProblems(state.phone), ...(answer.code.length === codeDigits ? [] : [{ field: 'code', words: words.offerCodeMissing }])];
  const told = async (wants: 'take' | 'leave'): Promise<void> => {
    if (wants === 'leave') {
      const ended = await tell(path('bookingWaitEnd'), answer);
      change({ busy: false, ...(ended.ok ? { left: true } : { failure: ended.failure }) });
      return;
    }
    const taken = await tell<OwnBooking>(path('bookingWaitTake'), { ...answer, key: bookingBox.booking().key });
    change({ busy: false, ...(taken.ok ? { taken: taken.value } : { failure: taken.failure }) });
  };
  const send = (wants: 'take' | 'leave'): void => {
    if (state.busy) return;
    change({ attempt: state.attempt + 1, failure: null, busy: problems.length === 0 });
    if (problems.length === 0) void told(wants);
  };
  return { ...state, change, send, problems: state.attempt > 0 ? problems : [] };
}

function Taken({ booking }: { booking: OwnBooking }): JSX.Element {
  const say = useSay();
  return (
    <article class="done">
      <h1 tabIndex={-1}>{say(words.done)}</h1>
      <BookingCard booking={booking} />
      <Bring materials={booking.materials} />
      <div class="acts">
        <CalendarLink booking={booking} />
        <Link class="button" to="/booking">{say(words.see)}</Link>
      </div>
    </article>
  );
}

function Left(): JSX.Element {
  const say = useSay();
  return (
    <article class="done">
      <h1 tabIndex={-1}>{say(words.offerLeft)}</h1>
      <p class="acts"><Link class="button" to="/book">{say(words.bookAgain)}</Link></p>
      <WaysOn />
    </article>
  );
}

/** Somebody who waited answers: by the text's code, also where nothing can be texted back. */
export function OfferPage(): JSX.Element {
  const say = useSay();
  const { phone, code, attempt, busy, failure, taken, left, problems, change, send } = useOffer();
  if (taken) return <Taken booking={taken} />;
  if (left) return <Left />;
  const wrong = (field: string) => problems.find((problem) => problem.field === field)?.words;
  return (
    <form
      class="step"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send('take');
      }}
    >
      <ProblemSummary problems={problems} attempt={attempt} />
      <h1 tabIndex={-1}>{say(words.offerTitle)}</h1>
      <p>{say(words.offerLead)}</p>
      <FailureNote failure={failure} />
      <Field id="phone" label={words.phone} problem={wrong('phone')}>
        {(aria) => <input {...aria} type="tel" autocomplete="tel" maxLength={20} value={phone} onInput={(event) => change({ phone: event.currentTarget.value })} />}
      </Field>
      <Field id="code" label={words.offerCode} problem={wrong('code')}>
        {(aria) => <input {...aria} type="text" inputMode="numeric" autocomplete="off" maxLength={5} value={code} onInput={(event) => change({ code: event.currentTarget.value })} />}
      </Field>
      <div class="step-end">
        <SendButton busy={busy}>{say(words.offerTake)}</SendButton>
        <button class="button" type="button" aria-disabled={busy} onClick={() => send('leave')}>{say(words.offerLeave)}</button>
        <PhoneLink kind="quiet" words={siteWords.stuck} />
      </div>
    </form>
  );
}
