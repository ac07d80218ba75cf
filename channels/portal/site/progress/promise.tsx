import type { JSX } from 'preact';
import type { DeadlineView } from '../../../../server/contract/deadline.js';
import type { Progress } from '../../../../server/contract/portal.js';
import { whyThatDate } from '../../../../server/contract/words/basis-words.js';
import { byWords, monthDayWords } from '../../../../server/contract/words/date-words.js';
import { type DeadlineShape, describeDeadline } from '../../../../server/contract/words/deadline-words.js';
import { dayCount } from '../../../../server/contract/words/duration-words.js';
import { shanghaiDate } from '../../../../server/contract/words/shanghai-time.js';
import { ticketStateWords, ticketTypeWords } from '../../../../server/contract/words/vocabulary.js';
import { usePage, useSay } from '../page-context.js';
import { matterWords } from '../words/matter-words.js';
import { progressWords as words, theUnit } from '../words/progress-words.js';

interface Props {
  progress: Progress;
}

/** Drawn before the words, so that no meaning hangs on colour. */
const shapes: Record<DeadlineShape, string> = { green: '○', amber: '▲', red: '■', provisional: '◌', met: '✓', met_late: '✓' };

/** The days left; a date already kept counts no more days. */
function Remaining({ promise, kept, onHold }: { promise: DeadlineView; kept: boolean; onHold: boolean }): JSX.Element {
  const { now, prefs } = usePage();
  const say = useSay();
  if (kept) return <span class="small light-met"><span aria-hidden="true">{shapes.met}</span> {say(words.kept)}</span>;
  if (onHold) return <span class="small"><span aria-hidden="true">‖</span> {say(words.paused)}</span>;
  const { shape, text } = describeDeadline(promise, now(), prefs.lang);
  return (
    <span class={`small light-${shape}`}>
      <span aria-hidden="true">{shapes[shape]}</span> {text}
    </span>
  );
}

const pressedWords = { urged: matterWords.lateUrged, noticed: matterWords.lateUrged, supervised: matterWords.lateSupervised };

/** What we did about it, or what the citizen can have us do. */
function useLateLine({ pressed, unit }: Progress): string {
  const { now, prefs, site } = usePage();
  const say = useSay();
  const named = unit ?? theUnit[prefs.lang];
  if (pressed) return say(pressedWords[pressed.how], { date: monthDayWords(shanghaiDate(pressed.at), now(), prefs.lang), unit: named });
  return unit === null ? say(words.lateNoUnit, { hotline: site.hotline }) : say(words.lateWho, { unit, hotline: site.hotline });
}

/** Lateness, said by us before anybody has to ask. */
export function LateNote({ progress }: Props): JSX.Element | null {
  const { prefs } = usePage();
  const say = useSay();
  const line = useLateLine(progress);
  const { overdueDays: n } = progress;
  return n <= 0 ? null : <p class="late"><b>{say(words.late, { days: dayCount(n, prefs.lang) })}</b> {line}</p>;
}

/** Where it is, who has it, by when, and why that day. */
export function PromiseLine({ progress }: Props): JSX.Element {
  const { now, prefs } = usePage();
  const say = useSay();
  const { promise, publicReply, rejected, state, type, unit } = progress;
  const at = now();
  return (
    <dl class="promise">
      <div>
        <dt>{say(words.now)}</dt>
        <dd>
          {progress.rerouting ? say(words.rerouting) : <>{unit !== null && <b>{unit} · </b>}{say(ticketStateWords[state].citizen)}</>}
        </dd>
      </div>
      {promise && rejected === null && state !== 'withdrawn' && (
        <>
          <div>
            <dt>{say(words.promised)}</dt>
            <dd>
              <b>{say(words.promisedBy, { by: byWords(promise.dueAt, at, prefs.lang) })}</b>
              <Remaining promise={promise} kept={publicReply !== null} onHold={progress.onHold !== null} />
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
