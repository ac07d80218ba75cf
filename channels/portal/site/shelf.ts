/** Where a browser keeps words: on the device, or in this tab. */
export interface Shelf {
  getItem: (key: string) => string | null;
  setItem: (key: string, value: string) => void;
  removeItem: (key: string) => void;
}

/** What was kept; null for what is not there or cannot be read. */
export function readShelf(shelf: Shelf, key: string): unknown {
  try {
    return JSON.parse(shelf.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps or forgets. A full or forbidden store loses only the copy; the page still holds the text. */
export function writeShelf(shelf: Shelf, key: string, value: object | null): void {
  try {
    if (value === null) shelf.removeItem(key);
    else shelf.setItem(key, JSON.stringify(value));
  } catch {
    return;
  }
}
