import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { usePage } from '../../page-context.js';
import { Field } from '../../parts/field.js';
import { reportWords as words } from '../../words/report-words.js';
import { isReport } from '../draft.js';
import { guessKind } from '../guess-kind.js';
import { KindChoice } from '../kind-choice.js';
import { StepFrame } from '../step-frame.js';
import { useDraft } from '../use-draft.js';
import { ConfidentialPage } from './confidential.js';

export function WhoPage(): JSX.Element {
  const { reportBox, url } = usePage();
  const draft = useDraft();
  useEffect(() => void guessKind(reportBox), [reportBox]);
  if (url.query.has('confidential')) return <ConfidentialPage />;
  const onNext = (next: string): string => {
    const now = reportBox.draft();
    const query = next.endsWith('check') ? 'confidential&change' : 'confidential';
    return isReport(now) && !now.confidentialityRead ? `/report/who?${query}` : next;
  };
  return (
    <StepFrame step="who" title={words.who} onNext={onNext}>
      {() => (
        <>
          <Field id="whom" label={words.whoLabel} hint={words.whoHint}>
            {(aria) => (
              <input {...aria} type="text" maxLength={100} value={draft.whom} onInput={(event) => reportBox.change({ whom: event.currentTarget.value })} onBlur={() => void guessKind(reportBox)} />
            )}
          </Field>
          <KindChoice />
        </>
      )}
    </StepFrame>
  );
}
