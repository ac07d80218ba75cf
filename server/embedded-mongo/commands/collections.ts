import { encode, int64 } from '../documents.js';
import { refuse } from '../errors.js';
import { compileFilter } from '../match/filter.js';
import type { Collection } from '../store/catalog.js';
import type { Doc } from '../values.js';
import { docOf, isDoc } from '../values.js';
import type { Reply } from '../wire/replies.js';
import type { Call, Command } from './context.js';
import { collectionName, ensured, existing, write } from './context.js';

const idIndex = { v: 2, key: { _id: 1 }, name: '_id_' };

function create(call: Call): Promise<Doc> {
  const name = collectionName(call);
  return write(call, () => {
    if (!existing(call, name)) ensured(call, name);
    return {};
  });
}

function drop(call: Call): Promise<Doc> {
  const name = collectionName(call);
  return write(call, () => {
    const collection = existing(call, name);
    if (!collection) return {};
    call.engine.catalog.remove(collection);
    return { ns: collection.ns, nIndexesWas: collection.indexes.length + 1 };
  });
}

function dropDatabase(call: Call): Promise<Doc> {
  return write(call, () => {
    for (const collection of call.engine.catalog.all(call.db)) call.engine.catalog.remove(collection);
    return { dropped: call.db };
  });
}

function renameCollection({ engine, command }: Call): Promise<Doc> {
  return engine.commits.run(() => {
    const source = locate(String(command['renameCollection']));
    const target = locate(String(command['to']));
    const collection = engine.catalog.find(source.db, source.name) ?? refuse('NamespaceNotFound', `Source collection ${source.db}.${source.name} does not exist`);
    const occupied = engine.catalog.find(target.db, target.name);
    if (occupied && command['dropTarget'] !== true) refuse('NamespaceExists', 'target namespace exists');
    if (occupied) engine.catalog.remove(occupied);
    engine.catalog.rename(collection, target);
    return {};
  });
}

function locate(ns: string): { db: string; name: string } {
  const dot = ns.indexOf('.');
  if (dot < 1) refuse('InvalidNamespace', `Invalid namespace: ${ns}`);
  return { db: ns.slice(0, dot), name: ns.slice(dot + 1) };
}

function listCollections(call: Call): Promise<Reply> {
  const { engine, db, command } = call;
  const test = compileFilter(docOf(command['filter']));
  const entries: Doc[] = engine.catalog.all(db).map(({ name }) => ({ name, type: 'collection', options: {}, info: { readOnly: false }, idIndex }));
  return engine.cursors.start({ namespace: `${db}.$cmd.listCollections`, steps: entries.filter(test).map(encode).values(), batchSize: Infinity });
}

function listDatabases({ engine, command }: Call): Doc {
  const test = compileFilter(docOf(command['filter']));
  const names = [...new Set(engine.catalog.all().map(({ db }) => db))].sort();
  const databases = names.map<Doc>((name) => ({ name, sizeOnDisk: int64(0), empty: false })).filter(test);
  return { databases: command['nameOnly'] === true ? databases.map(({ name }) => ({ name })) : databases, totalSize: int64(0) };
}

function statsOf(collection: Collection | undefined): Doc {
  return { count: collection?.count ?? 0, size: 0, avgObjSize: 0, storageSize: 0, capped: false, nindexes: (collection?.indexes.length ?? 0) + 1, indexSizes: {}, totalIndexSize: 0 };
}

function collStats(call: Call): Doc {
  const name = collectionName(call);
  return { ns: `${call.db}.${name}`, ...statsOf(existing(call, name)) };
}

function dbStats({ engine, db }: Call): Doc {
  const collections = engine.catalog.all(db);
  return {
    db, collections: collections.length, views: 0, objects: collections.reduce((sum, { count }) => sum + count, 0), avgObjSize: 0, dataSize: 0, storageSize: 0,
    indexes: collections.reduce((sum, { indexes }) => sum + indexes.length + 1, 0), indexSize: 0,
  };
}

/** collMod changes how long a TTL index keeps documents, and nothing else. */
function collMod(call: Call): Promise<Doc> {
  const change = call.command['index'];
  if (!isDoc(change) || change['expireAfterSeconds'] === undefined) return refuse('CommandNotSupported', 'collMod supports only index.expireAfterSeconds in the embedded store');
  const unknown = Object.keys(change).find((field) => !['name', 'keyPattern', 'expireAfterSeconds'].includes(field));
  if (unknown !== undefined) refuse('UnknownField', `BSON field 'collMod.index.${unknown}' is not supported by the embedded store`);
  const seconds = Number(change['expireAfterSeconds']);
  return write(call, () => {
    const collection = existing(call, collectionName(call)) ?? refuse('NamespaceNotFound', 'ns does not exist');
    const index = collection.indexes.find(({ spec }) => spec.name === change['name'] || JSON.stringify(spec.key) === JSON.stringify(change['keyPattern']));
    if (!index) return refuse('IndexNotFound', 'cannot find the index for collMod');
    const before = index.spec.expireAfterSeconds;
    index.spec.expireAfterSeconds = seconds;
    call.engine.catalog.save(collection);
    return { expireAfterSeconds_old: before, expireAfterSeconds_new: seconds };
  });
}

/** Commands about collections and databases. */
export const collectionCommands: Record<string, Command> = {
  create: { fields: ['autoIndexId'], run: create },
  drop: { fields: [], run: drop },
  dropDatabase: { fields: [], run: dropDatabase },
  renameCollection: { fields: ['to', 'dropTarget'], run: renameCollection },
  listCollections: { fields: ['filter', 'nameOnly', 'authorizedCollections', 'cursor'], run: listCollections },
  listDatabases: { fields: ['filter', 'nameOnly', 'authorizedDatabases'], run: listDatabases },
  collStats: { fields: ['scale'], run: collStats },
  dbStats: { fields: ['scale', 'freeStorage'], run: dbStats },
  collMod: { fields: ['index'], run: collMod },
};
