import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useModel, useSay } from './chat-context.js';
import { chatWords as words } from './chat-words.js';
import { LeaveMessage } from './leave-message.js';
import { useNote } from './use-note.js';

/** Where the assistant could not help: a message is left without standing in line first. */
export function LeaveInstead(): JSX.Element | null {
  const say = useSay();
  const { conversation } = useModel();
  const [leaving, setLeaving] = useState(false);
  const [note, write] = useNote();
  if (conversation?.state !== 'bot') return null;
  if (leaving) return <LeaveMessage note={note} write={write} onDone={() => setLeaving(false)} cancel={words.leaveNot} />;
  return <button type="button" class="cd-text-button" onClick={() => setLeaving(true)}>{say(words.leave)}</button>;
}
