import { expect } from 'vitest';
import type { ModifyWish, UpdateWish, Write } from './arbitraries.js';
import { Refused } from './entries.js';
import type { Doc } from './order.js';
import { Answered } from './ports.js';
import { everything, type Scene } from './reads.js';
import { Twin } from './twin.js';
import { seedOf, updated } from './updating.js';
import { bag, shown } from './wire.js';

/** Codes that say something went wrong inside rather than what is wrong with the request. */
const unexplained = new Set([1, 8]);

/** Runs what the twin may refuse; true when it did. */
function refused(work: () => void): boolean {
  try {
    work();
    return false;
  } catch (error) {
    if (error instanceof Refused) return true;
    throw error;
  }
}

/** Gives a write to both; throws Answered when the store refused and the twin does not say that it should not have. */
export async function playWrite(scene: Scene, wish: Write): Promise<void> {
  if (wish.kind === 'insert') await playInsert(scene, wish);
  else if (wish.kind === 'delete') await playDelete(scene, wish);
  else if (wish.kind === 'modify') await playModify(scene, wish);
  else await playUpdate(scene, wish);
}

async function answer({ port, within }: Scene, command: Doc): Promise<{ reply: Doc; error: Answered | undefined }> {
  const failed = (error: Answered) => {
    if (unexplained.has(error.code) || (error.startOver && within)) throw error;
    return { reply: {}, error };
  };
  try {
    const reply = await port.run(command, within);
    const [first] = (reply['writeErrors'] ?? []) as { code: number; errmsg: string }[];
    return first ? { ...failed(new Answered(first.code, first.errmsg, false)), reply } : { reply, error: undefined };
  } catch (error) {
    if (!(error instanceof Answered)) throw error;
    return failed(error);
  }
}

async function playInsert(scene: Scene, { docs, ordered }: Write & { kind: 'insert' }): Promise<void> {
  const { twin, name, within } = scene;
  const { reply, error } = await answer(scene, { insert: name, documents: docs, ordered });
  const failed = insertInto(twin, docs, ordered || within !== undefined);
  if (within && failed.length > 0) return leave(error);
  expect(((reply['writeErrors'] ?? []) as { index: number }[]).map(({ index }) => index)).toEqual(failed);
}

/** The places of the documents that were refused. */
function insertInto(twin: Twin, docs: readonly Doc[], stops: boolean): number[] {
  const failed: number[] = [];
  for (const [at, doc] of docs.entries()) {
    if (refused(() => { twin.insert(doc); })) failed.push(at);
    if (stops && failed.length > 0) break;
  }
  return failed;
}

/** A refused statement has ended its transaction. */
function leave(error: Answered | undefined): never {
  expect(error).toBeDefined();
  throw error ?? new Error('unreachable');
}

async function playDelete(scene: Scene, { filter, multi }: Write & { kind: 'delete' }): Promise<void> {
  const { twin, name } = scene;
  const targets = twin.find(filter);
  const { reply } = await answer(scene, { delete: name, deletes: [{ q: filter, limit: multi ? 0 : 1 }] });
  expect(reply['n']).toBe(multi ? targets.length : Math.min(1, targets.length));
  if (multi || targets.length <= 1) {
    for (const doc of targets) twin.replace(doc, undefined);
    return;
  }
  const left = new Set(bag(await everything(scene)));
  const taken = twin.docs.filter((doc) => !left.has(shown(doc)));
  expect(taken.length).toBe(1);
  for (const doc of taken) {
    expect(targets.map(shown)).toContain(shown(doc));
    twin.replace(doc, undefined);
  }
}

async function playModify(scene: Scene, { filter, sort, update, fresh }: ModifyWish): Promise<void> {
  const { twin, name } = scene;
  const [target] = twin.find(filter, sort);
  const { reply, error } = await answer(scene, { findAndModify: name, query: filter, sort, ...(update ? { update, new: fresh } : { remove: true }) });
  if (!target) {
    expect(reply['value'] ?? null).toBeNull();
    return;
  }
  let after: Doc | undefined;
  const no = refused(() => {
    after = update && updated(target, update, { filter });
    twin.replace(target, after);
  });
  if (!agreed(scene, error, no)) expect(shown(reply['value'])).toBe(shown(fresh && update ? after : target));
}

/** Both refused, or neither; true when both did. */
function agreed({ within }: Scene, error: Answered | undefined, no: boolean): boolean {
  expect(error !== undefined, String(error)).toBe(no);
  if (no && within) leave(error);
  return no;
}

async function playUpdate(scene: Scene, wish: UpdateWish): Promise<void> {
  const { twin, name } = scene;
  const { filter, update, multi, upsert, arrayFilters } = wish;
  const targets = twin.find(filter);
  const answered = await answer(scene, { update: name, updates: [{ q: filter, u: update, multi, upsert, ...(arrayFilters && { arrayFilters }) }] });
  if (targets.length > 1) return adopt(scene, { wish, targets, ...answered });
  const before = shown(bag(twin.docs));
  const no = refused(() => { changeOne(twin, wish, targets[0]); });
  if (agreed(scene, answered.error, no)) return;
  expect(answered.reply['n']).toBe(targets.length === 1 || upsert ? 1 : 0);
  if (targets.length === 1 && before !== shown(bag(twin.docs))) expect(answered.reply['nModified']).toBe(1);
}

function changeOne(twin: Twin, wish: UpdateWish, target: Doc | undefined): void {
  if (target) twin.replace(target, next(target, wish));
  else if (wish.upsert) twin.insert(updated(seedOf(wish.filter), wish.update, { filter: wish.filter, inserting: true }));
}

const next = (doc: Doc, { update, filter, arrayFilters }: UpdateWish) => updated(doc, update, { filter, ...(arrayFilters && { arrayFilters }) });

interface Adoption { wish: UpdateWish; targets: Doc[]; reply: Doc; error: Answered | undefined }

/** Which documents an update took, and in which order, is the store's affair; that each was taken rightly is not. */
async function adopt(scene: Scene, { wish, targets, reply, error }: Adoption): Promise<void> {
  const { twin, within } = scene;
  if (error && within) throw error;
  const found = new Map((await everything(scene)).map((doc) => [shown(doc['_id']), doc]));
  const wanted = new Map(targets.map((doc) => [shown(doc['_id']), nextOrNothing(doc, wish)]));
  let taken = 0;
  const after = twin.docs.map((doc) => {
    const id = shown(doc['_id']);
    const now = shown(found.get(id));
    const changed = wanted.get(id);
    if (changed && now === shown(changed)) taken += 1;
    else expect(now).toBe(shown(doc));
    return changed && now === shown(changed) ? changed : doc;
  });
  expect(found.size).toBe(after.length);
  if (error) expect(hasReason(twin, after, wanted)).toBe(true);
  else if (wish.multi) expect([reply['n'], taken]).toEqual([targets.length, targets.length]);
  else expect([reply['n'], taken >= 1]).toEqual([1, true]);
  twin.become(after);
}

function nextOrNothing(doc: Doc, wish: UpdateWish): Doc | undefined {
  let result: Doc | undefined;
  refused(() => { result = next(doc, wish); });
  return result;
}

/** Some target that was not taken could not have been. */
function hasReason({ indexes }: Twin, after: readonly Doc[], wanted: ReadonlyMap<string, Doc | undefined>): boolean {
  return after.some((doc) => {
    const id = shown(doc['_id']);
    if (!wanted.has(id)) return false;
    const changed = wanted.get(id);
    return changed === undefined || refused(() => { new Twin(after, indexes).replace(doc, changed); });
  });
}
