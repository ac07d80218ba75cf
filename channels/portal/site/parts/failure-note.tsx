import type { JSX } from 'preact';
import type { Failure } from '../api.js';
import { usePage, useSay } from '../page-context.js';
import { siteWords } from '../words/site-words.js';

/** Faults of the desk, to ask support about; any other refusal is an answer. */
const faults: ReadonlySet<string> = new Set(['server_error', 'not_understood']);

/** Says what went wrong, that nothing is lost, and, for a fault of the desk, the number support asks for. */
export function FailureNote({ failure }: { failure: Failure | null }): JSX.Element {
  const { site } = usePage();
  const say = useSay();
  return (
    <div role="alert">
      {failure && (
        <div class="failure">
          <p>{say(failure.words, { hotline: site.hotline })}</p>
          {failure.errorId !== null && faults.has(failure.code) && <p class="small">{say(siteWords.errorNumber, { id: failure.errorId })}</p>}
        </div>
      )}
    </div>
  );
}
