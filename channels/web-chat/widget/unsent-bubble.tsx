import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { MarkLine } from './bubbles.js';
import { useChat, useSay } from './chat-context.js';
import { chatWords as words } from './chat-words.js';
import type { Outgoing } from './outgoing.js';

function Failed({ one, why }: { one: Outgoing; why: 'network' | 'refused' }): JSX.Element {
  const { session } = useChat();
  const say = useSay();
  const [copied, setCopied] = useState(false);
  const copy = (): void => void navigator.clipboard.writeText(one.text).then(() => setCopied(true));
  return (
    <div class="cd-failed">
      <span>
        <b aria-hidden="true">!</b> {say(words[why])}
      </span>
      <button type="button" class="cd-text-button" onClick={() => session.resend(one.id)}>{say(words.resend)}</button>
      {'clipboard' in navigator && <button type="button" class="cd-text-button" onClick={copy}>{say(copied ? words.copied : words.copy)}</button>}
      <button type="button" class="cd-text-button" onClick={() => session.discard(one.id)}>{say(words.drop)}</button>
    </div>
  );
}

/** Something written here that the desk does not hold yet. It stays until it is sent or thrown away by hand. */
export function UnsentBubble({ one }: { one: Outgoing }): JSX.Element {
  const { status } = one;
  return (
    <li class="cd-own">
      <p class="cd-bubble">{one.text}</p>
      {status === 'network' || status === 'refused' ? <Failed one={one} why={status} /> : <MarkLine mark={status === 'posted' ? 'sent' : 'sending'} at={one.at} />}
    </li>
  );
}
