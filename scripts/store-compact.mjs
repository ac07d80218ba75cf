/** `npm run store:compact`: writes the file of a stopped desk anew without its empty space. */
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { embeddedPlaces, fail, megabytes, overwriting } from './store-tools.mjs';

parseArgs({ options: {} });
await build();
const { dataDir } = embeddedPlaces("the server's own compaction");
const { compact } = await import('../dist/server/embedded-mongo/backup/compact.js');
const line = overwriting();
try {
  const { documents, before, after } = await compact({
    dataDir,
    tell: (stage) => line('copied' in stage ? `copied ${stage.copied} documents and index entries` : `read back ${stage.examined.done} of ${stage.examined.of} documents`),
  });
  line(`${documents} documents, every one read back and found in its indexes: ${megabytes(before)} before, ${megabytes(after)} now\n`);
} catch (error) {
  fail(error.message);
}
