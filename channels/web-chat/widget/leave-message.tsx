import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Bilingual } from '../../../server/contract/common.js';
import { useChat, useSay } from './chat-context.js';
import { chatWords as words } from './chat-words.js';

interface NoteProps {
  /** Held by the waiting line's part, which outlives this form. */
  readonly note: string;
  readonly write: (note: string) => void;
}

/** A message for later; it becomes a ticket whose number appears in the chat. */
export function LeaveMessage({ note, write, onDone, cancel = words.leaveCancel }: NoteProps & { onDone: () => void; cancel?: Bilingual }): JSX.Element {
  const { session } = useChat();
  const say = useSay();
  const [phone, setPhone] = useState('');
  const [failed, setFailed] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const leave = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (note.trim() === '') return;
    const left = await session.leaveMessage(note.trim(), phone.trim());
    setFailed(!left);
    if (!left) return;
    write('');
    onDone();
  };
  return (
    <form class="cd-leave" onSubmit={(event) => void leave(event)}>
      <label for="cd-leave-text">{say(words.leaveText)}</label>
      <textarea id="cd-leave-text" ref={field} rows={3} maxLength={2000} required value={note} onInput={(event) => write(event.currentTarget.value)} />
      <label for="cd-leave-phone">{say(words.leavePhone)}</label>
      <input id="cd-leave-phone" type="tel" autocomplete="tel" maxLength={20} value={phone} onInput={(event) => setPhone(event.currentTarget.value)} />
      <p role="alert">{failed && say(words.leaveFailed)}</p>
      <div class="cd-choices">
        <button type="submit" class="cd-button cd-primary">{say(words.leaveSend)}</button>
        <button type="button" class="cd-button" onClick={onDone}>{say(cancel)}</button>
      </div>
    </form>
  );
}

/** Somebody came while a message was being written: it is offered to them, never dropped. */
export function KeptNote({ note, write }: NoteProps): JSX.Element {
  const { session } = useChat();
  const say = useSay();
  const send = (): void => {
    session.say(note.trim());
    write('');
  };
  return (
    <section class="cd-waiting">
      <p role="status">{say(words.leaveKept)}</p>
      <p class="cd-bubble">{note}</p>
      <div class="cd-choices">
        <button type="button" class="cd-button" onClick={send}>{say(words.send)}</button>
        <button type="button" class="cd-button" onClick={() => write('')}>{say(words.drop)}</button>
      </div>
    </section>
  );
}
