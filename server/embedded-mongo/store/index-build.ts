import { decodeExact } from '../documents.js';
import type { Engine } from '../engine.js';
import { refuse } from '../errors.js';
import { justAfter } from '../keys.js';
import type { Collection, Index, IndexSpec } from './catalog.js';
import { openIndex, wholeRange } from './catalog.js';
import { duplicateKey } from './duplicate-key.js';
import { entriesOf } from './index-entries.js';
import { entryKey, entryValue, isTaken, noteShape } from './writer.js';

const portion = 128;

/** Adds an index: new writes keep it from the start, older documents are added a portion per commit. */
export async function buildIndex(engine: Engine, collection: Collection, spec: IndexSpec): Promise<void> {
  const index = await engine.commits.run(() => {
    const added = openIndex({ id: engine.catalog.newId(), spec, multikey: false, cut: false, ready: false });
    collection.indexes = [...collection.indexes, added];
    engine.catalog.save(collection);
    return added;
  });
  try {
    await fill(engine, collection, index);
  } catch (error) {
    await engine.commits.run(() => { abandon(engine, collection, index); });
    throw error;
  }
}

function abandon({ catalog }: Engine, collection: Collection, index: Index): void {
  if (catalog.find(collection.db, collection.name) === collection) catalog.removeIndex(collection, index);
}

async function fill(engine: Engine, collection: Collection, index: Index): Promise<void> {
  const { start, end } = wholeRange(collection.id);
  for (let from: Uint8Array | undefined = start; from;) {
    from = await engine.commits.run(() => addPortion(engine, { collection, index, from: from ?? start, end }));
  }
}

interface Portion { collection: Collection; index: Index; from: Uint8Array; end: Uint8Array }

/** Adds the entries of the next documents; returns where to go on, or undefined at the end. */
function addPortion({ view, environment, catalog }: Engine, { collection, index, from, end }: Portion): Uint8Array | undefined {
  if (catalog.find(collection.db, collection.name) !== collection) refuse('NamespaceNotFound', `${collection.ns} was dropped while an index was built`);
  const page = view.page('docs', { start: from, end }, portion);
  for (const { key, value } of page) {
    const doc = decodeExact(value);
    const { keys, arrays, cut } = entriesOf(index, doc);
    noteShape(index, { arrays, cut });
    if (index.spec.unique === true && isTaken(view, keys, key)) throw duplicateKey(collection, index.spec, doc);
    for (const entry of keys) environment.entries.putSync(entryKey(index, entry, key), entryValue(index, key));
  }
  const last = page.at(-1);
  if (last && page.length === portion) return justAfter(last.key);
  index.ready = true;
  catalog.save(collection);
  return undefined;
}
