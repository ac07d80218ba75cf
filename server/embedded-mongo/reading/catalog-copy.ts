import type { Collection } from '../store/catalog.js';
import { openCollection, recordKey } from '../store/catalog.js';
import type { Environment } from '../store/environment.js';

interface Known { bytes: Buffer; collection: Collection }

/** Collections and indexes as the file says they are at the moment; each is opened anew only when its record has changed. */
export class CatalogCopy {
  private readonly known = new Map<string, Known>();

  constructor(private readonly environment: Environment) {}

  /** The collection, without the number of its documents: that only the store's own thread knows. */
  find(db: string, name: string): Collection | undefined {
    const ns = `${db}.${name}`;
    const bytes = this.environment.catalog.get(recordKey(ns));
    const known = this.known.get(ns);
    if (bytes && known?.bytes.equals(bytes) === true) return known.collection;
    this.known.delete(ns);
    if (!bytes) return undefined;
    const collection = openCollection(bytes);
    this.known.set(ns, { bytes, collection });
    return collection;
  }
}
