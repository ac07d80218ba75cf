import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Hold } from '../../../../server/contract/booking.js';
import { path } from '../../../../server/contract/routes.js';
import { tell } from '../api.js';
import { usePage, useSay } from '../page-context.js';
import { Link } from '../parts/link.js';
import { bookWords as words } from '../words/book-words.js';
import { addressOf, type Choice } from './choice.js';
import { useBooking } from './use-booking.js';

const minute = 60_000;
/** Near its end the large version renews a hold by itself: nobody is to be hurried. */
const renewBefore = minute;

function useSeconds(): number {
  const { now } = usePage();
  const [at, setAt] = useState(now());
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), 1000);
    return () => clearInterval(timer);
  }, [now]);
  return at;
}

function Lapsed({ choice }: { choice: Choice }): JSX.Element {
  const say = useSay();
  return (
    <div class="notice stack" role="alert">
      <p>{say(words.lapsed)}</p>
      <p><Link class="button" to={addressOf('time', { ...choice, slotId: null })}>{say(words.chooseAgain)}</Link></p>
    </div>
  );
}

/** How long the chosen time is still kept, and a button to keep it longer. */
export function HoldLine(): JSX.Element | null {
  const { bookingBox, prefs } = usePage();
  const say = useSay();
  const { booking, choice } = useBooking();
  const at = useSeconds();
  const { hold } = booking;
  const left = hold ? hold.until - at : 0;
  const renew = async (): Promise<void> => {
    const answer = await tell<Hold>(path('bookingHoldRenew'), { key: booking.key, slotId: choice.slotId, items: choice.items });
    if (answer.ok) bookingBox.change({ hold: answer.value });
  };
  const elder = prefs.mode === 'elder';
  useEffect(() => {
    if (elder && hold && left > 0 && left < renewBefore) void renew();
  }, [elder, left < renewBefore]);
  if (!hold || choice.slotId === null) return null;
  if (left <= 0) return <Lapsed choice={choice} />;
  const seconds = Math.floor((left % minute) / 1000);
  return (
    <p class="hold-line">
      <span>{elder ? say(words.heldShort) : say(words.held, { minutes: Math.floor(left / minute), seconds: String(seconds).padStart(2, '0') })}</span>
      {!elder && <button class="text-button" type="button" onClick={() => void renew()}>{say(words.longer)}</button>}
    </p>
  );
}
