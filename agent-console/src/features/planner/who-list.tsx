import type { PlanEffect } from '../../../../server/contract/booking-staff.js';
import { callerWords } from '../../../../server/contract/words/caller-words.js';
import { told } from '../../shared/i18n/joined.js';
import { useLanguage, useNames, useSay } from '../../shared/i18n/language.js';
import { useDates } from '../../shared/time/use-dates.js';
import { BookingNo } from '../../shared/ui/ticket-no.js';
import { words } from './words.js';

/** How many a change leaves without a place and how many could go back, in sentences short enough to be read aloud. */
export function useEffectWords(): (effect: PlanEffect) => string {
  const say = useSay();
  const { lang } = useLanguage();
  return ({ bumped, texts, calls, slots, back }) => {
    const hit = bumped === 0 ? say(words.nobody, { slots }) : say(words.bumped, { n: bumped, texts, calls });
    return told([hit, ...(back > 0 ? [say(words.back, { n: back })] : [])], lang);
  };
}

/** Whom a change leaves without a place, those who must be called first. */
export function WhoList({ who }: Pick<PlanEffect, 'who'>) {
  const say = useSay();
  const names = useNames();
  const { full } = useDates();
  if (who.length === 0) return null;
  return (
    <ul className="plan-who" tabIndex={0} aria-label={say(words.whoTitle)}>
      {who.map(({ bookingNo, startsAt, items, callerName, mustCall }) => (
        <li key={bookingNo}>
          <span className="row">
            <span className={mustCall ? 'mark mark-strong' : 'mark'}>{say(mustCall ? words.mustCall : words.byText)}</span>
            <span>{say(callerWords(callerName))}</span>
            <BookingNo no={bookingNo} />
          </span>
          <span className="meta">{full(startsAt)} · {names(items)}</span>
        </li>
      ))}
    </ul>
  );
}
