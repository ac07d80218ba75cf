import type { JSX } from 'preact';
import type { Progress } from '../../../../server/contract/portal.js';
import { whyThatDate } from '../../../../server/contract/words/basis-words.js';
import { byWords } from '../../../../server/contract/words/date-words.js';
import { describeDeadline } from '../../../../server/contract/words/deadline-words.js';
import { ticketStateWords, ticketTypeWords } from '../../../../server/contract/words/vocabulary.js';
import { usePage, useSay } from '../page-context.js';
import { progressWords as words } from '../words/progress-words.js';

interface Props {
  progress: Progress;
}

/** Lateness, said by us before anybody has to ask. */
export function LateNote({ progress }: Props): JSX.Element | null {
  const { site } = usePage();
  const say = useSay();
  const { overdueDays: n, unit } = progress;
  if (n <= 0) return null;
  return (
    <p class="late">
      <b>{say(words.late, { n })}</b> {unit === null ? say(words.lateNoUnit, { hotline: site.hotline }) : say(words.lateWho, { unit, hotline: site.hotline })}
    </p>
  );
}

/** Where it is, who has it, by when, and why that day. */
export function PromiseLine({ progress }: Props): JSX.Element {
  const { now, prefs } = usePage();
  const say = useSay();
  const { promise, state, type, unit } = progress;
  const at = now();
  return (
    <dl class="promise">
      <div>
        <dt>{say(words.now)}</dt>
        <dd>
          {unit !== null && <b>{unit} · </b>}
          {say(ticketStateWords[state].citizen)}
        </dd>
      </div>
      {promise && (
        <>
          <div>
            <dt>{say(words.promised)}</dt>
            <dd>
              <b>{say(words.promisedBy, { by: byWords(promise.dueAt, at, prefs.lang) })}</b>
              <span class="small">{describeDeadline(promise, at, prefs.lang).text}</span>
            </dd>
          </div>
          <div>
            <dt>{say(words.why)}</dt>
            <dd>{whyThatDate(promise, say(ticketTypeWords[type]), { now: at, lang: prefs.lang })}</dd>
          </div>
        </>
      )}
    </dl>
  );
}
