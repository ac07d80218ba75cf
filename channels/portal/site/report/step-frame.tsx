import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Bilingual } from '../../../../server/contract/common.js';
import { Icon } from '../icons.js';
import { usePage, useSay } from '../page-context.js';
import { Link } from '../parts/link.js';
import { PhoneLink } from '../parts/phone-link.js';
import { ProblemSummary } from '../parts/problem-summary.js';
import { reportWords } from '../words/report-words.js';
import { siteWords } from '../words/site-words.js';
import { DraftLine } from './draft-line.js';
import { EmergencyStrip } from './emergency-strip.js';
import { addressOf, afterStep, beforeStep, problemsOf, type Step, steps } from './steps.js';
import { useDraft } from './use-draft.js';

interface FrameProps {
  step: Step;
  title: Bilingual;
  /** Draws the fields; `wrong` finds the problem of one of them. */
  children: (wrong: (field: string) => Bilingual | undefined) => ComponentChildren;
  /** Runs before the next page opens; says where to go instead, if elsewhere. */
  onNext?: (next: string) => Promise<string> | string;
}

/** What every page of the form shares: way back, how much is left, one button on. */
export function StepFrame({ step, title, children, onNext }: FrameProps): JSX.Element {
  const { go, reportBox, url } = usePage();
  const say = useSay();
  const draft = useDraft();
  const [attempt, setAttempt] = useState(0);
  const problems = attempt > 0 ? problemsOf(step, draft) : [];
  const changing = url.query.has('change');
  const next = async (event: Event): Promise<void> => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (problemsOf(step, reportBox.draft()).length > 0) return;
    const onward = afterStep(step, changing);
    go((await onNext?.(onward)) ?? onward);
  };
  return (
    <>
      <nav class="step-nav">
        <Link class="back" to={changing ? addressOf('check') : beforeStep(step)}>
          <Icon name="back" />
          <span>{say(siteWords.back)}</span>
        </Link>
        <span class="step-count">{say(reportWords.place, { n: steps.indexOf(step) + 1, of: steps.length })}</span>
      </nav>
      <EmergencyStrip />
      <ProblemSummary problems={problems} attempt={attempt} />
      <form class="step" noValidate onSubmit={(event) => void next(event)}>
        <h1 tabIndex={-1}>{say(title)}</h1>
        {children((field) => problems.find((problem) => problem.field === field)?.words)}
        <div class="step-end">
          <button class="button primary wide" type="submit">{say(siteWords.next)}</button>
          <PhoneLink kind="quiet" words={siteWords.stuck} />
        </div>
      </form>
      <DraftLine />
    </>
  );
}
