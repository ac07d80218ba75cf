import type { PhotoStored } from '../../../../server/contract/complaint.js';
import { path } from '../../../../server/contract/routes.js';
import { type Answer, tell } from '../api.js';

const longestSide = 2000;
const quality = 0.85;

/** The size a photo is drawn at: never larger than asked for, its shape kept. */
export function fitted(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, longestSide / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Draws the photo anew: only what is seen remains, place and device are gone. Null when it cannot be read. */
async function redraw(file: Blob): Promise<Blob | null> {
  try {
    const picture = await createImageBitmap(file);
    const canvas = Object.assign(document.createElement('canvas'), fitted(picture.width, picture.height));
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    return await new Promise((done) => canvas.toBlob(done, 'image/jpeg', quality));
  } catch {
    return null;
  }
}

/** Cleans a photo on this device and hands it to the desk; null = this file is no photo we can read. */
export async function sendPhoto(file: File): Promise<Answer<PhotoStored> | null> {
  const clean = await redraw(file);
  if (clean === null) return null;
  const form = new FormData();
  form.append('photo', clean, 'photo.jpg');
  return tell<PhotoStored>(path('complaintPhotos'), form);
}
