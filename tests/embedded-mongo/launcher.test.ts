import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { open } from 'lmdb';
import { MongoClient } from 'mongodb';
import { afterEach, describe, expect, it } from 'vitest';
import { startEmbeddedMongo, type EmbeddedMongo } from '../../server/embedded-mongo/launcher.js';
import { acquireLock } from '../../server/embedded-mongo/lock-file.js';
import { choosePlace } from '../../server/embedded-mongo/socket-place.js';
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
