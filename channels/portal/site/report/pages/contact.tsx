import type { JSX } from 'preact';
import type { ContactWay } from '../../../../../server/contract/complaint.js';
import { usePage, useSay } from '../../page-context.js';
import { Field } from '../../parts/field.js';
import { reportWords as words, wayWords } from '../../words/report-words.js';
import { StepFrame } from '../step-frame.js';
import { useDraft } from '../use-draft.js';

const ways = Object.keys(wayWords) as ContactWay[];

function WayList(): JSX.Element {
  const { reportBox } = usePage();
  const say = useSay();
  const { way: chosen } = useDraft();
  return (
    <fieldset class="choices">
      <legend class="unseen">{say(words.contact)}</legend>
      {ways.map((way, at) => (
        <label class="choice" key={way}>
          <input id={at === 0 ? 'way' : `way-${way}`} type="radio" name="way" value={way} checked={chosen === way} onChange={() => reportBox.change({ way })} />
          <span>
            <b>{say(wayWords[way].label)}</b>
            <span class="hint">{say(wayWords[way].hint)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

export function ContactPage(): JSX.Element {
  const { reportBox } = usePage();
  const say = useSay();
  const draft = useDraft();
  return (
    <StepFrame step="contact" title={words.contact}>
      {(wrong) => (
        <>
          {wrong('way') && <p class="problem">{say(words.wayMissing)}</p>}
          <WayList />
          {draft.way === 'none' && <p class="notice">{say(words.anonymous)}</p>}
          {draft.way !== null && draft.way !== 'none' && (
            <>
              <Field id="phone" label={words.phone} problem={wrong('phone')}>
                {(aria) => <input {...aria} type="tel" autocomplete="tel" maxLength={20} value={draft.phone} onInput={(event) => reportBox.change({ phone: event.currentTarget.value })} />}
              </Field>
              <Field id="name" label={words.name}>
                {(aria) => <input {...aria} type="text" autocomplete="name" maxLength={40} value={draft.name} onInput={(event) => reportBox.change({ name: event.currentTarget.value })} />}
              </Field>
            </>
          )}
        </>
      )}
    </StepFrame>
  );
}
