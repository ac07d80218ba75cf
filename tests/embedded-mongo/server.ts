import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient, type Db } from 'mongodb';
import { startEmbeddedMongo } from '../../server/embedded-mongo/launcher.js';

export interface TestServer { uri: string; client: MongoClient; db: Db; dataDir: string; stop(): Promise<void> }

/** A fresh directory that the caller removes. */
export function freshDirectory(): string {
  return mkdtempSync(join(tmpdir(), 'em-'));
}

/** A real server on a fresh directory, and a client connected to it. */
export async function startTestServer(): Promise<TestServer> {
  const dataDir = freshDirectory();
  const server = await startEmbeddedMongo({ dataDir });
  const client = await new MongoClient(server.uri).connect();
  return {
    uri: server.uri,
    client,
    db: client.db(),
    dataDir,
    stop: async () => {
      await client.close();
      await server.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
