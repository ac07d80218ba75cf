import type { JSX } from 'preact';
import type { Progress } from '../../../../server/contract/portal.js';
import { Icon } from '../icons.js';
import { usePage, useSay } from '../page-context.js';
import { Digits } from '../parts/digits.js';
import { Link } from '../parts/link.js';
import { PhoneLink } from '../parts/phone-link.js';
import { LateNote, PromiseLine } from '../progress/promise.js';
import { History, Steps } from '../progress/history.js';
import { progressWords as words } from '../words/progress-words.js';
import { ProgressQuestion } from './progress-ask.js';

const noGroup = 6;

function Outcome({ progress }: { progress: Progress }): JSX.Element {
  const say = useSay();
  return (
    <>
      {progress.rejected && (
        <section class="reply">
          <p>{say(words.rejected, { reason: progress.rejected.reason })}</p>
          <p><b>{say(words.rejectedWay, { channel: progress.rejected.legalChannel })}</b></p>
        </section>
      )}
      {progress.publicReply !== null && (
        <section class="reply">
          <h2>{say(words.reply)}</h2>
          <p class="own-lines">{progress.publicReply}</p>
        </section>
      )}
    </>
  );
}

function Found({ progress }: { progress: Progress }): JSX.Element {
  const say = useSay();
  return (
    <article class="progress">
      <p class="small"><Digits value={progress.no} size={noGroup} /></p>
      <h1 tabIndex={-1}>{say(words.heading, { title: progress.title })}</h1>
      <LateNote progress={progress} />
      <PromiseLine progress={progress} />
      <Outcome progress={progress} />
      <Steps progress={progress} />
      <History progress={progress} />
      {progress.confidential && <p class="notice"><Icon name="lock" /><span>{say(words.confidential)}</span></p>}
      <p>{say(words.talkLine)}</p>
      <div class="acts">
        <Link class="button primary" to="/ask">
          <Icon name="chat" />
          <span>{say(words.talk)}</span>
        </Link>
        <PhoneLink />
        <Link class="button" to="/progress">{say(words.again)}</Link>
      </div>
    </article>
  );
}

export function ProgressPage(): JSX.Element {
  const { progressBox, url } = usePage();
  const no = (url.params['no'] ?? '').replace(/\D/g, '');
  const progress = progressBox.found(no);
  return progress ? <Found progress={progress} /> : <ProgressQuestion no={no} />;
}
