import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { fetchSummary } from './api.js';
import './assist.css';
import { usePutIn } from './use-put-in.js';
import { words } from './words.js';

/** What the next person needs to know, suggested; it goes into a note only by hand, after it could be corrected. */
export function SummaryPanel({ conversationId }: { conversationId: string }) {
  const say = useSay();
  const { lang } = useLanguage();
  const id = useId();
  const put = usePutIn(conversationId, 'note');
  const [text, setText] = useState('');
  const run = useMutation({ mutationFn: () => fetchSummary(conversationId, lang), onSuccess: (made) => setText(made.text) });
  const told = run.data?.told;
  return (
    <details className="panel suggestions">
      <summary className="strong">{say(words.summaryTitle)}</summary>
      <div className="stack">
        <p className="meta">{say(words.summaryHint)}</p>
        <p>
          <Button size="small" loading={run.isPending} onClick={() => run.mutate()}>
            {say(run.data === undefined ? words.make : words.again)}
          </Button>
        </p>
        {run.error !== null && <p className="muted">{say(words.summaryFailed)}</p>}
        {run.data !== undefined && (
          <>
            <label className="strong" htmlFor={id}>
              {say(words.text)}
            </label>
            <Input.TextArea id={id} autoSize={{ minRows: 4, maxRows: 14 }} maxLength={2000} value={text} onChange={(event) => setText(event.target.value)} />
            <p className="row">
              <Button size="small" disabled={text.trim() === ''} onClick={() => put(text.trim(), say(words.noted))}>
                {say(words.toNote)}
              </Button>
              {told !== undefined && (
                <Button size="small" onClick={() => setText(told)}>
                  {say(words.told)}
                </Button>
              )}
            </p>
          </>
        )}
      </div>
    </details>
  );
}
