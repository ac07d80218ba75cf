import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MongoClient } from 'mongodb';
import { compact, type CompactStage } from '../../server/embedded-mongo/backup/compact.js';
import { startEmbeddedMongo } from '../../server/embedded-mongo/launcher.js';
import { examineFile } from '../../server/embedded-mongo/soundness/examine-file.js';

const dataDir = mkdtempSync(join(tmpdir(), 'compact-'));
const path = join(dataDir, 'store.mdb');
const compacter = fileURLToPath(new URL('./compacter.ts', import.meta.url));
interface Note { _id: number; words: string[]; code: number; text: string }

/** What a store on the folder answers while it is open. */
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
const contents = () => running(async (client) => ({
  notes: await notesOf(client).find().toArray(),
  byWord: await notesOf(client).find({ words: 'w3' }).sort({ _id: -1 }).toArray(),
  indexes: await notesOf(client).indexes(),
}));

beforeAll(async () => {
  await running(async (client) => {
    const notes = notesOf(client);
    await notes.createIndexes([{ key: { words: 1, _id: -1 } }, { key: { code: 1 }, unique: true }]);
    await notes.insertMany(Array.from({ length: 4000 }, (_, n) => ({ _id: (n * 7919) % 4000, words: [`w${n % 7}`, `v${n % 3}`], code: n, text: 'x'.repeat(900) })));
    await notes.deleteMany({ code: { $gte: 2000 } });
    await client.db().collection('gone').insertMany(Array.from({ length: 500 }, (_, n) => ({ _id: n as never, text: 'x'.repeat(900) })));
    await client.db().collection('gone').drop();
  });
});
afterAll(() => { rmSync(dataDir, { recursive: true, force: true }); });

describe('writing a store anew', () => {
  it('keeps what is in it when it is killed at any moment', async () => {
    const before = await contents();
    for (const moment of ['copied', 'examined']) {
      const child = spawn(process.execPath, ['--import', 'tsx', compacter, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
      const ended = once(child, 'exit');
      for await (const text of child.stdout) if (String(text).includes(moment)) child.kill('SIGKILL');
      expect(await ended).toEqual([null, 'SIGKILL']);
      expect(readdirSync(dataDir).some((name) => name.startsWith('compacting.'))).toBe(true);
      expect(await contents()).toEqual(before);
      expect(readdirSync(dataDir).filter((name) => name.startsWith('compacting.'))).toEqual([]);
    }
  });

  it('says sizes, shrinks the file, and leaves every document and index as it was', async () => {
    const before = await contents();
    const old = statSync(path).size;
    const stages: CompactStage[] = [];
    const done = await compact({ dataDir, tell: (stage) => stages.push(stage) });
    expect(done).toEqual({ documents: 2000, before: old, after: statSync(path).size });
    expect(done.after).toBeLessThan(old / 2);
    expect(stages.some((stage) => 'examined' in stage)).toBe(true);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(dataDir)).toEqual(['store.mdb']);
    expect(await contents()).toEqual(before);
    await running(async (client) => {
      await notesOf(client).insertOne({ _id: -1, words: ['w3'], code: 90_000, text: '' });
      await notesOf(client).deleteOne({ _id: -1 });
    });
    expect(await examineFile(path, () => undefined)).toBe(2000);
  });

  it('refuses while a desk runs on it, and where there is no store', async () => {
    await running(async () => { await expect(compact({ dataDir, tell: () => undefined })).rejects.toThrow('in use'); });
    await expect(compact({ dataDir: join(dataDir, 'none'), tell: () => undefined })).rejects.toThrow('There is no store');
  });
});
