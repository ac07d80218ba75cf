/** `npm run backup -- <file>`: one verified file with everything the desk keeps, while it runs or not. */
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { embeddedPlaces, fail, megabytes, overwriting } from './store-tools.mjs';

const { positionals } = parseArgs({ allowPositionals: true, options: {} });
const [file] = positionals;
if (file === undefined) fail('Say where to: npm run backup -- desk-2026-11-23.backup');

await build();
const { dataDir, beside } = embeddedPlaces('mongodump');
const { backUp } = await import('../dist/server/embedded-mongo/backup/back-up.js');
const line = overwriting();
try {
  const documents = await backUp({
    dataDir,
    file,
    beside,
    tell: (stage) => line('copied' in stage ? `copied ${megabytes(stage.copied)}` : `read back ${stage.examined.done} of ${stage.examined.of} documents`),
  });
  line(`${file}: ${documents} documents, every one read back and found in its indexes\n`);
} catch (error) {
  fail(error.message);
}
