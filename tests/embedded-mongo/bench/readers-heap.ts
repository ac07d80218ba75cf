/** The channel on which the reader of this folder tells of its memory, bytes. */
export function readersHeap(dataDir: string): string {
  return `readers-heap:${dataDir}`;
}
