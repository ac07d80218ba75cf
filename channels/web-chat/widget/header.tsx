import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CitizenConversation } from '../../../server/contract/chat.js';
import { useChat, useModel, useSay } from './chat-context.js';
import { chatWords as words } from './chat-words.js';

/** Machine or person, by name; or that nobody does just now. */
function useServing(conversation: CitizenConversation | null): string {
  const say = useSay();
  switch (conversation?.state) {
    case 'with_agent':
      return say(words.serving, { who: say(words.person, { name: conversation.agentName ?? say(words.staff) }) });
    case 'waiting_agent':
      return say(words.queue);
    case 'offline_message':
      return say(words.left);
    case 'closed':
      return say(words.ended);
    default:
      return say(words.serving, { who: say(words.botName) });
  }
}

/** 转人工, on every screen and never in a menu. */
export function PersonButton({ kind = 'cd-button' }: { kind?: string }): JSX.Element {
  const { session } = useChat();
  const say = useSay();
  const state = useModel().conversation?.state;
  const [failed, setFailed] = useState(false);
  const passed = state === 'waiting_agent' || state === 'with_agent';
  const press = async (): Promise<void> => {
    if (passed) return;
    if (state === 'closed') session.restart();
    setFailed(!(await session.askForPerson()));
  };
  return (
    <>
      <button type="button" class={kind} aria-disabled={passed} onClick={() => void press()}>
        {say(passed ? words.askedPerson : words.askPerson)}
      </button>
      {failed && <span class="cd-alert" role="alert">{say(words.personFailed)}</span>}
    </>
  );
}

/** Who serves, a person one press away, and the way out. */
export function ChatHeader({ onClose }: { onClose?: (() => void) | undefined }): JSX.Element {
  const say = useSay();
  const serving = useServing(useModel().conversation);
  return (
    <header class="cd-header">
      <p class="cd-serving">{serving}</p>
      <PersonButton kind="cd-button cd-person" />
      {onClose && (
        <button type="button" class="cd-close" aria-label={say(words.close)} onClick={onClose}>
          <svg viewBox="0 0 24 24" width="24" height="24" stroke="currentColor" stroke-width="2" fill="none" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18" /></svg>
        </button>
      )}
    </header>
  );
}
