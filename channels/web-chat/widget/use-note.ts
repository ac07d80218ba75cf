import { useState } from 'preact/hooks';
import { useChat } from './chat-context.js';

/** The message being left, on this device until it is. */
export function useNote(): [string, (note: string) => void] {
  const { memory } = useChat();
  const [note, setNote] = useState(memory.read().note);
  const write = (next: string): void => {
    setNote(next);
    memory.write({ note: next });
  };
  return [note, write];
}
