/** `npm run test:store -- <mongodb-uri>`: the desk's contract and integration tests, unchanged, on another MongoDB. */
import { parseArgs } from 'node:util';
import { spawnSync } from 'node:child_process';
import { register } from 'tsx/esm/api';
import { build } from './build.mjs';
import { root } from './prepare.mjs';

const [uri] = parseArgs({ allowPositionals: true, options: {} }).positionals;
if (uri === undefined || !uri.startsWith('mongodb')) {
  process.stderr.write('Say which server: npm run test:store -- "mongodb://127.0.0.1:27017/?replicaSet=rs0"\nIt makes databases of its own there (…_test_…) and drops them again.\n');
  process.exit(1);
}

await build();
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--project', 'integration'], { cwd: root, stdio: 'inherit', env: { ...process.env, TEST_MONGODB_URI: uri } });
register();
const { embeddedOnly } = await import('../tests/support/embedded-only.ts');
process.stdout.write('\nLeft out, being about the embedded store itself:\n');
for (const { file, why } of embeddedOnly) process.stdout.write(`  ${file}: ${why}\n`);
process.exit(status ?? 1);
