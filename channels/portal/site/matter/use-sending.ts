import { useRef, useState } from 'preact/hooks';
import { newActKey } from '../act-key.js';
import type { Answer, Failure } from '../api.js';

export interface Sending<T> {
  busy: boolean;
  failure: Failure | null;
  /** Sends once however often it is pressed; after a failure the same press is repeated under its key, so it is done once. */
  send: (ask: (key: string) => Promise<Answer<T>>, done: (value: T) => void) => Promise<void>;
  forget: () => void;
}

/** One act on its way to the desk. */
export function useSending<T>(): Sending<T> {
  const key = useRef<string | null>(null);
  const [state, setState] = useState<{ busy: boolean; failure: Failure | null }>({ busy: false, failure: null });
  const busy = useRef(false);
  return {
    ...state,
    forget: () => {
      key.current = null;
      setState({ busy: false, failure: null });
    },
    send: async (ask, done) => {
      if (busy.current) return;
      busy.current = true;
      setState({ busy: true, failure: null });
      key.current ??= newActKey();
      const answer = await ask(key.current);
      busy.current = false;
      setState({ busy: false, failure: answer.ok ? null : answer.failure });
      if (!answer.ok) return;
      key.current = null;
      done(answer.value);
    },
  };
}
