import { Button, Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { InputRef } from 'antd';
import { asRefusal } from '../../shared/api/refusal.js';
import { useSay } from '../../shared/i18n/language.js';
import type { Bilingual } from '../../shared/i18n/words.js';
import { Field } from '../../shared/ui/field.js';
import { Problem } from '../../shared/ui/panels.js';
import { words } from './words.js';

const leastReason = 4;
const mostReason = 200;

interface WhyProps {
  question: Bilingual;
  consequence: Bilingual;
  submit: Bilingual;
  /** What went wrong; null when nothing. */
  error: Error | null;
  pending: boolean;
  done: (reason: string) => void;
  cancel: () => void;
}

/** Asks why, says what follows, and takes Enter. */
export function WhyForm({ question, consequence, submit, error, pending, done, cancel }: WhyProps) {
  const say = useSay();
  const [reason, setReason] = useState('');
  const input = useRef<InputRef>(null);
  useEffect(() => input.current?.focus(), []);
  const ready = reason.trim().length >= leastReason;
  const send = () => {
    if (ready) done(reason.trim());
  };
  return (
    <div className="stack recording-why">
      {error !== null && <Problem refusal={asRefusal(error)} />}
      <Field label={say(question)} hint={say(words.whyHint)}>
        {(id) => <Input id={id} ref={input} value={reason} maxLength={mostReason} onChange={(event) => setReason(event.target.value)} onPressEnter={send} />}
      </Field>
      <p className="consequence">{say(consequence)}</p>
      <div className="row action-buttons">
        <Button onClick={cancel}>{say(words.cancel)}</Button>
        <Button type="primary" disabled={!ready} loading={pending} onClick={send}>
          {say(submit)}
        </Button>
      </div>
    </div>
  );
}
