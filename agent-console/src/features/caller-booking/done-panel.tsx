import { Button } from 'antd';
import type { StaffBooked } from '../../../../server/contract/booking-staff.js';
import { useNames, useSay } from '../../shared/i18n/language.js';
import { useDates } from '../../shared/time/use-dates.js';
import { BookingNo } from '../../shared/ui/ticket-no.js';
import { afterwardsOf } from './booking-form.js';
import { BookedFor } from './booked-for.js';
import { words } from './words.js';

/** What is read to the caller at the end: number, code, when, where, what to bring. */
export function DonePanel({ booked, again }: { booked: StaffBooked; again: () => void }) {
  const say = useSay();
  const names = useNames();
  const { full } = useDates();
  const { bookingNo, code, mode, items, centre, startsAt, bring, bookedFor } = booked;
  const visit = mode === 'home_visit';
  return (
    <section className="panel stack caller-done" aria-labelledby="caller-done" role="status">
      <h2 id="caller-done">{say(visit ? words.doneVisit : words.done)}</h2>
      <p className="meta">{say(words.doneNo)}</p>
      <p className="caller-number"><BookingNo no={bookingNo} /></p>
      {code !== null && (
        <>
          <p className="meta">{say(words.doneCode)}</p>
          <p className="caller-number num">{code}</p>
          <p>{say(words.doneCodeWhy)}</p>
        </>
      )}
      <p className="strong">{visit ? booked.address : `${full(startsAt)} · ${say(centre)}`}</p>
      <p>{names(items)}</p>
      <p>
        <span className="strong">{say(words.bring)}</span> {names(bring) || say(words.bringNothing)}
      </p>
      <p className="consequence">{say(words.after, { how: say(afterwardsOf({ visit, mustCall: booked.mustCall })) })}</p>
      <div className="row">
        <Button type="primary" onClick={again}>
          {say(words.again)}
        </Button>
        {bookedFor !== null && <BookedFor no={bookedFor} />}
      </div>
    </section>
  );
}
