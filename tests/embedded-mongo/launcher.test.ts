import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { open } from 'lmdb';
import { MongoClient } from 'mongodb';
import { afterEach, describe, expect, it } from 'vitest';
import { startEmbeddedMongo, type EmbeddedMongo } from '../../server/embedded-mongo/launcher.js';
import { tailStart } from '../../server/embedded-mongo/key-lengths.js';
import { acquireLock } from '../../server/embedded-mongo/lock-file.js';
import { choosePlace } from '../../server/embedded-mongo/socket-place.js';
import { openFile, storeFile } from '../../server/embedded-mongo/store/environment.js';
import { freshDirectory } from './server.js';

const running: EmbeddedMongo[] = [];
const directories: string[] = [];

async function start(dataDir: string): Promise<EmbeddedMongo> {
  const server = await startEmbeddedMongo({ dataDir });
  running.push(server);
  return server;
}

function directory(): string {
  const made = freshDirectory();
  directories.push(made);
  return made;
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
  for (const made of directories.splice(0)) rmSync(made, { recursive: true, force: true });
});

async function count(uri: string): Promise<number> {
  const client = await new MongoClient(uri).connect();
  const n = await client.db().collection('things').countDocuments();
  await client.close();
  return n;
}

describe('starting the embedded store', () => {
  it('keeps data between runs and keeps others out of it', async () => {
    const dataDir = directory();
    chmodSync(dataDir, 0o755);
    const first = await start(dataDir);
    const client = await new MongoClient(first.uri).connect();
    await client.db().collection('things').insertMany([{}, {}]);
    await client.close();
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
    expect(statSync(join(dataDir, 'mongo.sock')).mode & 0o777).toBe(0o600);
    await first.close();
    expect(existsSync(join(dataDir, 'mongo.sock'))).toBe(false);
    const second = await start(dataDir);
    expect(await count(second.uri)).toBe(2);
  });

  it('tells a second process who has the directory and where to connect', async () => {
    const dataDir = directory();
    const first = await start(dataDir);
    await expect(startEmbeddedMongo({ dataDir })).rejects.toThrow(`is in use by process ${process.pid}. Connect to it instead: MONGODB_URI=${first.uri}`);
    expect(await count(first.uri)).toBe(0);
  });

  it('takes over the lock of a process that died', async () => {
    const dataDir = directory();
    const child = spawn(process.execPath, ['-e', '']);
    await once(child, 'exit');
    writeFileSync(join(dataDir, 'store.lock'), JSON.stringify({ pid: child.pid, started: '1', uri: 'mongodb://gone' }));
    const server = await start(dataDir);
    expect(readFileSync(join(dataDir, 'store.lock'), 'utf8')).toContain(server.uri);
  });

  it('takes over a lock whose process number now belongs to another process', () => {
    const dataDir = directory();
    writeFileSync(join(dataDir, 'store.lock'), JSON.stringify({ pid: process.pid, started: 'before this process', uri: '' }));
    acquireLock(dataDir).release();
    expect(existsSync(join(dataDir, 'store.lock'))).toBe(false);
  });

  it('refuses a file that a newer version wrote and frees the directory', async () => {
    const dataDir = directory();
    const root = open<Buffer, string>({ path: join(dataDir, 'store.mdb'), maxDbs: 8 });
    root.openDB<Buffer, string>('catalog', { encoding: 'binary' }).putSync('version', Buffer.from('99'));
    await root.close();
    await expect(startEmbeddedMongo({ dataDir })).rejects.toThrow(/has format 99/);
    expect(existsSync(join(dataDir, 'store.lock'))).toBe(false);
  });

  it('reads a file of format 1, whose entries repeat their document, and marks it as its own', async () => {
    const dataDir = directory();
    const server = await start(dataDir);
    const client = await new MongoClient(server.uri).connect();
    const things = client.db().collection<{ _id: string; n: number }>('things');
    await things.createIndexes([{ key: { n: 1 } }]);
    await things.insertMany([{ _id: 'a', n: 1 }, { _id: 'b', n: 2 }]);
    await client.close();
    await server.close();
    const { root, entries, catalog } = openFile(storeFile(dataDir));
    for (const key of Array.from(entries.getKeys({}))) entries.putSync(key, Buffer.from(key.subarray(tailStart(key, [1]))));
    catalog.putSync('version', Buffer.from('1'));
    await root.close();
    const later = await start(dataDir);
    const again = await new MongoClient(later.uri).connect();
    const changed = again.db().collection<{ _id: string; n: number }>('things');
    await changed.updateOne({ n: 1 }, { $set: { n: 3 } });
    expect(await changed.find({ n: { $gt: 1 } }).sort({ n: 1 }).toArray()).toEqual([{ _id: 'b', n: 2 }, { _id: 'a', n: 3 }]);
    await again.close();
    await later.close();
    const marked = openFile(storeFile(dataDir));
    expect([String(marked.catalog.get('version')), marked.entries.getCount()]).toEqual(['2', 2]);
    await marked.root.close();
  });

  it('puts the socket in a short private directory when the path is too long', () => {
    const dataDir = join(directory(), 'x'.repeat(100));
    mkdirSync(dataDir);
    const { place, remove } = choosePlace(dataDir);
    const path = 'socketPath' in place ? place.socketPath : '';
    expect(path.length).toBeLessThan(100);
    expect(path).toMatch(/\.sock$/);
    expect(statSync(join(path, '..')).mode & 0o777).toBe(0o700);
    remove();
    expect(existsSync(join(path, '..'))).toBe(false);
  });

  it('listens on a local port where there are no unix sockets', () => {
    expect(choosePlace('/data', 'win32').place).toEqual({ tcp: true });
  });
});
