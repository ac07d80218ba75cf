import type { Instant } from '../desk/text.js';

export interface StoredPhoto {
  id: string;
  bytes: Uint8Array;
  mime: 'image/jpeg';
  width: number;
  height: number;
  at: Instant;
}

export interface FileStore {
  put(photo: StoredPhoto): Promise<void>;
  get(id: string): Promise<StoredPhoto | null>;
  /** Puts a cleaned picture in the place of an older one. */
  replace(photo: StoredPhoto): Promise<void>;
  /** Sizes only, for forms that name photos. */
  sizes(ids: readonly string[]): Promise<{ id: string; width: number; height: number }[]>;
}

/** Redraws a picture without its hidden data (place, camera, times); throws DeskError `photo_unreadable`. */
export interface PhotoCleaner {
  clean(bytes: Uint8Array): Promise<{ bytes: Uint8Array; width: number; height: number }>;
}
