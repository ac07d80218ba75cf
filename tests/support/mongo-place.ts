import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { startEmbeddedMongo } from '../../server/embedded-mongo/launcher.js';

/** `npm run test:store -- <uri>`: the server the tests run on instead of an embedded one. */
const givenUri = process.env['TEST_MONGODB_URI'];
let opened = 0;

export interface MongoPlace {
  /** With the database in it. */
  uri: string;
  dbName: string;
  /** Where an embedded store has its files. */
  dataDir: string;
  close(): Promise<void>;
}

/** A MongoDB with an empty database of its own, gone afterwards: an embedded store, or the server that was named. */
export async function openMongoPlace(wanted = 'desk'): Promise<MongoPlace> {
  const dataDir = await mkdtemp(join(tmpdir(), 'desk-store-'));
  const removeFolder = () => rm(dataDir, { recursive: true, force: true });
  if (givenUri === undefined) {
    const embedded = await startEmbeddedMongo({ dataDir, dbName: wanted });
    return { uri: embedded.uri, dbName: wanted, dataDir, close: async () => { await embedded.close(); await removeFolder(); } };
  }
  opened += 1;
  const dbName = `${wanted}_test_${process.pid}_${opened}`;
  return { uri: withDatabase(givenUri, dbName), dbName, dataDir, close: async () => { await dropped(givenUri, dbName); await removeFolder(); } };
}

/** The same address with another database in its path. */
function withDatabase(uri: string, dbName: string): string {
  const [, place = '', options = ''] = /^([a-z+]+:\/\/[^/?]+)(?:\/[^?]*)?(\?.*)?$/.exec(uri) ?? [];
  return `${place}/${dbName}${options}`;
}

async function dropped(uri: string, dbName: string): Promise<void> {
  const client = await new MongoClient(uri).connect();
  await client.db(dbName).dropDatabase();
  await client.close();
}
