import { Fault } from '../errors.js';
import type { Catalog, Collection } from '../store/catalog.js';

/** The error for a transaction whose collections are no longer what its snapshot holds; drivers run it again. */
export function schemaChanged(): Fault {
  return new Fault('SnapshotUnavailable', 'Unable to read from a snapshot due to pending collection catalog changes; please retry the operation.', { errorLabels: ['TransientTransactionError'] });
}

/** The collections of a moment and the indexes that were finished then: a snapshot holds no entries of later ones. */
export class Schema {
  private readonly finished: ReadonlyMap<number, ReadonlySet<number>>;

  constructor(catalog: Catalog) {
    this.finished = new Map(catalog.all().map(({ id, indexes }) => [id, new Set(indexes.filter(({ ready }) => ready).map((index) => index.id))]));
  }

  /** Throws SnapshotUnavailable when an index was finished since; a collection made since is empty in the snapshot and needs none. */
  mustServe({ id, indexes }: Collection): void {
    const known = this.finished.get(id);
    if (known && indexes.some((index) => index.ready && !known.has(index.id))) throw schemaChanged();
  }
}
