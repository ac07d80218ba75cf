import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ComplaintFiled } from '../../../../../server/contract/complaint.js';
import { path } from '../../../../../server/contract/routes.js';
import { type Failure, tell } from '../../api.js';
import { Icon } from '../../icons.js';
import { usePage, useSay } from '../../page-context.js';
import { FailureNote } from '../../parts/failure-note.js';
import { Link } from '../../parts/link.js';
import { PhoneLink } from '../../parts/phone-link.js';
import { ProblemSummary } from '../../parts/problem-summary.js';
import { reportWords as words } from '../../words/report-words.js';
import { siteWords } from '../../words/site-words.js';
import { checkRows } from '../check-rows.js';
import { toComplaint } from '../draft.js';
import { DraftLine } from '../draft-line.js';
import { EmergencyStrip } from '../emergency-strip.js';
import { addressOf, beforeStep, type Problem, problemsOf, stepOfField, steps } from '../steps.js';
import { useDraft } from '../use-draft.js';

function Answers(): JSX.Element {
  const say = useSay();
  return (
    <dl class="answers">
      {checkRows(useDraft()).map(({ label, value, facts, step }) => (
        <div key={label.en}>
          <dt>{say(label)}</dt>
          <dd>{typeof value === 'string' ? value : say(value, facts)}</dd>
          <dd class="answer-change">
            <Link to={`${addressOf(step)}?change`}>
              {say(words.change)}
              <span class="unseen">{say(label)}</span>
            </Link>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Sends the form; a repeat after a lost answer files nothing twice. */
function useSubmit(): { submit: (event: Event) => Promise<void>; sending: boolean; failure: Failure | null; problems: Problem[]; attempt: number } {
  const { go, prefs, reportBox } = usePage();
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const draft = useDraft();
  const [attempt, setAttempt] = useState(0);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (problemsOf('check', reportBox.draft()).length > 0 || sending) return;
    setSending(true);
    const answer = await tell<ComplaintFiled>(path('complaints'), toComplaint(reportBox.draft(), prefs.lang));
    setSending(false);
    if (!answer.ok) {
      setFailure(answer.failure);
      return;
    }
    reportBox.keepFiled(answer.value);
    go('/report/done');
  };
  return { submit, sending, failure, attempt, problems: attempt > 0 ? problemsOf('check', draft) : [] };
}

export function CheckPage(): JSX.Element {
  const say = useSay();
  const { submit, sending, failure, problems, attempt } = useSubmit();
  return (
    <>
      <nav class="step-nav">
        <Link class="back" to={beforeStep('check')}>
          <Icon name="back" />
          <span>{say(siteWords.back)}</span>
        </Link>
        <span class="step-count">{say(words.place, { n: steps.length, of: steps.length })}</span>
      </nav>
      <EmergencyStrip />
      <ProblemSummary problems={problems.map((problem) => ({ ...problem, page: `${addressOf(stepOfField(problem.field))}?change` }))} attempt={attempt} />
      <form class="step" onSubmit={(event) => void submit(event)}>
        <h1 tabIndex={-1}>{say(words.check)}</h1>
        <Answers />
        <section class="after">
          <h2>{say(words.after)}</h2>
          <p>{say(words.afterOne)}</p>
          <p>{say(words.afterTwo)}</p>
        </section>
        <FailureNote failure={failure} />
        <div class="step-end">
          <button class="button primary wide" type="submit" aria-disabled={sending}>{say(sending ? siteWords.sending : words.submit)}</button>
          <PhoneLink kind="quiet" words={siteWords.stuck} />
        </div>
      </form>
      <DraftLine />
    </>
  );
}
