import { DeskError } from '../../../server/desk/errors.js';
import type { PhotoCleaner } from '../../../server/ports/file-store.js';

const [start, end] = [
  [0xff, 0xd8, 0xff, 0xda, 0, 2],
  [0xff, 0xd9],
];

/** Every picture is 40 × 30, its bytes between the marks of a plain JPEG; bytes that spell "not a picture" cannot be read. */
export class FakePhotoCleaner implements PhotoCleaner {
  async clean(bytes: Uint8Array): Promise<{ bytes: Uint8Array; width: number; height: number }> {
    if (bytes.length === 0 || new TextDecoder().decode(bytes) === 'not a picture') throw new DeskError('photo_unreadable');
    return { bytes: Uint8Array.from([...start, ...bytes, ...end]), width: 40, height: 30 };
  }
}
