import type { JSX, TargetedInputEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useChat, useSay } from './chat-context.js';
import { chatWords as words } from './chat-words.js';
import { sends } from './composing.js';

const longest = 2000;
const typingEveryMs = 3000;

/** The draft, on this device until it is sent. */
function useDraft(first: string): [string, (text: string) => void] {
  const { memory } = useChat();
  const [text, setText] = useState(memory.read().draft || first);
  const change = (next: string): void => {
    setText(next);
    memory.write({ draft: next });
  };
  return [text, change];
}

export function Composer({ ask }: { ask: string }): JSX.Element {
  const { now, session, touch } = useChat();
  const say = useSay();
  const [text, setText] = useDraft(ask);
  const composedAt = useRef(-Infinity);
  const saidTyping = useRef(-Infinity);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const box = field.current;
    if (!box) return;
    box.rows = Math.min(5, Math.max(1, text.split('\n').length));
  }, [text]);
  const send = (): void => {
    if (text.trim() === '') return;
    session.say(text.trim());
    setText('');
    field.current?.focus();
  };
  const input = (event: TargetedInputEvent<HTMLTextAreaElement>): void => {
    setText(event.currentTarget.value);
    if (now() - saidTyping.current < typingEveryMs) return;
    saidTyping.current = now();
    session.typing();
  };
  const press = (event: KeyboardEvent): void => {
    if (!sends(event, { touch, msSinceComposition: now() - composedAt.current })) return;
    event.preventDefault();
    send();
  };
  return (
    <form class="cd-composer" onSubmit={(event) => { event.preventDefault(); send(); }}>
      <label class="cd-unseen" for="cd-write">{say(words.write)}</label>
      <textarea
        id="cd-write"
        ref={field}
        rows={1}
        maxLength={longest}
        placeholder={say(words.writeHere)}
        value={text}
        {...(touch ? {} : { 'aria-describedby': 'cd-hint' })}
        onInput={input}
        onKeyDown={press}
        onCompositionEnd={() => { composedAt.current = now(); }}
      />
      <button type="submit" class="cd-button cd-primary">{say(words.send)}</button>
      {!touch && <p id="cd-hint" class="cd-hint">{say(words.hint)}</p>}
    </form>
  );
}
