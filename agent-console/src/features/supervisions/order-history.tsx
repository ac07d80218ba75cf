import type { SupervisionEntry } from '../../../../server/contract/supervision.js';
import { supervisionLevelWords } from '../../../../server/contract/words/supervision-words.js';
import { useSay } from '../../shared/i18n/language.js';
import { word } from '../../shared/i18n/words.js';
import { Moment } from '../../shared/time/moment.js';
import { eventWords, words } from './words.js';

/** Every step of an order, the latest first, with who and when. */
export function OrderHistory({ entries }: { entries: readonly SupervisionEntry[] }) {
  const say = useSay();
  const line = ({ type, unitName, level, n }: SupervisionEntry) => say(eventWords[type] ?? word(type, type), { unit: unitName ?? '', level: level === null ? '' : say(supervisionLevelWords[level]), n: n ?? 0 });
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
            {entry.text !== null && <p className="long">{entry.text}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
