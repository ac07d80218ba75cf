import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { usePage, useSay } from '../../page-context.js';
import { Field } from '../../parts/field.js';
import { reportWords as words } from '../../words/report-words.js';
import { whatLimits } from '../draft.js';
import { guessKind } from '../guess-kind.js';
import { PhotoPicker } from '../photo-picker.js';
import { StepFrame } from '../step-frame.js';
import { useDraft } from '../use-draft.js';

const restMs = 1200;

export function WhatPage(): JSX.Element {
  const { reportBox } = usePage();
  const say = useSay();
  const draft = useDraft();
  // Whoever goes on before the words have rested still reads about danger on the next page.
  useEffect(() => () => void guessKind(reportBox), [reportBox]);
  useEffect(() => {
    const rested = setTimeout(() => void guessKind(reportBox), restMs);
    return () => clearTimeout(rested);
  }, [reportBox, draft.what]);
  return (
    <StepFrame step="what" title={words.what}>
      {(wrong) => (
        <>
          <Field id="what" label={words.whatLabel} hint={words.whatHint} problem={wrong('what')}>
            {(aria) => <textarea {...aria} rows={7} maxLength={whatLimits.max} value={draft.what} onInput={(event) => reportBox.change({ what: event.currentTarget.value })} />}
          </Field>
          <p class="small" role="status">{draft.what.length >= whatLimits.countFrom && say(words.whatCount, { n: whatLimits.max - draft.what.length })}</p>
          <PhotoPicker photos={draft.photos} onPhotos={(photos) => reportBox.change({ photos })} />
        </>
      )}
    </StepFrame>
  );
}
