import type { Outgoing } from './outgoing.js';

/** What outlives a reload: which conversation, what was being written, what had not left yet. */
export interface Remembered {
  readonly conversationId: string | null;
  readonly draft: string;
  /** A message being left for later. */
  readonly note: string;
  readonly unsent: readonly Outgoing[];
}
export interface ChatMemory {
  read: () => Remembered;
  write: (patch: Partial<Remembered>) => void;
}

const key = 'desk.chat';
const nothing: Remembered = { conversationId: null, draft: '', note: '', unsent: [] };

/** Memory in a browser store; where the browser refuses one, it lasts as long as the page. */
export function chatMemory(shelf: Pick<Storage, 'getItem' | 'setItem'>): ChatMemory {
  let held = nothing;
  try {
    held = { ...nothing, ...(JSON.parse(shelf.getItem(key) ?? '{}') as Partial<Remembered>) };
  } catch {
    held = nothing;
  }
  return {
    read: () => held,
    write: (patch) => {
      held = { ...held, ...patch };
      try {
        shelf.setItem(key, JSON.stringify(held));
      } catch {
        // Full or forbidden: the page still holds it.
      }
    },
  };
}
