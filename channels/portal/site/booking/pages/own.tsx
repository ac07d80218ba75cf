import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OwnBooking } from '../../../../../server/contract/booking.js';
import { path } from '../../../../../server/contract/routes.js';
import { tell, type Failure } from '../../api.js';
import { SendButton } from '../../matter/send-button.js';
import { usePage, useSay } from '../../page-context.js';
import { FailureNote } from '../../parts/failure-note.js';
import { Field } from '../../parts/field.js';
import { Link } from '../../parts/link.js';
import { PhoneLink } from '../../parts/phone-link.js';
import { ProblemSummary } from '../../parts/problem-summary.js';
import { bookWords as words } from '../../words/book-words.js';
import { siteWords } from '../../words/site-words.js';
import { addressOf } from '../choice.js';
import { BookingCard, Bring, CalendarLink } from '../own-booking.js';

const digitsOf = (text: string): string => text.replace(/\D/g, '');
const [numberDigits, codeDigits] = [8, 4];
const changing: ReadonlySet<OwnBooking['state']> = new Set(['confirmed', 'requested']);

/** Number and last four: what the booking is, and what may be done with it. */
function useOwn() {
  const { bookingBox } = usePage();
  const [state, set] = useState({ no: '', code: '', attempt: 0, busy: false, failure: null as Failure | null, found: null as OwnBooking | null, key: '' });
  const change = (patch: Partial<typeof state>): void => set((old) => ({ ...old, ...patch }));
  const proof = { bookingNo: digitsOf(state.no), code: digitsOf(state.code) };
  const problems = [
    ...(proof.bookingNo.length === numberDigits ? [] : [{ field: 'no', words: words.noMissing }]),
    ...(proof.code.length === codeDigits ? [] : [{ field: 'code', words: words.last4Missing }]),
  ];
  const told = async (address: string, body: object): Promise<void> => {
    change({ busy: true, failure: null });
    const answer = await tell<OwnBooking>(address, body);
    change({ busy: false, ...(answer.ok ? { found: answer.value } : { failure: answer.failure }) });
    if (answer.ok) bookingBox.change({ proof });
  };
  const look = (event: Event): void => {
    event.preventDefault();
    if (state.busy) return;
    change({ attempt: state.attempt + 1, failure: null });
    if (problems.length === 0) void told(path('bookingLookup'), proof);
  };
  const cancel = async (): Promise<void> => {
    if (state.busy) return;
    await told(path('bookingCancel'), { ...proof, key: bookingBox.booking().key });
    bookingBox.renewKey();
  };
  return { ...state, change, look, cancel, problems: state.attempt > 0 ? problems : [] };
}

interface FoundProps {
  found: OwnBooking;
  busy: boolean;
  failure: Failure | null;
  cancel: () => Promise<void>;
  leave: () => void;
}

function Acts({ found, busy, cancel }: Pick<FoundProps, 'found' | 'busy' | 'cancel'>): JSX.Element {
  const say = useSay();
  const [sure, setSure] = useState(false);
  const items = found.items.map(({ code }) => code);
  const choice = { items, mode: 'counter', centreId: found.centre.id, date: null, slotId: null, moving: found.bookingNo } as const;
  return (
    <>
      <div class="acts">
        {found.mode !== 'home_visit' && <Link class="button" to={addressOf('day', choice)}>{say(words.change)}</Link>}
        <CalendarLink booking={found} />
        {!sure && <button class="button" type="button" onClick={() => setSure(true)}>{say(words.cancel)}</button>}
      </div>
      {sure && (
        <div class="notice stack" role="alert">
          <p>{say(words.cancelSure)}</p>
          <div class="acts">
            <button class="button primary" type="button" aria-disabled={busy} onClick={() => void cancel()}>{say(words.cancelYes)}</button>
            <button class="button" type="button" onClick={() => setSure(false)}>{say(words.cancelNo)}</button>
          </div>
        </div>
      )}
    </>
  );
}

function Found({ found, busy, failure, cancel, leave }: FoundProps): JSX.Element {
  const { site } = usePage();
  const say = useSay();
  const open = changing.has(found.state);
  return (
    <article class="done">
      <h1 tabIndex={-1}>{say(words.ownTitle)}</h1>
      <div role="status">{found.state === 'cancelled_by_citizen' && <p class="notice">{say(words.cancelled)}</p>}</div>
      <BookingCard booking={found} />
      <FailureNote failure={failure} />
      {open && (found.changeable ? <Acts found={found} busy={busy} cancel={cancel} /> : <p class="notice">{say(words.tooLate, { hotline: site.hotline })}</p>)}
      {open && <Bring materials={found.materials} />}
      <p class="acts">
        <button class="button" type="button" onClick={leave}>{say(words.other)}</button>
        <Link class="button" to="/book">{say(words.bookAgain)}</Link>
      </p>
    </article>
  );
}

/** A booking by its number and the phone's last four digits: see, change, cancel. */
export function OwnBookingPage(): JSX.Element {
  const say = useSay();
  const { no, code, attempt, busy, failure, found, problems, change, look, cancel } = useOwn();
  if (found) return <Found found={found} busy={busy} failure={failure} cancel={cancel} leave={() => change({ found: null, no: '', code: '', attempt: 0, failure: null })} />;
  const wrong = (field: string) => problems.find((problem) => problem.field === field)?.words;
  return (
    <form class="step" noValidate onSubmit={look}>
      <ProblemSummary problems={problems} attempt={attempt} />
      <h1 tabIndex={-1}>{say(words.ownTitle)}</h1>
      <p>{say(words.ownLead)}</p>
      <FailureNote failure={failure} />
      <Field id="no" label={words.noLabel} problem={wrong('no')}>
        {(aria) => <input {...aria} type="text" inputMode="numeric" autocomplete="off" maxLength={11} value={no} onInput={(event) => change({ no: event.currentTarget.value })} />}
      </Field>
      <Field id="code" label={words.last4} problem={wrong('code')}>
        {(aria) => <input {...aria} type="text" inputMode="numeric" autocomplete="off" maxLength={5} value={code} onInput={(event) => change({ code: event.currentTarget.value })} />}
      </Field>
      <div class="step-end">
        <SendButton busy={busy}>{say(words.look)}</SendButton>
        <Link class="quiet" to="/book/offer">{say(words.toOffer)}</Link>
        <PhoneLink kind="quiet" words={siteWords.stuck} />
      </div>
    </form>
  );
}
