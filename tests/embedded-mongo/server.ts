import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient, type Db } from 'mongodb';
import { openMongoPlace } from '../support/mongo-place.js';

export interface TestServer { uri: string; client: MongoClient; db: Db; dataDir: string; stop(): Promise<void> }

/** A fresh directory that the caller removes. */
export function freshDirectory(): string {
  return mkdtempSync(join(tmpdir(), 'em-'));
}

/** A real server with an empty database, and a client connected to it. */
export async function startTestServer(): Promise<TestServer> {
  const place = await openMongoPlace();
  const client = await new MongoClient(place.uri).connect();
  return {
    uri: place.uri,
    client,
    db: client.db(),
    dataDir: place.dataDir,
    stop: async () => {
      await client.close();
      await place.close();
    },
  };
}
