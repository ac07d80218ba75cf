import type { JSX, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Progress } from '../../../../server/contract/portal.js';
import { Icon } from '../icons.js';
import { askDesk } from '../matter/ask-desk.js';
import { MatterActs } from '../matter/matter-acts.js';
import { usePage, useSay } from '../page-context.js';
import { Digits } from '../parts/digits.js';
import { Link } from '../parts/link.js';
import { PhoneLink } from '../parts/phone-link.js';
import { History, Steps } from '../progress/history.js';
import { Notes } from '../progress/notes.js';
import { LateNote, PromiseLine } from '../progress/promise.js';
import { useProgress } from '../progress/use-progress.js';
import { RatingBox } from '../rate/rating-box.js';
import { progressWords as words } from '../words/progress-words.js';
import { ProgressQuestion } from './progress-ask.js';

const noGroup = 6;

/** The end of the road: why not and where to go, or the answer and what the citizen says to it. */
function Outcome({ progress }: { progress: Progress }): JSX.Element {
  const { progressBox } = usePage();
  const say = useSay();
  const { actions, no, publicReply, rejected } = progress;
  const word = actions.filter(({ action }) => action === 'appraise' || action === 'reopen');
  const proof = { ticketNo: no, code: progressBox.code(no) };
  return (
    <>
      {rejected && (
        <section class="reply">
          <p>{say(words.rejected, { reason: rejected.reason })}</p>
          <p><b>{say(words.rejectedWay, { channel: rejected.legalChannel })}</b></p>
        </section>
      )}
      {publicReply !== null && (
        <section class="reply">
          <h2>{say(words.reply)}</h2>
          <p class="own-lines">{publicReply}</p>
        </section>
      )}
      {word.length > 0 && (
        <section>
          <RatingBox<Progress> rating={progress.rating} actions={word} tell={(rating, key) => askDesk(proof, { key, act: { act: 'appraise', ...rating } })} onTold={(next) => progressBox.keep(next)} draft={{ read: () => progressBox.draft(no, 'rating'), keep: (text) => progressBox.keepDraft(no, 'rating', text) }} />
        </section>
      )}
    </>
  );
}

/** Whoever had it reopened reads the new date from the top: the form they pressed is gone. */
function useReopening({ rehandles }: Progress): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(rehandles);
  useEffect(() => {
    if (before.current !== rehandles) heading.current?.focus();
    before.current = rehandles;
  }, [rehandles]);
  return heading;
}

function Found({ progress }: { progress: Progress }): JSX.Element {
  const say = useSay();
  const heading = useReopening(progress);
  return (
    <article class="progress">
      <p class="small"><Digits value={progress.no} size={noGroup} /></p>
      <h1 tabIndex={-1} ref={heading}>{say(words.heading, { title: progress.title })}</h1>
      <LateNote progress={progress} />
      <Notes progress={progress} />
      <PromiseLine progress={progress} />
      <Outcome progress={progress} />
      <MatterActs progress={progress} />
      <Steps progress={progress} />
      <History progress={progress} />
      {progress.confidential && <p class="notice"><Icon name="lock" /><span>{say(words.confidential)}</span></p>}
      <div class="acts">
        <PhoneLink />
        <Link class="button" to="/progress">{say(words.again)}</Link>
      </div>
    </article>
  );
}

export function ProgressPage(): JSX.Element {
  const { url } = usePage();
  const no = (url.params['no'] ?? '').replace(/\D/g, '');
  const progress = useProgress(no);
  return progress ? <Found progress={progress} /> : <ProgressQuestion no={no} />;
}
