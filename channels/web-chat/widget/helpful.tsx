import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Message } from '../../../server/contract/chat.js';
import { useChat, useSay } from './chat-context.js';
import { chatWords as words } from './chat-words.js';

const choices = [
  { helpful: true, label: words.helpful },
  { helpful: false, label: words.notHelpful },
] as const;

/** 有用 or 没用 of one automatic answer: one choice, changeable; pressing it again takes it back. */
export function Helpful({ message }: { message: Message }): JSX.Element {
  const { session } = useChat();
  const say = useSay();
  const [failed, setFailed] = useState(false);
  const chosen = message.helpful ?? null;
  const press = async (helpful: boolean): Promise<void> => setFailed(!(await session.judge(message.seq, chosen === helpful ? null : helpful)));
  return (
    <span class="cd-helpful" role="group" aria-label={say(words.helpfulAsked)}>
      {choices.map(({ helpful, label }) => (
        <button key={label.en} type="button" class="cd-text-button" aria-pressed={chosen === helpful} onClick={() => void press(helpful)}>
          {say(label)}
        </button>
      ))}
      {failed && <span class="cd-alert" role="alert">{say(words.helpfulFailed)}</span>}
    </span>
  );
}
