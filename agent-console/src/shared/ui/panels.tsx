import { Button } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import type { Refusal } from '../api/refusal.js';
import { useSay } from '../i18n/language.js';
import { word } from '../i18n/words.js';

const words = {
  still: word('还在取数据。', 'Still fetching.'),
  again: word('重试', 'Try again'),
  failed: word('没能取到。', 'Could not be fetched.'),
  errorId: word('错误号 {id}', 'Error no. {id}'),
};

function useElapsed(ms: number): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return passed;
}

/** Nothing for 300 ms, then bars where the lines will be, and after 8 s a word and a way out. */
export function Loading({ lines = 4, retry }: { lines?: number; retry?: () => void }) {
  const say = useSay();
  const visible = useElapsed(300);
  const late = useElapsed(8000);
  if (!visible) return null;
  return (
    <div className="bones" aria-busy>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} />
      ))}
      {late && retry !== undefined && (
        <p>
          {say(words.still)} <Button onClick={retry}>{say(words.again)}</Button>
        </p>
      )}
    </div>
  );
}

/** What happened, in words; stays beside what it concerns. */
export function Problem({ refusal, children }: { refusal: Refusal; children?: ReactNode }) {
  const say = useSay();
  return (
    <div className="problem" role="alert">
      <p>
        <strong aria-hidden>! </strong>
        {say(refusal.words)}
        {refusal.errorId !== '' && <span className="meta"> {say(words.errorId, { id: refusal.errorId })}</span>}
      </p>
      {children}
    </div>
  );
}

/** A page part that could not be fetched: why, and try again. */
export function FetchFailed({ refusal, retry }: { refusal: Refusal; retry: () => void }) {
  const say = useSay();
  return (
    <div className="notice">
      <p className="strong">{say(words.failed)}</p>
      <Problem refusal={refusal} />
      <Button onClick={retry}>{say(words.again)}</Button>
    </div>
  );
}

/** What a list is for, why it is empty, and the next step. */
export function Empty({ title, why, children }: { title: string; why?: string; children?: ReactNode }) {
  return (
    <div className="notice">
      <p className="strong">{title}</p>
      {why !== undefined && <p className="muted">{why}</p>}
      {children}
    </div>
  );
}
