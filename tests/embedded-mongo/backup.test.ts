import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync, openSync, writeSync, closeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MongoClient } from 'mongodb';
import { backUp, type Stage } from '../../server/embedded-mongo/backup/back-up.js';
import { restore } from '../../server/embedded-mongo/backup/restore.js';
import { startEmbeddedMongo } from '../../server/embedded-mongo/launcher.js';
import { examineFile } from '../../server/embedded-mongo/soundness/examine-file.js';
import { openFile } from '../../server/embedded-mongo/store/environment.js';

const folders: string[] = [];
let home: string;
let dataDir: string;
let file: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'backup-'));
  folders.push(home);
  dataDir = join(home, 'store');
  file = join(home, 'desk.backup');
  writeFileSync(join(home, 'secret'), 'the-first-secret');
});
afterEach(() => { expect(readdirSync(home).filter((name) => name.startsWith('.'))).toEqual([]); });
afterAll(() => { for (const folder of folders) rmSync(folder, { recursive: true, force: true }); });

interface Note { _id: number; words: string[]; text: string }

/** A store on the folder while `work` runs. */
async function running<T>(work: (client: MongoClient) => Promise<T>): Promise<T> {
  const server = await startEmbeddedMongo({ dataDir });
  const client = await new MongoClient(server.uri).connect();
  try {
    return await work(client);
  } finally {
    await client.close();
    await server.close();
  }
}

const notesOf = (client: MongoClient) => client.db().collection<Note>('notes');

async function write(client: MongoClient, from: number, count: number): Promise<void> {
  await notesOf(client).createIndexes([{ key: { words: 1, _id: -1 } }]);
  await notesOf(client).insertMany(Array.from({ length: count }, (_, n) => ({ _id: from + n, words: [`w${n % 7}`, `v${n % 3}`], text: 'x'.repeat(900) })));
}

const backUpNow = (tell: (stage: Stage) => void = () => undefined) => backUp({ dataDir, file, beside: [join(home, 'secret')], tell });
const restoreNow = () => restore({ file, dataDir, besideDir: home, mark: 'then', tell: () => undefined });
const count = () => running((client) => notesOf(client).countDocuments());

describe('a backup', () => {
  it('is taken while the store is written to, and holds what was acknowledged before it began', async () => {
    const stages: Stage[] = [];
    await running(async (client) => {
      await write(client, 0, 3000);
      const writing = write(client, 10_000, 500);
      expect(await backUpNow((stage) => stages.push(stage))).toBeGreaterThanOrEqual(3000);
      await writing;
    });
    expect(stages.at(-1)).toMatchObject({ examined: { done: expect.any(Number) as number } });
    expect(await examineFile(file, () => undefined)).toBeGreaterThanOrEqual(3000);
    rmSync(`${file}-lock`, { force: true });
  });

  it('is taken of a store at rest as well', async () => {
    await running((client) => write(client, 0, 20));
    expect(await backUpNow()).toBe(20);
  });

  it('of no store is refused, and leaves no file', async () => {
    await expect(backUpNow()).rejects.toThrow(/There is no store in .*DATA_DIR/);
    expect(existsSync(file)).toBe(false);
  });

  it('restores data and secret; what was there before stays beside them', async () => {
    await running((client) => write(client, 0, 20));
    await backUpNow();
    await running((client) => write(client, 100, 5));
    writeFileSync(join(home, 'secret'), 'the-second-secret');
    const { documents, setAside } = await restoreNow();
    expect(documents).toBe(20);
    expect(await count()).toBe(20);
    expect(readFileSync(join(home, 'secret'), 'utf8')).toBe('the-first-secret');
    expect(setAside).toEqual([join(home, 'secret.before-then'), join(dataDir, 'store.mdb.before-then')]);
    expect(readFileSync(join(home, 'secret.before-then'), 'utf8')).toBe('the-second-secret');
    expect(await examineFile(join(dataDir, 'store.mdb.before-then'), () => undefined)).toBe(25);
  });

  it('restores into an empty folder', async () => {
    await running((client) => write(client, 0, 20));
    await backUpNow();
    rmSync(dataDir, { recursive: true });
    expect(await restoreNow()).toMatchObject({ documents: 20, setAside: [join(home, 'secret.before-then')] });
    expect(await count()).toBe(20);
  });

  it('is not restored under a running desk, which goes on', async () => {
    await running((client) => write(client, 0, 20));
    await backUpNow();
    await running(async (client) => {
      await expect(restoreNow()).rejects.toThrow(/is in use by process/);
      expect(await notesOf(client).countDocuments()).toBe(20);
    });
  });

  it('takes no more room than its documents need: what was deleted is gone from it', async () => {
    await running(async (client) => {
      await write(client, 0, 4000);
      await notesOf(client).deleteMany({ _id: { $gte: 10 } });
    });
    await backUpNow();
    expect(statSync(file).size).toBeLessThan(statSync(join(dataDir, 'store.mdb')).size / 4);
  });
});

describe('a damaged file', () => {
  const storeFile = () => join(dataDir, 'store.mdb');
  const start = () => running(() => Promise.resolve());

  it.each([0.9, 0.5, 0.02])('cut to %d of its length is noticed at the start, with what to do', async (share) => {
    await running((client) => write(client, 0, 3000));
    truncateSync(storeFile(), Math.floor((statSync(storeFile()).size * share) / 4096) * 4096);
    await expect(start()).rejects.toThrow(/is damaged.*npm run restore/);
  });

  it('that is no store at all is noticed at the start, and left as it is', async () => {
    await running((client) => write(client, 0, 10));
    writeFileSync(storeFile(), 'something else '.repeat(2000));
    await expect(start()).rejects.toThrow(/is damaged.*npm run restore/);
    expect(readFileSync(storeFile(), 'utf8').startsWith('something else')).toBe(true);
  });

  it('overwritten in its middle is not taken as a backup, and the store in place stays', async () => {
    await running((client) => write(client, 0, 3000));
    await backUpNow();
    const bytes = openSync(file, 'r+');
    writeSync(bytes, Buffer.alloc(40_960, 0x5a), 0, 40_960, Math.floor(statSync(file).size / 8192) * 4096);
    closeSync(bytes);
    await expect(restoreNow()).rejects.toThrow(/is damaged/);
    expect(await count()).toBe(3000);
  });

  it('whose index says something else than its documents is told by name', async () => {
    await running((client) => write(client, 0, 10));
    const environment = openFile(storeFile());
    const [entry] = Array.from(environment.entries.getKeys({ limit: 1 }));
    if (entry) environment.entries.removeSync(entry);
    await environment.root.flushed;
    await environment.root.close();
    await expect(backUpNow()).rejects.toThrow(/index words_1__id_-1 of desk\.notes lacks an entry/);
    expect(existsSync(file)).toBe(false);
  });
});
