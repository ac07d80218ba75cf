import { MongoClient } from 'mongodb';
import { startEmbeddedMongo } from '../../server/embedded-mongo/launcher.js';

/* Writes from many sides and prints the number of each acknowledged document, until it is killed. */

const [dataDir = '', first = '0'] = process.argv.slice(2);
const server = await startEmbeddedMongo({ dataDir });
const client = await new MongoClient(server.uri).connect();
const things = client.db().collection<{ _id: number; group: number; tags: string[]; step: number }>('things');
await things.createIndexes([{ key: { group: 1, step: -1 } }]);
await things.createIndexes([{ key: { tags: 1 } }]);
let next = Number(first);

async function writeForever(): Promise<never> {
  for (;;) {
    const id = next++;
    await things.insertOne({ _id: id, group: id % 7, tags: [`t${id % 5}`, `u${id % 3}`], step: 0 });
    await things.updateOne({ _id: id }, { $set: { step: 1, tags: [`v${id % 4}`] } });
    process.stdout.write(`${id}\n`);
  }
}

await Promise.all(Array.from({ length: 8 }, () => writeForever()));
