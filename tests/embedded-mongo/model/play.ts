import { expect } from 'vitest';
import { documentKey, storeKey } from '../../../server/embedded-mongo/keys.js';
import { wholeRange } from '../../../server/embedded-mongo/store/catalog.js';
import { entryKey, entryValue } from '../../../server/embedded-mongo/store/writer.js';
import type { Operation, Read, Shaping, Story, Together, Write } from './arbitraries.js';
import { Refused, rowsOf, type IndexWish } from './entries.js';
import { Answered, type Port } from './ports.js';
import { everything, playRead, type Scene } from './reads.js';
import { Twin } from './twin.js';
import { bag, shown } from './wire.js';
import { playWrite } from './writes.js';

let collections = 0;

/** Plays a story to the store and to its twin; throws at the first difference. */
export async function play(port: Port, { indexes, operations }: Story): Promise<void> {
  collections += 1;
  const scene: Scene = { port, twin: new Twin(), name: `story${collections}` };
  for (const index of indexes) await shape(scene, { kind: 'createIndex', index });
  for (const operation of operations) {
    await playOne(scene, operation);
    if (!isReading(operation)) await compareState(scene);
  }
  await port.run({ drop: scene.name });
}

const isReading = (operation: Operation): operation is Read => ['find', 'count', 'distinct', 'group'].includes(operation.kind);
const isShaping = (operation: Operation): operation is Shaping => ['createIndex', 'dropIndex', 'reopen'].includes(operation.kind);

async function playOne(scene: Scene, operation: Operation): Promise<void> {
  if (isReading(operation)) await playRead(scene, operation);
  else if (isShaping(operation)) await shape(scene, operation);
  else if (operation.kind === 'transaction') await playTogether(scene, operation);
  else await playWrite(scene, operation);
}

async function compareState(scene: Scene): Promise<void> {
  const { port, twin, name } = scene;
  expect(bag(await everything(scene))).toEqual(bag(twin.docs));
  expect((await port.run({ count: name }))['n']).toBe(twin.docs.length);
  for (const wish of twin.indexes) compareEntries(scene, wish);
}

/** What the file holds of an index is what the documents imply, byte for byte. */
function compareEntries({ port, twin, name }: Scene, wish: IndexWish): void {
  const engine = port.engine();
  const collection = engine?.catalog.find('model', name);
  const index = collection?.indexes.find(({ spec }) => spec.name === wish.name);
  if (!engine) return;
  if (!collection || !index) throw new Error(`the store has no index ${wish.name}`);
  const stored = engine.view.page('entries', wholeRange(index.id), 100_000).map(({ key, value }) => `${key.toString('hex')} ${value.toString('hex')}`);
  const implied = twin.docs.flatMap((doc) => {
    const docKey = documentKey(collection.id, doc['_id']);
    return rowsOf(wish, doc).map((values) => entryKey(index, storeKey({ prefix: index.id, values, directions: index.directions }).key, docKey)).map((key) => `${key.toString('hex')} ${entryValue(index, docKey).toString('hex')}`);
  });
  expect(stored).toEqual(implied.sort());
}

async function shape({ port, twin, name }: Scene, wish: Shaping): Promise<void> {
  if (wish.kind === 'reopen') return port.reopen();
  if (wish.kind === 'dropIndex') {
    const dropped = twin.indexes[wish.which];
    if (dropped) await port.run({ dropIndexes: name, index: dropped.name });
    twin.indexes = twin.indexes.filter((index) => index !== dropped);
    return;
  }
  const outcome = added(twin, wish.index);
  if (outcome === 'known') return;
  const error = await port.run({ createIndexes: name, indexes: [wish.index] }).then(() => undefined, (failure: unknown) => failure);
  if (outcome === 'added') expect(error).toBeUndefined();
  else expect([11000, 171]).toContain(error instanceof Answered ? error.code : error);
}

function added(twin: Twin, index: IndexWish): 'added' | 'known' | 'refused' {
  try {
    return twin.addIndex(index) ? 'added' : 'known';
  } catch (error) {
    if (error instanceof Refused) return 'refused';
    throw error;
  }
}

/** A transaction, perhaps with somebody else's write in the middle of it. */
async function playTogether(scene: Scene, wish: Together): Promise<void> {
  const { port, twin } = scene;
  const within = port.begin();
  const inside = { ...scene, twin: twin.copy(), within };
  const base = twin.docs;
  if (!await playSteps(scene, inside, wish) || !wish.commit) return within.abort();
  const failed = await within.commit().then(() => undefined, (error: unknown) => error as Answered);
  settle(twin, { inside: inside.twin, base, meanwhile: wish.meanwhile, failed });
}

/** False when a refusal ended the transaction; one that asks to start over needs somebody else's write to be right. */
async function playSteps(scene: Scene, inside: Scene, { steps, meanwhile }: Together): Promise<boolean> {
  try {
    for (const [at, step] of steps.entries()) {
      await playOne(inside, step);
      if (at === 0 && meanwhile) await playWrite(scene, meanwhile);
    }
    return true;
  } catch (error) {
    if (error instanceof Answered && (!error.startOver || meanwhile)) return false;
    throw error;
  }
}

interface Ending { inside: Twin; base: Twin['docs']; meanwhile: Write | undefined; failed: Answered | undefined }

/** What a commit leaves: its documents, unless somebody else was first. */
function settle(twin: Twin, { inside, base, meanwhile, failed }: Ending): void {
  const [ours, theirs] = [inside.changedSince(base), twin.changedSince(base)];
  const merged = mergeOf(twin, inside, ours);
  if (failed === undefined) {
    expect([...ours].filter((id) => theirs.has(id))).toEqual([]);
    twin.become(merged);
    return;
  }
  expect(failed).toBeInstanceOf(Answered);
  expect(meanwhile, failed.message).toBeDefined();
  expect(failed.startOver).toBe(true);
}

function mergeOf(twin: Twin, inside: Twin, ours: ReadonlySet<string>): Twin['docs'] {
  const mine = (doc: Twin['docs'][number]) => ours.has(shown(doc['_id']));
  return [...twin.docs.filter((doc) => !mine(doc)), ...inside.docs.filter(mine)];
}
