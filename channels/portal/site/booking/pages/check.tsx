import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OwnBooking } from '../../../../../server/contract/booking.js';
import { path } from '../../../../../server/contract/routes.js';
import { tell, type Failure } from '../../api.js';
import { usePage, useSay } from '../../page-context.js';
import { FailureNote } from '../../parts/failure-note.js';
import { Link } from '../../parts/link.js';
import { bookWords as words } from '../../words/book-words.js';
import { siteWords } from '../../words/site-words.js';
import { addressOf } from '../choice.js';
import { BookFrame } from '../frame.js';
import { HoldLine } from '../hold-line.js';
import { usePlaceRows } from '../place-rows.js';
import { visitorRows, type Row } from '../summary-rows.js';
import { useBooking } from '../use-booking.js';
import { problemsOf, toBooking } from '../visitor.js';

/** Places that went meanwhile: the way on is another time. */
const gone: ReadonlySet<string> = new Set(['hold_gone', 'slot_gone']);

function Rows({ rows }: { rows: readonly Row[] }): JSX.Element {
  const say = useSay();
  return (
    <dl class="answers plain">
      {rows.map(({ label, values }, at) => (
        <div key={at}>
          <dt>{say(label)}</dt>
          <dd>{values.map((value) => (typeof value === 'string' ? value : say(value))).join(' · ')}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Books, or moves; sent twice, it is done once. */
function useConfirm() {
  const { bookingBox, go, prefs } = usePage();
  const { booking, choice } = useBooking();
  const [state, set] = useState({ busy: false, failure: null as Failure | null });
  const send = () => {
    const { key, visitor, proof } = bookingBox.booking();
    if (choice.moving === null) return tell<OwnBooking>(path('bookings'), toBooking({ choice, visitor, key, lang: prefs.lang }));
    return tell<OwnBooking>(path('bookingMove'), { bookingNo: choice.moving, code: proof?.code ?? '', key, slotId: choice.slotId });
  };
  const confirm = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (state.busy) return;
    if (choice.moving === null && problemsOf(bookingBox.booking().visitor, choice.mode).length > 0) {
      go(addressOf('who', choice));
      return;
    }
    set({ busy: true, failure: null });
    const answer = await send();
    set({ busy: false, failure: answer.ok ? null : answer.failure });
    if (!answer.ok) return;
    bookingBox.renewKey();
    bookingBox.change({ done: answer.value });
    go(choice.moving === null ? '/book/done' : '/book/done?moved');
  };
  return { ...state, confirm, booking, choice };
}

/** Everything once more, and the one button that books. */
export function BookCheckPage(): JSX.Element {
  const { now, prefs } = usePage();
  const say = useSay();
  const { busy, failure, confirm, booking, choice } = useConfirm();
  const place = usePlaceRows(choice, { visitor: booking.visitor, now: now(), lang: prefs.lang });
  const rows = choice.moving === null ? [...place, ...visitorRows(booking.visitor, choice.mode)] : place;
  const button = choice.moving !== null ? words.moveHere : choice.mode === 'home_visit' ? words.send : words.confirm;
  return (
    <BookFrame step="check" choice={choice} title={words.check}>
      {choice.moving === null ? <HoldLine /> : <p class="notice">{say(words.oldKept)}</p>}
      <form class="step" onSubmit={(event) => void confirm(event)}>
        <Rows rows={rows} />
        <FailureNote failure={failure} />
        {failure && gone.has(failure.code) && <p><Link class="button" to={addressOf('time', { ...choice, slotId: null })}>{say(words.chooseAgain)}</Link></p>}
        <div class="step-end"><button class="button primary wide" type="submit" aria-disabled={busy}>{say(busy ? siteWords.sending : button)}</button></div>
      </form>
    </BookFrame>
  );
}
