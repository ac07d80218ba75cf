import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ComplaintFiled } from '../../../../server/contract/complaint.js';
import type { Progress } from '../../../../server/contract/portal.js';
import { path } from '../../../../server/contract/routes.js';
import { type Failure, tell } from '../api.js';
import { usePage, useSay } from '../page-context.js';
import { FailureNote } from '../parts/failure-note.js';
import { Field } from '../parts/field.js';
import { Link } from '../parts/link.js';
import { PhoneLink } from '../parts/phone-link.js';
import { ProblemSummary } from '../parts/problem-summary.js';
import { missingIn } from '../progress/question.js';
import { lookupWords } from '../words/lookup-words.js';
import { progressWords as words } from '../words/progress-words.js';

/** Whoever comes straight from filing need not copy the code they have just been given. */
const knownCode = (filed: ComplaintFiled | null, no: string): string => (filed !== null && filed.ticketNo === no ? filed.queryCode : '');

/** Number and code go to the desk in the body; an address would leave the code in histories and logs. */
export function ProgressQuestion({ no: given }: { no: string }): JSX.Element {
  const { go, progressBox, reportBox } = usePage();
  const say = useSay();
  const [question, setQuestion] = useState(() => ({ no: given, code: knownCode(reportBox.filed(), given) }));
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<Failure | null>(null);
  const problems = attempt > 0 ? missingIn(question) : [];
  const wrong = (field: string) => problems.find((problem) => problem.field === field)?.words;
  const look = async (event: Event): Promise<void> => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (missingIn(question).length > 0) return;
    const answer = await tell<Progress>(path('progress'), { ticketNo: question.no, code: question.code });
    if (!answer.ok) {
      setFailure(answer.failure);
      return;
    }
    progressBox.keep(answer.value, question.code);
    go(`/progress/${answer.value.no}`);
  };
  return (
    <form class="step" noValidate onSubmit={(event) => void look(event)}>
      <ProblemSummary problems={problems} attempt={attempt} />
      <h1 tabIndex={-1}>{say(words.title)}</h1>
      <p>{say(words.lead)}</p>
      <FailureNote failure={failure} />
      <Field id="no" label={words.no} problem={wrong('no')}>
        {(aria) => <input {...aria} type="text" inputMode="numeric" autocomplete="off" value={question.no} onInput={(event) => setQuestion({ ...question, no: event.currentTarget.value })} />}
      </Field>
      <Field id="code" label={words.code} problem={wrong('code')}>
        {(aria) => <input {...aria} type="text" inputMode="numeric" autocomplete="one-time-code" value={question.code} onInput={(event) => setQuestion({ ...question, code: event.currentTarget.value })} />}
      </Field>
      <div class="step-end">
        <button class="button primary wide" type="submit">{say(words.look)}</button>
        <p><Link class="quiet" to="/progress/lookup">{say(lookupWords.lost)}</Link></p>
        <PhoneLink kind="quiet" words={words.forgot} />
      </div>
    </form>
  );
}

export const ProgressAskPage = (): JSX.Element => <ProgressQuestion no="" />;
