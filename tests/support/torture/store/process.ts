import { startEmbeddedMongo } from '../../../../server/embedded-mongo/launcher.js';

/* A store in a process of its own, to be killed; prints the address to connect to and closes when it is asked to. */
const store = await startEmbeddedMongo({ dataDir: process.argv[2] ?? '' });
process.once('SIGTERM', () => void store.close().then(() => process.exit(0)));
process.stdout.write(`${store.uri}\n`);
