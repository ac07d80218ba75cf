import sharp from 'sharp';
import { DeskError } from '../../desk/errors.js';
import type { PhotoCleaner } from '../../ports/file-store.js';

const maxSide = 1_600;
const maxPixels = 50_000_000;
const quality = 82;
const formats: readonly string[] = ['jpeg', 'png', 'webp', 'gif', 'heif', 'tiff'];

/** Turns a picture upright and draws it anew as JPEG: what a camera hid in the file stays behind. */
export const photoCleaner: PhotoCleaner = {
  async clean(bytes) {
    try {
      const picture = sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error' });
      const { format } = await picture.metadata();
      if (!formats.includes(format)) throw new DeskError('photo_unreadable');
      const { data, info } = await picture
        .autoOrient()
        .resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true })
        .flatten({ background: 'white' })
        .jpeg({ quality })
        .toBuffer({ resolveWithObject: true });
      return { bytes: data, width: info.width, height: info.height };
    } catch {
      throw new DeskError('photo_unreadable');
    }
  },
};
