import type { JSX } from 'preact';
import type { Progress } from '../../../../server/contract/portal.js';
import { dateTimeWords } from '../../../../server/contract/words/date-words.js';
import { Icon } from '../icons.js';
import { usePage, useSay } from '../page-context.js';
import { Link } from '../parts/link.js';
import { progressWords as words, stepWords } from '../words/progress-words.js';
import { lineText } from './line-text.js';

type Step = Progress['steps'][number];

const stateOf = ({ at, current }: Step): 'done' | 'now' | 'next' => {
  if (current) return 'now';
  return at === null ? 'next' : 'done';
};
const said = { done: words.stepDone, now: words.stepNow, next: words.stepNext };

/** A moment, with its exact value for machines. */
function Moment({ at }: { at: number }): JSX.Element {
  const { now, prefs } = usePage();
  return (
    <time class="small" dateTime={new Date(at).toISOString()}>
      {dateTimeWords(at, now(), prefs.lang)}
    </time>
  );
}

/** These ended without going to a unit: steps still to come would promise what never happens. */
const endedEarly: readonly Progress['state'][] = ['answered', 'rejected', 'withdrawn'];

/** The fixed steps, each by mark and word. */
export function Steps({ progress }: { progress: Progress }): JSX.Element | null {
  const say = useSay();
  if (endedEarly.includes(progress.state)) return null;
  return (
    <section>
      <h2>{say(words.steps)}</h2>
      <ol class="track">
        {progress.steps.map((step) => {
          const state = stateOf(step);
          return (
            <li key={step.key} class={`track-${state}`} {...(state === 'now' ? { 'aria-current': 'step' as const } : {})}>
              <span class="track-mark">{state === 'done' && <Icon name="check" />}</span>
              <span>
                {say(stepWords[step.key])}
                <span class="small">{say(said[state])}</span>
                {step.at !== null && <Moment at={step.at} />}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** What happened, newest first, in sentences. */
export function History({ progress }: { progress: Progress }): JSX.Element {
  const { now, prefs } = usePage();
  const say = useSay();
  const told = progress.lines.flatMap((line) => {
    const text = lineText(line, prefs.lang, now());
    return text === null ? [] : [{ at: line.at, text, guide: line.facts['itemCode'] }];
  });
  return (
    <section>
      <h2>{say(words.lines)}</h2>
      <ul class="history">
        {told.toReversed().map(({ at, text, guide }) => (
          <li key={`${at} ${text}`}>
            <Moment at={at} />
            <span>
              {text}
              {typeof guide === 'string' && (
                <>
                  {' '}
                  <Link to={`/guides/${guide}`}>{say(words.notice)}</Link>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
