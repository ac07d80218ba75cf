import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { mongo } from 'mongoose';
import { fromLine, linesIn, linesOf, readManifest, Tally, toLine, writeWhole, type ArchivedCollection, type Fields } from './archive.js';
import { documentsIn } from './documents-in.js';
import type { Transfer } from './export-store.js';

interface Import extends Transfer {
  /** Tells one target from another, so that an import goes on only where it began. */
  readonly target: string;
}

const portion = 500;

/** Fills an empty database from a folder, and compares counts and sums of both in the end; begun again it goes on where it stopped. */
export async function importStore(work: Import): Promise<readonly ArchivedCollection[]> {
  const { collections } = readManifest(work.folder);
  if (collections.length === 0) throw new Error(`${work.folder} holds no complete export.`);
  const progress = progressOf(work);
  if (Object.keys(progress.read()).length === 0) await mustBeEmpty(work.db);
  for (const archived of collections) {
    await checkFile(work.folder, archived);
    await fill(work, archived, progress);
    if (archived.indexes.length > 0) await work.db.collection(archived.name).createIndexes(archived.indexes as unknown as mongo.IndexDescription[]);
  }
  for (const archived of collections) await compare(work.db, archived);
  return collections;
}

async function mustBeEmpty(db: mongo.Db): Promise<void> {
  for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray()) {
    if ((await db.collection(name).findOne({})) !== null) throw new Error(`The database ${db.databaseName} already has documents in ${name}. Import into an empty one: MONGODB_DB=<name>.`);
  }
}

interface KeptProgress {
  read: () => Readonly<Record<string, number>>;
  write: (name: string, lines: number) => void;
}

/** How many lines of each collection are in the target, kept beside the lines. */
function progressOf({ folder, target }: Import): KeptProgress {
  const path = join(folder, `imported-${createHash('sha256').update(target).digest('hex').slice(0, 12)}.json`);
  const read = (): Readonly<Record<string, number>> => (existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, number>) : {});
  return { read, write: (name, lines) => { writeWhole(path, JSON.stringify({ ...read(), [name]: lines })); } };
}

async function checkFile(folder: string, { name, documents, sha256 }: ArchivedCollection): Promise<void> {
  const tally = new Tally();
  for await (const line of linesIn(linesOf(folder, name))) tally.add(`${line}\n`);
  if (tally.documents !== documents || tally.sha256() !== sha256) throw new Error(`${linesOf(folder, name)} is not what was exported: lines are missing or changed. Export again.`);
}

async function fill({ db, folder, tell }: Import, { name, documents }: ArchivedCollection, progress: KeptProgress): Promise<void> {
  const already = progress.read()[name] ?? 0;
  let at = 0;
  let batch: Fields[] = [];
  const put = async (): Promise<void> => {
    await putAll(db, name, batch);
    batch = [];
    progress.write(name, at);
    tell({ collection: name, done: at, of: documents });
  };
  for await (const line of linesIn(linesOf(folder, name))) {
    at += 1;
    if (at > already) batch.push(fromLine(line));
    if (batch.length === portion) await put();
  }
  await put();
}

/** Each by its _id: a portion that was put before the last crash is put once more and changes nothing. */
async function putAll(db: mongo.Db, name: string, batch: readonly Fields[]): Promise<void> {
  if (batch.length === 0) return;
  const puts = batch.map((document) => ({ replaceOne: { filter: { _id: document['_id'] }, replacement: document, upsert: true } }));
  await db.collection(name).bulkWrite(puts as unknown as mongo.AnyBulkWriteOperation[], { ordered: false });
}

async function compare(db: mongo.Db, { name, documents, sha256 }: ArchivedCollection): Promise<void> {
  const tally = new Tally();
  for await (const document of documentsIn(db, name)) tally.add(toLine(document));
  if (tally.documents !== documents) throw new Error(`${name} has ${tally.documents} documents in the target and ${documents} in the export.`);
  if (tally.sha256() !== sha256) throw new Error(`${name} reads differently in the target: its sum is not the export's.`);
}
