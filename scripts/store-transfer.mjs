import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { fail, overwriting } from './store-tools.mjs';

/** One direction of moving a desk's data: MONGODB_URI names the store, the embedded one of DATA_DIR otherwise. */
export async function transfer({ usage, work, done }) {
  const [folder] = parseArgs({ allowPositionals: true, options: {} }).positionals;
  if (folder === undefined) fail(usage);
  await build();
  const line = overwriting();
  try {
    const { connection, target, close } = await openStore();
    const collections = await work({ db: connection.db, folder: resolve(folder), target, tell: ({ collection, done: at, of }) => line(`${collection}: ${at} of ${of}`) });
    line('');
    for (const { name, documents } of collections) process.stdout.write(`${name}: ${documents}\n`);
    await close();
    process.stdout.write(`${done(folder)}\n`);
  } catch (error) {
    line('');
    fail(error.message);
  }
}

async function openStore() {
  const { connectStore } = await import('../dist/server/adapters/store/connect.js');
  const { startEmbeddedMongo } = await import('../dist/server/embedded-mongo/launcher.js');
  const dbName = process.env.MONGODB_DB ?? 'civic_desk';
  const embedded = process.env.MONGODB_URI ? null : await startEmbeddedMongo({ dataDir: join(resolve(process.env.DATA_DIR ?? 'data'), 'store'), dbName });
  const uri = embedded?.uri ?? process.env.MONGODB_URI;
  const { connection, close } = await connectStore(uri, { dbName });
  return {
    connection,
    target: `${embedded ? 'embedded' : uri}/${dbName}`,
    close: async () => {
      await close();
      await embedded?.close();
    },
  };
}
