import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Message } from '../../../server/contract/chat.js';
import { useChat, useModel, useSay } from './chat-context.js';
import { chatWords as words } from './chat-words.js';
import { systemLine } from './system-line.js';

const typingAfterMs = 2000;

function useSpoken(): (message: Message) => string {
  const { lang, now } = useChat();
  const say = useSay();
  const tickets = useModel().conversation?.tickets ?? [];
  return (message) => {
    if (message.from === 'system') return systemLine(message, { lang, now: now(), tickets });
    const who = message.from === 'bot' ? say(words.bot) : (message.authorName ?? say(words.staff));
    return say(words.them, { who, text: message.text });
  };
}

/** The chat's two voices for screen readers: what others say (polite), what failed (at once). */
export function Announcer(): JSX.Element {
  const say = useSay();
  const spoken = useSpoken();
  const { arrived, outgoing, typing } = useModel();
  const [polite, setPolite] = useState('');
  const failures = outgoing.filter(({ status }) => status === 'network' || status === 'refused').length;
  useEffect(() => {
    if (arrived.length > 0) setPolite(arrived.map(spoken).join(' '));
  }, [arrived]);
  useEffect(() => {
    if (typing === null) return;
    const waited = setTimeout(() => setPolite(say(words.typing)), typingAfterMs);
    return () => clearTimeout(waited);
  }, [typing]);
  return (
    <div class="cd-unseen">
      <p aria-live="polite">{polite}</p>
      <p aria-live="assertive">{failures > 0 && say(words.refused)}</p>
    </div>
  );
}
