import { createWriteStream, existsSync, mkdirSync, renameSync, truncateSync } from 'node:fs';
import { once } from 'node:events';
import type { mongo } from 'mongoose';
import { fromLine, linesIn, linesOf, readManifest, Tally, toLine, writeManifest, type ArchivedCollection } from './archive.js';
import { documentsIn } from './documents-in.js';

export interface TransferProgress {
  readonly collection: string;
  readonly done: number;
  readonly of: number;
}

export interface Transfer {
  readonly db: mongo.Db;
  readonly folder: string;
  readonly tell: (progress: TransferProgress) => void;
}

const tellEvery = 500;

/** Writes every collection into a folder, a file of lines each; begun again it goes on where it stopped. Throws when a collection changed meanwhile. */
export async function exportStore({ db, folder, tell }: Transfer): Promise<readonly ArchivedCollection[]> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const names = (await db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name).sort();
  for (const name of names) {
    const { collections } = readManifest(folder);
    if (collections.some((done) => done.name === name)) continue;
    const archived = await exportCollection({ db, folder, tell }, name);
    writeManifest(folder, { format: 1, collections: [...collections, archived] });
  }
  return readManifest(folder).collections;
}

async function exportCollection({ db, folder, tell }: Transfer, name: string): Promise<ArchivedCollection> {
  const part = `${linesOf(folder, name)}.part`;
  const of = await db.collection(name).countDocuments();
  const { tally, lastId } = await takenUp(part);
  const file = createWriteStream(part, { flags: 'a', mode: 0o600, flush: true });
  for await (const document of documentsIn(db, name, lastId)) {
    const line = toLine(document);
    tally.add(line);
    if (!file.write(line)) await once(file, 'drain');
    if (tally.documents % tellEvery === 0) tell({ collection: name, done: tally.documents, of });
  }
  file.end();
  await once(file, 'close');
  if (tally.documents !== of) throw new Error(`${name} has ${of} documents, ${tally.documents} were read: it changed meanwhile. Stop whatever writes to it, remove ${part} and begin again.`);
  tell({ collection: name, done: of, of });
  renameSync(part, linesOf(folder, name));
  return { name, documents: of, sha256: tally.sha256(), indexes: await indexesOf(db, name) };
}

/** What an interrupted export already wrote; a line cut in half is cut away. */
async function takenUp(part: string): Promise<{ tally: Tally; lastId: unknown }> {
  const tally = new Tally();
  if (!existsSync(part)) return { tally, lastId: undefined };
  let last: string | undefined;
  let whole = 0;
  for await (const line of linesIn(part)) {
    tally.add(`${line}\n`);
    whole += Buffer.byteLength(line) + 1;
    last = line;
  }
  truncateSync(part, whole);
  return { tally, lastId: last === undefined ? undefined : fromLine(last)['_id'] };
}

async function indexesOf(db: mongo.Db, name: string): Promise<ArchivedCollection['indexes']> {
  const described = await db.collection(name).indexes();
  return described.filter((index) => index.name !== '_id_').map(({ v: _version, ...index }) => index);
}
