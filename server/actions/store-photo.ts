import type { Ports } from '../ports/index.js';

/** Redraws a picture without its hidden data and keeps only that. */
export async function storePhoto(ports: Pick<Ports, 'clock' | 'files' | 'ids' | 'photos'>, upload: Uint8Array): Promise<{ fileId: string; width: number; height: number }> {
  const { bytes, width, height } = await ports.photos.clean(upload);
  const id = ports.ids.id();
  await ports.files.put({ id, bytes, mime: 'image/jpeg', width, height, at: ports.clock.now() });
  return { fileId: id, width, height };
}
