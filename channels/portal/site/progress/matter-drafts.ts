import { readShelf, writeShelf, type Shelf } from '../shelf.js';

/** Text typed about a matter and not sent yet, by matter and field. */
export interface MatterDrafts {
  read: (no: string, field: string) => string;
  /** `secret`: not left on the device. */
  keep: (no: string, field: string, draft: { text: string; secret: boolean }) => void;
}

interface Kept {
  readonly text: string;
  /** Epoch ms. */
  readonly at: number;
}
const shelfKey = 'matter.drafts';
const keepMs = 24 * 3600 * 1000;

/** Keeps drafts on the device for a day, so that a reload loses nothing; those about a confidential report live in memory alone. */
export function createMatterDrafts(device: Shelf, now: () => number): MatterDrafts {
  const inMemory = new Map<string, string>();
  const onDevice = (): Record<string, Kept> => {
    const kept = Object.entries((readShelf(device, shelfKey) ?? {}) as Record<string, Kept>);
    return Object.fromEntries(kept.filter(([, { at }]) => now() - at < keepMs));
  };
  return {
    read: (no, field) => inMemory.get(`${no} ${field}`) ?? onDevice()[`${no} ${field}`]?.text ?? '',
    keep: (no, field, { text, secret }) => {
      const name = `${no} ${field}`;
      inMemory.set(name, text);
      const { [name]: _, ...others } = onDevice();
      const all = text === '' || secret ? others : { ...others, [name]: { text, at: now() } };
      writeShelf(device, shelfKey, Object.keys(all).length === 0 ? null : all);
    },
  };
}
