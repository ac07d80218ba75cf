import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Bilingual } from '../../../../server/contract/common.js';
import type { Failure } from '../api.js';
import { useSay } from '../page-context.js';
import { FailureNote } from '../parts/failure-note.js';
import { Field } from '../parts/field.js';
import { matterWords as words } from '../words/matter-words.js';
import { SendButton } from './send-button.js';

interface Props {
  id: string;
  lead?: Bilingual;
  label: Bilingual;
  hint?: Bilingual;
  submit: Bilingual;
  /** Said when nothing was written; absent where nothing need be. */
  missing?: Bilingual;
  text: string;
  onText: (text: string) => void;
  busy: boolean;
  failure: Failure | null;
  onSend: () => void;
  onCancel: () => void;
  /** What goes with the text. */
  children?: ComponentChildren;
}

const mostLetters = 2000;
const fewestLetters = 2;

/** A text about the matter, opened under its button; what is typed stays until it has arrived. */
export function TextForm({ id, lead, label, hint, submit, missing, text, onText, busy, failure, onSend, onCancel, children }: Props): JSX.Element {
  const say = useSay();
  const [tried, setTried] = useState(false);
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => box.current?.querySelector('textarea')?.focus(), []);
  const wrong = missing !== undefined && text.trim().length < fewestLetters;
  const send = (event: Event): void => {
    event.preventDefault();
    setTried(true);
    if (wrong) box.current?.querySelector('textarea')?.focus();
    else onSend();
  };
  return (
    <form class="step act-form" noValidate ref={box} onSubmit={send}>
      {lead && <p>{say(lead)}</p>}
      <Field id={id} label={label} {...(hint && { hint })} problem={tried && wrong ? missing : undefined}>
        {(aria) => <textarea {...aria} rows={4} maxLength={mostLetters} value={text} onInput={(event) => onText(event.currentTarget.value)} />}
      </Field>
      {children}
      <FailureNote failure={failure} />
      <div class="acts">
        <SendButton busy={busy}>{say(submit)}</SendButton>
        <button class="button" type="button" onClick={onCancel}>{say(words.cancel)}</button>
      </div>
    </form>
  );
}
