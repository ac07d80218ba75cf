import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useChat, useSay } from './chat-context.js';
import { chatWords as words } from './chat-words.js';

/** A message for later; it becomes a ticket whose number appears in the chat. */
export function LeaveMessage({ onDone }: { onDone: () => void }): JSX.Element {
  const { session } = useChat();
  const say = useSay();
  const [text, setText] = useState('');
  const [phone, setPhone] = useState('');
  const [failed, setFailed] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const leave = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (text.trim() === '') return;
    if (await session.leaveMessage(text.trim(), phone.trim())) onDone();
    else setFailed(true);
  };
  return (
    <form class="cd-leave" onSubmit={(event) => void leave(event)}>
      <label for="cd-leave-text">{say(words.leaveText)}</label>
      <textarea id="cd-leave-text" ref={field} rows={3} maxLength={2000} required value={text} onInput={(event) => setText(event.currentTarget.value)} />
      <label for="cd-leave-phone">{say(words.leavePhone)}</label>
      <input id="cd-leave-phone" type="tel" autocomplete="tel" maxLength={20} value={phone} onInput={(event) => setPhone(event.currentTarget.value)} />
      <p role="alert">{failed && say(words.leaveFailed)}</p>
      <div class="cd-choices">
        <button type="submit" class="cd-button cd-primary">{say(words.leaveSend)}</button>
        <button type="button" class="cd-button" onClick={onDone}>{say(words.leaveCancel)}</button>
      </div>
    </form>
  );
}
