import type { SupervisionEntry } from '../../../../server/contract/supervision.js';
import { byWords } from '../../../../server/contract/words/date-words.js';
import { supervisionLevelWords } from '../../../../server/contract/words/supervision-words.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { word } from '../../shared/i18n/words.js';
import { useUnitName } from '../../shared/people/use-unit-name.js';
import { Moment } from '../../shared/time/moment.js';
import { useDates } from '../../shared/time/use-dates.js';
import { dateWords, eventWords, words } from './words.js';

function NewDate({ entry: { dueAt, was } }: { entry: SupervisionEntry }) {
  const say = useSay();
  const { lang } = useLanguage();
  const { now } = useDates();
  if (dueAt === null) return null;
  return <p>{say(was === null ? dateWords.now : dateWords.moved, { dueAt: byWords(dueAt, now, lang), was: byWords(was ?? dueAt, now, lang) })}</p>;
}

/** Every step of an order, the latest first, with who and when. */
export function OrderHistory({ entries }: { entries: readonly SupervisionEntry[] }) {
  const say = useSay();
  const nameOf = useUnitName();
  const line = ({ type, unitName, level, n }: SupervisionEntry) => say(eventWords[type] ?? word(type, type), { unit: unitName === null ? '' : nameOf({ name: unitName }), level: level === null ? '' : say(supervisionLevelWords[level]), n: n ?? 0 });
  return (
    <section className="panel stack order-history" aria-labelledby="order-history">
      <h2 id="order-history">{say(words.history)}</h2>
      <ol className="stack">
        {[...entries].reverse().map((entry) => (
          <li key={entry.seq}>
            <p className="row">
              <span className="strong">{line(entry)}</span>
              <span className="meta">
                {entry.byName} <Moment at={entry.at} />
              </span>
            </p>
            <NewDate entry={entry} />
            {entry.text !== null && <p className="long">{entry.text}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
