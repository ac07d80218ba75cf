import type { DeadlineView } from '../../../../server/contract/deadline.js';
import { stripCells } from '../../../../server/contract/words/day-strip.js';
import { useLanguage } from '../i18n/language.js';
import './deadline-strip.css';
import { useNow } from './use-now.js';

/** The days a deadline walked over: which counted, which did not, and why. */
export function DeadlineStrip({ view }: { view: DeadlineView }) {
  const { lang } = useLanguage();
  const now = useNow();
  if (view.strip === undefined || view.clock === 'hour') return null;
  return (
    <ol className="day-strip">
      {stripCells(view, now, lang).map((cell) => (
        <li key={cell.label} className={`day day-${cell.kind}`} title={cell.label}>
          <span aria-hidden>{cell.text}</span>
          <span className="unseen">{cell.label}</span>
        </li>
      ))}
    </ol>
  );
}
