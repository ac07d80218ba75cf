import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../../icons.js';
import { usePage, useSay } from '../../page-context.js';
import { Field } from '../../parts/field.js';
import { reportWords as words } from '../../words/report-words.js';
import { StepFrame } from '../step-frame.js';
import { useDraft } from '../use-draft.js';

const decimals = 5;
const locateTimeoutMs = 10_000;

export function WherePage(): JSX.Element {
  const { reportBox } = usePage();
  const say = useSay();
  const draft = useDraft();
  const [refused, setRefused] = useState(false);
  const here = (): void => {
    const refuse = (): void => setRefused(true);
    const found = ({ coords }: GeolocationPosition): void => {
      const position = say(words.whereHereText, { lat: coords.latitude.toFixed(decimals), lon: coords.longitude.toFixed(decimals) });
      reportBox.change({ where: `${reportBox.draft().where.trim()}${position}`.trim(), noPlace: false });
    };
    if ('geolocation' in navigator) navigator.geolocation.getCurrentPosition(found, refuse, { timeout: locateTimeoutMs });
    else refuse();
  };
  return (
    <StepFrame step="where" title={words.where}>
      {(wrong) => (
        <>
          <Field id="where" label={words.whereLabel} hint={words.whereHint} problem={wrong('where')}>
            {(aria) => (
              <input {...aria} type="text" maxLength={200} autocomplete="street-address" disabled={draft.noPlace} value={draft.where} onInput={(event) => reportBox.change({ where: event.currentTarget.value })} />
            )}
          </Field>
          <button class="button" type="button" disabled={draft.noPlace} onClick={here}>
            <Icon name="place" />
            <span>{say(words.whereHere)}</span>
          </button>
          <p role="status" class="small">{refused && say(words.whereHereRefused)}</p>
          <label class="tick">
            <input type="checkbox" checked={draft.noPlace} onChange={(event) => reportBox.change({ noPlace: event.currentTarget.checked })} />
            <span>{say(words.whereNoPlace)}</span>
          </label>
        </>
      )}
    </StepFrame>
  );
}
