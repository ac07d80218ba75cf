import { useRef, useState } from 'preact/hooks';
import type { Bilingual } from '../../../../server/contract/common.js';
import type { Progress, ProgressAct } from '../../../../server/contract/progress.js';
import type { Proof, Reply } from '../chat-api.js';
import { useChat } from '../chat-context.js';
import { matterWords as words } from './matter-words.js';

export interface MatterState {
  progress: Progress | null;
  busy: boolean;
  failure: Bilingual | null;
  look: () => Promise<void>;
  fold: () => void;
  /** Sends one act; after a failure the same press goes again under its key, so it is done once. */
  act: (act: ProgressAct) => Promise<Progress | null>;
}

/** A matter of this chat: looked up when asked for, and acted on. */
export function useMatter(proof: Proof): MatterState {
  const { session } = useChat();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [{ busy, failure }, setState] = useState<{ busy: boolean; failure: Bilingual | null }>({ busy: false, failure: null });
  const key = useRef<string | null>(null);
  const run = async (ask: () => Promise<Reply<Progress>>): Promise<Progress | null> => {
    setState({ busy: true, failure: null });
    const reply = await ask();
    if (!reply.ok) {
      setState({ busy: false, failure: reply.why === 'refused' && reply.words ? reply.words : words.failed });
      return null;
    }
    setState({ busy: false, failure: null });
    setProgress(reply.value);
    return reply.value;
  };
  return {
    ...{ progress, busy, failure },
    look: async () => {
      await run(() => session.matter(proof));
    },
    fold: () => setProgress(null),
    act: async (act) => {
      if (busy) return null;
      const press = (key.current ??= session.newKey());
      const next = await run(() => session.actOn(proof, { key: press, act }));
      if (next) key.current = null;
      return next;
    },
  };
}
