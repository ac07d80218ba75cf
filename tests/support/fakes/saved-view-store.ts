import type { SavedView, SavedViewStore } from '../../../server/ports/saved-view-store.js';

export class FakeSavedViewStore implements SavedViewStore {
  private readonly views = new Map<string, SavedView[]>();

  async of(staffId: string): Promise<SavedView[]> {
    return structuredClone(this.views.get(staffId) ?? []);
  }
  async keep(staffId: string, views: readonly SavedView[]): Promise<void> {
    this.views.set(staffId, structuredClone([...views]));
  }
}
