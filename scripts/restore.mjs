/** `npm run restore -- <file>`: puts a backup in the place of the desk's data; what was there stays beside it. */
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { embeddedPlaces, fail, overwriting } from './store-tools.mjs';

const { positionals } = parseArgs({ allowPositionals: true, options: {} });
const [file] = positionals;
if (file === undefined) fail('Say which: npm run restore -- desk-2026-11-23.backup');

await build();
const { dataDir } = embeddedPlaces('mongorestore');
const { restore } = await import('../dist/server/embedded-mongo/backup/restore.js');
const line = overwriting();
try {
  const mark = new Date().toISOString().slice(0, 19).replaceAll(':', '');
  const { documents, setAside } = await restore({ file, dataDir, besideDir: dirname(dataDir), mark, tell: ({ done, of }) => line(`read ${done} of ${of} documents`) });
  line(`${documents} documents are in place. Start the desk with: npm start\n`);
  for (const path of setAside) process.stdout.write(`what was there before: ${path}\n`);
} catch (error) {
  fail(error.message);
}
