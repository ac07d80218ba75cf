import { compact } from '../../server/embedded-mongo/backup/compact.js';

/* Writes a store anew and says how far it is, until it is done or killed. */

await compact({ dataDir: process.argv[2] ?? '', tell: (stage) => { process.stdout.write(`${JSON.stringify(stage)}\n`); } });
