import type { FileStore, StoredPhoto } from '../../../server/ports/file-store.js';

export class FakeFileStore implements FileStore {
  private readonly photos = new Map<string, StoredPhoto>();

  async put(photo: StoredPhoto): Promise<void> {
    this.photos.set(photo.id, photo);
  }
  async replace(photo: StoredPhoto): Promise<void> {
    this.photos.set(photo.id, photo);
  }
  async get(id: string): Promise<StoredPhoto | null> {
    return this.photos.get(id) ?? null;
  }
  async sizes(ids: readonly string[]): Promise<{ id: string; width: number; height: number }[]> {
    return ids.flatMap((id) => this.photos.get(id) ?? []).map(({ id, width, height }) => ({ id, width, height }));
  }
}
