import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { WaitEstimate } from '../../../server/contract/chat.js';
import type { Bilingual } from '../../../server/contract/common.js';
import { useModel, useSay } from './chat-context.js';
import { chatWords as words } from './chat-words.js';
import { KeptNote, LeaveMessage } from './leave-message.js';
import { useNote } from './use-note.js';

/** How the wait is told: place and estimate, or honestly that it is unknown. */
export function waitWords(wait: WaitEstimate | undefined): { words: Bilingual; facts: Record<string, number> } {
  if (!wait) return { words: words.waitPlain, facts: {} };
  const next = wait.ahead === 0;
  if (wait.minutes === null) return { words: next ? words.waitUnknownNext : words.waitUnknown, facts: { n: wait.ahead } };
  return { words: next ? words.waitingNext : words.waiting, facts: { n: wait.ahead, a: wait.minutes.from, b: wait.minutes.to } };
}

/** While nobody has come yet: the place in line, and two ways not to wait. */
export function Waiting(): JSX.Element | null {
  const say = useSay();
  const { conversation } = useModel();
  const [leaving, setLeaving] = useState<'message' | 'call' | null>(null);
  const [note, write] = useNote();
  if (conversation?.state === 'with_agent' && note.trim() !== '') return <KeptNote note={note} write={write} />;
  if (conversation?.state !== 'waiting_agent') return null;
  const told = waitWords(conversation.wait);
  return (
    <section class="cd-waiting">
      <p role="status">{say(told.words, told.facts)}</p>
      {leaving === null ? (
        <div class="cd-choices">
          <button type="button" class="cd-button" onClick={() => setLeaving('message')}>{say(words.leave)}</button>
          <button type="button" class="cd-button" onClick={() => setLeaving('call')}>{say(words.callBack)}</button>
        </div>
      ) : (
        <LeaveMessage note={note} write={write} onDone={() => setLeaving(null)} />
      )}
    </section>
  );
}
