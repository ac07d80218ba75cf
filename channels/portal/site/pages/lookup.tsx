import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OwnMatter, OwnMatters } from '../../../../server/contract/portal.js';
import { path } from '../../../../server/contract/routes.js';
import { tell, type Failure } from '../api.js';
import { FoundMatters } from '../lookup/found-matters.js';
import { codeProblems, phoneProblems } from '../lookup/question.js';
import { SendButton } from '../matter/send-button.js';
import { usePage, useSay } from '../page-context.js';
import { FailureNote } from '../parts/failure-note.js';
import { Field } from '../parts/field.js';
import { PhoneLink } from '../parts/phone-link.js';
import { ProblemSummary } from '../parts/problem-summary.js';
import { siteWords } from '../words/site-words.js';
import { lookupWords as words } from '../words/lookup-words.js';

/** Two questions to the desk: text me a code, and what is mine. */
function useLookup() {
  const { prefs } = usePage();
  const [state, set] = useState({ phone: '', code: '', minutes: null as number | null, attempt: 0, busy: false, failure: null as Failure | null, matters: null as OwnMatter[] | null });
  const change = (patch: Partial<typeof state>): void => set((now) => ({ ...now, ...patch }));
  const problems = state.minutes === null ? phoneProblems(state.phone) : codeProblems(state.code);
  const ask = async (): Promise<void> => {
    const answer = await tell<{ minutes: number }>(path('lookupCode'), { phone: state.phone, lang: prefs.lang });
    change(answer.ok ? { minutes: answer.value.minutes, attempt: 0, busy: false } : { failure: answer.failure, busy: false });
  };
  const look = async (): Promise<void> => {
    const answer = await tell<OwnMatters>(path('lookup'), { phone: state.phone, code: state.code });
    change(answer.ok ? { matters: answer.value.matters, busy: false } : { failure: answer.failure, busy: false });
  };
  const send = (event: Event): void => {
    event.preventDefault();
    if (state.busy) return;
    change({ attempt: state.attempt + 1, failure: null, ...(problems.length === 0 && { busy: true }) });
    if (problems.length === 0) void (state.minutes === null ? ask() : look());
  };
  return { ...state, change, send, problems: state.attempt > 0 ? problems : [] };
}

/** Number and code were lost: a code goes to the phone they were filed with. */
export function LookupPage(): JSX.Element {
  const { site } = usePage();
  const say = useSay();
  const { phone, code, minutes, attempt, busy, failure, matters, problems, change, send } = useLookup();
  if (matters) return <FoundMatters matters={matters} />;
  const wrong = (field: string) => problems.find((problem) => problem.field === field)?.words;
  return (
    <form class="step" noValidate onSubmit={send}>
      <ProblemSummary problems={problems} attempt={attempt} />
      <h1 tabIndex={-1}>{say(words.title)}</h1>
      <p>{say(words.lead)}</p>
      <FailureNote failure={failure} />
      <Field id="phone" label={words.phone} problem={wrong('phone')}>
        {(aria) => <input {...aria} type="tel" autocomplete="tel" maxLength={20} readOnly={minutes !== null} value={phone} onInput={(event) => change({ phone: event.currentTarget.value })} />}
      </Field>
      <div role="status">{minutes !== null && <p class="notice">{say(words.sent, { minutes, hotline: site.hotline })}</p>}</div>
      {minutes !== null && (
        <Field id="code" label={words.code} problem={wrong('code')}>
          {(aria) => <input {...aria} type="text" inputMode="numeric" autocomplete="one-time-code" maxLength={9} value={code} onInput={(event) => change({ code: event.currentTarget.value })} />}
        </Field>
      )}
      <div class="step-end">
        <SendButton busy={busy}>{say(minutes === null ? words.send : words.look)}</SendButton>
        {minutes !== null && <p><button class="text-button" type="button" onClick={() => change({ minutes: null, code: '', attempt: 0, failure: null })}>{say(words.otherPhone)}</button></p>}
        <p class="small">{say(words.confidential, { hotline: site.hotline })}</p>
        <PhoneLink kind="quiet" words={siteWords.stuck} />
      </div>
    </form>
  );
}
