import type { JSX } from 'preact';
import { usePage, useSay } from '../page-context.js';
import { WaysOn } from '../parts/ways-on.js';
import { errorWords } from '../words/plain-words.js';
import { siteWords } from '../words/site-words.js';

export function FailedPage(): JSX.Element {
  const { data } = usePage();
  const say = useSay();
  const errorId = data.kind === 'failed' ? data.errorId : undefined;
  return (
    <>
      <h1 tabIndex={-1}>{say(errorWords.failed)}</h1>
      <p class="lead">{say(errorWords.failedText)}</p>
      {errorId !== undefined && <p class="small">{say(siteWords.errorNumber, { id: errorId })}</p>}
      <p>
        <a class="button" href="" data-reload>
          {say(siteWords.retry)}
        </a>
      </p>
      <WaysOn />
    </>
  );
}
