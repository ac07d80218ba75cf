import type { DraftPhoto } from '../report/draft.js';

/** The photos that go with an addition, kept beside its text. */
export function readPhotos(draft: string): DraftPhoto[] {
  try {
    const read: unknown = JSON.parse(draft === '' ? '[]' : draft);
    return Array.isArray(read) ? (read as DraftPhoto[]) : [];
  } catch {
    return [];
  }
}

export const writePhotos = (photos: readonly DraftPhoto[]): string => (photos.length === 0 ? '' : JSON.stringify(photos));
