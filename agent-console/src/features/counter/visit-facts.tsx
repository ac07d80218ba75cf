import type { VisitRow } from '../../../../server/contract/hall.js';
import { accessNeedWords, priorityWords } from '../../../../server/contract/words/hall-words.js';
import { useNames, useSay } from '../../shared/i18n/language.js';
import type { Bilingual } from '../../shared/i18n/words.js';
import { useDates } from '../../shared/time/use-dates.js';
import { words } from './words.js';

/** What somebody came for, in one line. */
export function useItems(): (items: readonly Bilingual[], none: Bilingual) => string {
  const say = useSay();
  const names = useNames();
  return (items, none) => (items.length === 0 ? say(none) : names(items));
}

/** Booked for when or walked in, and what sets them apart. */
export function Marks({ visit }: { visit: VisitRow }) {
  const say = useSay();
  const { clock } = useDates();
  const { startsAt, priority, access, late, early } = visit;
  return (
    <span className="row visit-marks">
      <span>{startsAt === null ? say(words.walkIn) : say(words.booked, { time: clock(startsAt) })}</span>
      {priority !== null && <span className="mark mark-strong">{say(priorityWords[priority])}</span>}
      {access.map((need) => (
        <span key={need} className="mark">
          {say(accessNeedWords[need])}
        </span>
      ))}
      {late && <span className="mark">{say(words.late)}</span>}
      {early && <span className="mark">{say(words.early)}</span>}
    </span>
  );
}

/** The person and the matter, as far as anybody asked. */
export function Person({ visit }: { visit: VisitRow }) {
  const say = useSay();
  const items = useItems();
  return (
    <>
      {visit.name ?? say(words.nameless)} · {items(visit.items, words.unasked)}
    </>
  );
}
