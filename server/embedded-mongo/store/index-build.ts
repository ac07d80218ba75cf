import { decodeExact } from '../documents.js';
import type { Engine } from '../engine.js';
import { refuse } from '../errors.js';
import type { Steps } from '../exec/slices.js';
import { inSlices } from '../exec/slices.js';
import { justAfter } from '../keys.js';
import { trimmer } from '../raw/trim.js';
import { nothingWanted, wantFilter, wantPath } from '../raw/wanted.js';
import { sorted } from '../spill/external-sort.js';
import { packPair, unpackPair } from '../spill/pair.js';
import type { Room } from '../spill/room.js';
import { roomIn } from '../spill/room.js';
import type { Collection, Index, IndexSpec } from './catalog.js';
import { openIndex, wholeRange } from './catalog.js';
import { duplicateKey } from './duplicate-key.js';
import { entriesOf } from './index-entries.js';
import { entryKey, entryValue, isTaken, noteShape } from './writer.js';

/* Entries go in sorted, because pages that are filled in order are full; those put in here and there are half empty. */

/** An entry under its key in the file, and the key of the document it is of. */
interface Pointing { key: Buffer; owner: Buffer }
interface Build { collection: Collection; index: Index }

const docsAtOnce = 64;
const entriesAtOnce = 400;
const pointingOverhead = 250;

/** Adds an index: new writes keep it from the start; the entries of documents that are there are sorted, and added a portion per commit. */
export async function buildIndex(engine: Engine, collection: Collection, { spec, room = roomIn(engine.directory, true) }: { spec: IndexSpec; room?: Room }): Promise<void> {
  const index = await engine.commits.run(() => {
    const added = openIndex({ id: engine.catalog.newId(), spec, multikey: false, cut: false, ready: false });
    collection.indexes = [...collection.indexes, added];
    engine.catalog.save(collection);
    return added;
  });
  try {
    await fill(engine, { collection, index }, room);
  } catch (error) {
    await engine.commits.run(() => { abandon(engine, { collection, index }); });
    throw error;
  }
}

const isThere = ({ catalog }: Engine, collection: Collection) => catalog.find(collection.db, collection.name) === collection;

function abandon(engine: Engine, { collection, index }: Build): void {
  if (isThere(engine, collection)) engine.catalog.removeIndex(collection, index);
}

async function fill(engine: Engine, build: Build, room: Room): Promise<void> {
  const entries = sorted(impliedEntries(engine, build), {
    keep: 0,
    room,
    order: ({ key }) => key,
    weigh: ({ key, owner }) => pointingOverhead + key.length + owner.length,
    pack: ({ key, owner }) => packPair(key, owner),
    unpack: (packed) => {
      const [key, owner] = unpackPair(packed);
      return { key, owner };
    },
  });
  try {
    for (let isOver = false; !isOver;) {
      const portion: Pointing[] = [];
      await inSlices(entries, (entry) => portion.push(entry) < entriesAtOnce);
      isOver = portion.length < entriesAtOnce;
      await engine.commits.run(() => { addPortion(engine, build, { portion, isOver }); });
    }
  } finally {
    entries.return();
  }
}

/** The entries of all documents, read a page at a time as they are then; what is written meanwhile is looked at again. */
function* impliedEntries(engine: Engine, { collection, index }: Build): Steps<Pointing> {
  const read = readerOf(index);
  const range = wholeRange(collection.id);
  for (let from: Uint8Array | undefined = range.start; from;) {
    mustBeThere(engine, collection);
    const page = engine.view.page('docs', { start: from, end: range.end }, docsAtOnce);
    for (const { key: owner, value } of page) {
      const { keys, arrays, cut } = entriesOf(index, read(value));
      noteShape(index, { arrays, cut });
      for (const entry of keys) yield { key: entryKey(index, entry, owner), owner };
      yield undefined;
    }
    const last = page.at(-1);
    from = last && page.length === docsAtOnce ? justAfter(last.key) : undefined;
  }
}

/** Decodes of a document what the index looks at. */
function readerOf({ fields, spec }: Index) {
  const wanted = nothingWanted();
  for (const field of fields) wantPath(wanted, field);
  wantFilter(wanted, spec.partialFilterExpression ?? {});
  const trim = trimmer(wanted.fields);
  return (bytes: Uint8Array) => decodeExact(wanted.whole ? bytes : trim(bytes));
}

function mustBeThere(engine: Engine, collection: Collection): void {
  if (!isThere(engine, collection)) refuse('NamespaceNotFound', `${collection.ns} was dropped while an index was built`);
}

/** Adds entries their documents still imply; the index is finished with the last of them. */
function addPortion(engine: Engine, { collection, index }: Build, { portion, isOver }: { portion: readonly Pointing[]; isOver: boolean }): void {
  const { view, environment, catalog } = engine;
  mustBeThere(engine, collection);
  for (const { key, owner } of portion.filter((entry) => isImplied(engine, index, entry))) {
    if (index.spec.unique === true && isTaken(view, [key], owner)) throw duplicateKey(collection, index.spec, decodeExact(view.doc(owner) ?? Buffer.alloc(0)));
    environment.entries.putSync(key, entryValue(index, owner));
  }
  if (!isOver) return;
  index.ready = true;
  catalog.save(collection);
}

/** A document that was written since the build began may no longer have the entry that was read of it. */
function isImplied({ view }: Engine, index: Index, { key, owner }: Pointing): boolean {
  if (!index.written.mayHave(owner)) return true;
  const bytes = view.doc(owner);
  return bytes !== undefined && entriesOf(index, decodeExact(bytes)).keys.some((entry) => entryKey(index, entry, owner).equals(key));
}
