import { DeskError } from '../../../server/desk/errors.js';
import type { PhotoCleaner } from '../../../server/ports/file-store.js';

/** Every picture is 40 × 30; bytes that spell "not a picture" cannot be read. */
export class FakePhotoCleaner implements PhotoCleaner {
  async clean(bytes: Uint8Array): Promise<{ bytes: Uint8Array; width: number; height: number }> {
    if (bytes.length === 0 || new TextDecoder().decode(bytes) === 'not a picture') throw new DeskError('photo_unreadable');
    return { bytes, width: 40, height: 30 };
  }
}
