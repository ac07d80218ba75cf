import type { JSX } from 'preact';
import type { OwnBooking } from '../../../../../server/contract/booking.js';
import { usePage, useSay } from '../../page-context.js';
import { Link } from '../../parts/link.js';
import { WaysOn } from '../../parts/ways-on.js';
import { bookWords as words } from '../../words/book-words.js';
import { BookingCard, Bring, CalendarLink } from '../own-booking.js';
import { useBooking } from '../use-booking.js';

const proofWords = { phone: words.proof, backup: words.proofBackup, code: words.codeKeep } as const;

function Booked({ booking }: { booking: OwnBooking }): JSX.Element {
  const { url } = usePage();
  const say = useSay();
  const title = url.query.has('moved') ? words.moved : booking.state === 'requested' ? words.requested : words.done;
  return (
    <article class="done">
      <h1 tabIndex={-1}>{say(title)}</h1>
      <BookingCard booking={booking} />
      <p>{say(proofWords[booking.provenBy])}</p>
      <div class="acts"><CalendarLink booking={booking} /></div>
      <Bring materials={booking.materials} />
      <p class="small">{say(words.late)}</p>
      <p><Link class="button" to="/booking">{say(words.see)}</Link></p>
    </article>
  );
}

/** The booking number and what to bring. */
export function BookDonePage(): JSX.Element {
  const say = useSay();
  const { booking } = useBooking();
  if (booking.done) return <Booked booking={booking.done} />;
  return (
    <>
      <h1 tabIndex={-1}>{say(words.ownTitle)}</h1>
      <p class="lead">{say(words.gone)}</p>
      <p><Link class="button" to="/booking">{say(words.look)}</Link></p>
      <WaysOn />
    </>
  );
}
