export interface DraftStore {
  read: (key: string) => string;
  write: (key: string, text: string) => void;
  subscribe: (listener: () => void) => () => void;
}

type DraftShelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Unsent text on this device: survives failure, logout, reload and crash. An empty text removes the draft. */
export function createDraftStore(shelf: DraftShelf): DraftStore {
  const listeners = new Set<() => void>();
  return {
    read: (key) => shelf.getItem(`draft:${key}`) ?? '',
    write(key, text) {
      if (text === '') shelf.removeItem(`draft:${key}`);
      else shelf.setItem(`draft:${key}`, text);
      for (const tell of listeners) tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
