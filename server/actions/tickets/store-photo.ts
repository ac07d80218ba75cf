import { DeskError } from '../../desk/errors.js';
import { hiddenDataIn } from '../../desk/intake/hidden-data.js';
import type { Ports } from '../../ports/index.js';

/** Redraws a picture without its hidden data and keeps only that. Throws `photo_unreadable`, also for one that would not come clean. */
export async function storePhoto(ports: Pick<Ports, 'clock' | 'files' | 'ids' | 'photos'>, upload: Uint8Array): Promise<{ fileId: string; width: number; height: number }> {
  const { bytes, width, height } = await ports.photos.clean(upload);
  if (hiddenDataIn(bytes).length > 0) throw new DeskError('photo_unreadable');
  const id = ports.ids.id();
  await ports.files.put({ id, bytes, mime: 'image/jpeg', width, height, at: ports.clock.now() });
  return { fileId: id, width, height };
}
