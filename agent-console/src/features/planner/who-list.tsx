import type { PlanEffect } from '../../../../server/contract/booking-staff.js';
import { useSay } from '../../shared/i18n/language.js';
import { useDates } from '../../shared/time/use-dates.js';
import { BookingNo } from '../../shared/ui/ticket-no.js';
import { callerWords } from '../../../../server/contract/words/caller-words.js';
import { words } from './words.js';

/** Whom a change leaves without a place, those who must be called first. */
export function WhoList({ effect }: { effect: PlanEffect }) {
  const say = useSay();
  const { full } = useDates();
  if (effect.bumped === 0) return <p>{say(words.nobody, { slots: effect.slots })}</p>;
  return (
    <>
      <p className="strong">{say(words.bumped, { n: effect.bumped, texts: effect.texts, calls: effect.calls })}</p>
      <ul className="plan-who" aria-label={say(words.whoTitle)}>
        {effect.who.map(({ bookingNo, startsAt, item, callerName, mustCall }) => (
          <li key={bookingNo}>
            <span className="row">
              <span className={mustCall ? 'mark mark-strong' : 'mark'}>{say(mustCall ? words.mustCall : words.byText)}</span>
              <span>{say(callerWords(callerName))}</span>
              <BookingNo no={bookingNo} />
            </span>
            <span className="meta">{full(startsAt)} · {item}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
