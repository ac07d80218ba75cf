import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Bilingual } from '../../../server/contract/common.js';
import { useModel, useSay } from './chat-context.js';
import { chatWords as words } from './chat-words.js';

const quietMs = 1500;
const shownMs = 5000;

/** Thin bar: says after a moment that the line is gone, and for a while what came in once it is back. */
export function LinkBar(): JSX.Element {
  const say = useSay();
  const { arrived, reachable } = useModel();
  const [bar, setBar] = useState<{ words: Bilingual; n: number } | null>(null);
  const wasDown = useRef(false);
  const missed = useRef(0);
  if (wasDown.current) missed.current += arrived.length;
  useEffect(() => {
    const step = (): void => {
      if (!reachable) {
        wasDown.current = true;
        missed.current = 0;
        setBar({ words: words.offline, n: 0 });
      } else if (wasDown.current) {
        wasDown.current = false;
        setBar({ words: missed.current > 0 ? words.caughtUp : words.backOnline, n: missed.current });
      } else setBar(null);
    };
    const waited = setTimeout(step, quietMs);
    const over = reachable ? setTimeout(() => setBar(null), quietMs + shownMs) : undefined;
    return () => {
      clearTimeout(waited);
      clearTimeout(over);
    };
  }, [reachable]);
  return (
    <p class={bar ? 'cd-bar cd-shown' : 'cd-bar'} role="status">
      {bar && say(bar.words, { n: bar.n })}
    </p>
  );
}
