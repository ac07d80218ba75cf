import { encode } from '../documents.js';
import { refuse } from '../errors.js';
import type { Collection, Index, IndexSpec } from '../store/catalog.js';
import { buildIndex } from '../store/index-build.js';
import { compareSpecs, readIndexSpec } from '../store/index-spec.js';
import type { Doc } from '../values.js';
import { docOf, isDoc, listOf } from '../values.js';
import type { Reply } from '../wire/replies.js';
import type { Call, Command } from './context.js';
import { collectionName, ensured, existing, write } from './context.js';

const idSpec = { v: 2, key: { _id: 1 }, name: '_id_' };

async function createIndexes(call: Call): Promise<Doc> {
  const name = collectionName(call);
  const specs = listOf(call.command['indexes']).map((definition) => readIndexSpec(docOf(definition)));
  if (specs.length === 0) refuse('BadValue', 'Must specify at least one index to create');
  const made = !existing(call, name);
  const collection = await write(call, () => ensured(call, name));
  const numIndexesBefore = collection.indexes.length + 1;
  for (const spec of specs) if (isNew(collection, spec)) await buildIndex(call.engine, collection, { spec });
  return { numIndexesBefore, numIndexesAfter: collection.indexes.length + 1, createdCollectionAutomatically: made };
}

function isNew({ indexes }: Collection, spec: IndexSpec): boolean {
  if (JSON.stringify(spec.key) === '{"_id":1}') return false;
  const related = indexes.map((index) => ({ index, relation: compareSpecs(index.spec, spec) })).filter(({ relation }) => relation !== 'other index');
  for (const { index, relation } of related) {
    if (relation === 'other name') refuse('IndexOptionsConflict', `Index already exists with a different name: ${index.spec.name}`);
    if (relation === 'other options') refuseOther(index, spec);
  }
  return related.length === 0;
}

function refuseOther({ spec: existingSpec }: Index, wanted: IndexSpec): never {
  const text = `Requested index: ${JSON.stringify(wanted)}, existing index: ${JSON.stringify(existingSpec)}`;
  const ttlOnly = existingSpec.expireAfterSeconds !== wanted.expireAfterSeconds && JSON.stringify(existingSpec.key) === JSON.stringify(wanted.key);
  if (ttlOnly) return refuse('IndexOptionsConflict', `An equivalent index already exists with the same name but different options. ${text}`);
  return refuse('IndexKeySpecsConflict', `An existing index has the same name as the requested index. When index names are not specified, they are auto generated and can cause conflicts. ${text}`);
}

function listIndexes(call: Call): Promise<Reply> {
  const name = collectionName(call);
  const collection = existing(call, name) ?? refuse('NamespaceNotFound', `ns does not exist: ${call.db}.${name}`);
  const specs: Doc[] = [idSpec, ...collection.indexes.map(({ spec }) => ({ ...spec }))];
  return call.engine.cursors.start({ namespace: collection.ns, steps: specs.map(encode).values(), batchSize: Infinity });
}

function dropIndexes(call: Call): Promise<Doc> {
  const name = collectionName(call);
  return write(call, () => {
    const collection = existing(call, name) ?? refuse('NamespaceNotFound', `ns not found ${call.db}.${name}`);
    const nIndexesWas = collection.indexes.length + 1;
    const wanted = call.command['index'];
    const dropped = wanted === '*' ? collection.indexes : (Array.isArray(wanted) ? wanted as unknown[] : [wanted]).map((one) => indexNamed(collection, one));
    for (const index of dropped) call.engine.catalog.removeIndex(collection, index);
    return { nIndexesWas };
  });
}

function indexNamed({ indexes }: Collection, wanted: unknown): Index {
  if (wanted === '_id_') refuse('InvalidOptions', 'cannot drop _id index');
  const found = indexes.find(({ spec }) => spec.name === wanted || (isDoc(wanted) && JSON.stringify(spec.key) === JSON.stringify(wanted)));
  return found ?? refuse('IndexNotFound', `index not found with name [${isDoc(wanted) ? JSON.stringify(wanted) : String(wanted)}]`);
}

/** Commands about indexes. */
export const indexCommands: Record<string, Command> = {
  createIndexes: { fields: ['indexes', 'commitQuorum'], run: createIndexes },
  listIndexes: { fields: ['cursor'], run: listIndexes },
  dropIndexes: { fields: ['index'], run: dropIndexes },
};
