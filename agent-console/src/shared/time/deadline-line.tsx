import { describeDeadline, type DeadlineShape, type ShownDeadline } from '../../../../server/contract/words/deadline-words.js';
import { useLanguage, useSay } from '../i18n/language.js';
import { word, type Bilingual } from '../i18n/words.js';
import { useNow } from './use-now.js';

const tones: Record<DeadlineShape, { tone: string; name: Bilingual }> = {
  green: { tone: 'light-green', name: word('正常，', 'on time, ') },
  amber: { tone: 'light-amber', name: word('临期，', 'due soon, ') },
  red: { tone: 'light-red', name: word('超期，', 'overdue, ') },
  provisional: { tone: 'light-green light-provisional', name: word('暂定，', 'provisional, ') },
  met: { tone: 'light-past', name: word('', '') },
  met_late: { tone: 'light-past', name: word('', '') },
};

function Shape({ shape }: { shape: DeadlineShape }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden fill="none" stroke="currentColor" strokeWidth="2">
      {shape === 'green' && <circle cx="6" cy="6" r="4.5" />}
      {shape === 'provisional' && <circle cx="6" cy="6" r="4.5" strokeDasharray="2 2" />}
      {shape === 'amber' && <path d="M6 1 11.5 11h-11z" fill="currentColor" stroke="none" />}
      {shape === 'red' && <rect x="1" y="1" width="10" height="10" fill="currentColor" stroke="none" />}
      {(shape === 'met' || shape === 'met_late') && <path d="m1.5 6.5 3 3 6-7" />}
    </svg>
  );
}

export interface DeadlineLineProps {
  view: ShownDeadline;
  /** For rows of a list. */
  short?: boolean;
  /** 特急: when late, white on red. */
  alarm?: boolean;
  /** How often it looks at the clock, for limits of minutes. */
  stepMs?: number | undefined;
}

/** A deadline as shape, word and colour, in that order; it ages while the page is open. */
export function DeadlineLine({ view, short = false, alarm = false, stepMs }: DeadlineLineProps) {
  const say = useSay();
  const { lang } = useLanguage();
  const words = describeDeadline(view, useNow(stepMs), lang);
  const { tone, name } = tones[words.shape];
  return (
    <span className={`light ${alarm && words.shape === 'red' ? 'light-alarm' : tone}`} title={words.title}>
      <Shape shape={words.shape} />
      <span>
        <span className="unseen">{say(name)}</span>
        <time dateTime={new Date(view.dueAt).toISOString()}>{short ? words.short : words.text}</time>
      </span>
    </span>
  );
}
