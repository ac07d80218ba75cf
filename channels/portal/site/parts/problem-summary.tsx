import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Bilingual } from '../../../../server/contract/common.js';
import { useSay } from '../page-context.js';
import { siteWords } from '../words/site-words.js';
import { Link } from './link.js';

interface SummaryProps {
  /** `page` where the field stands on another page. */
  problems: readonly { field: string; words: Bilingual; page?: string }[];
  /** Counts the presses of the button: each brings the focus here, correcting does not. */
  attempt: number;
}

/** Everything to correct in one place; takes focus so that nobody searches for it. */
export function ProblemSummary({ problems, attempt }: SummaryProps): JSX.Element | null {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [attempt]);
  if (problems.length === 0) return null;
  return (
    <div class="summary" ref={box} tabIndex={-1} role="alert">
      <p>{say(siteWords.summary, { n: problems.length })}</p>
      <ul>
        {problems.map(({ field, words, page }) => (
          <li key={field}>{page === undefined ? <a href={`#${field}`}>{say(words)}</a> : <Link to={page}>{say(words)}</Link>}</li>
        ))}
      </ul>
    </div>
  );
}
