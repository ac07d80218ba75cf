/** `npm run bench:store`: what the embedded store costs among a thousand, a hundred thousand and a million tickets, beside a ping in the same run.
 *  `-- --sizes 1000,100000` for fewer; `--folder` keeps what was filled, for another run. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { root } from './prepare.mjs';

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '1000,100000,1000000' }, rounds: { type: 'string', default: '1000' }, folder: { type: 'string' } } });

/** Built as the desk is: what loads TypeScript as it runs makes it slower than it is. */
const outdir = join(root, 'dist/bench-store');
const sources = (folder) => readdirSync(join(root, folder), { recursive: true }).filter((name) => name.endsWith('.ts')).map((name) => join(folder, name));
await build({
  absWorkingDir: root,
  entryPoints: [...sources('server/embedded-mongo'), ...sources('tests/embedded-mongo/bench'), 'tests/support/dice.ts', 'tests/support/bench/search-words.ts'],
  outdir, outbase: '.', format: 'esm', platform: 'node', target: 'node20', logLevel: 'warning',
});
const bench = (name) => import(pathToFileURL(join(outdir, 'tests/embedded-mongo/bench', name)).href);
const { benchStore } = await bench('store.js');
const { verdicts } = await bench('targets.js');

const say = (line) => process.stdout.write(`${line}\n`);
const found = await benchStore({ sizes: values.sizes.split(',').map(Number), rounds: Number(values.rounds), kept: values.folder ?? null, say: (line) => say(JSON.stringify(line)) });
const judged = verdicts(found);
for (const { target, is, most, least, holds } of judged) say(`${holds ? 'yes' : 'NO '}  ${target}: ${is} (${most === undefined ? `at least ${least}` : `at most ${most}`})`);
process.exit(judged.every(({ holds }) => holds) ? 0 : 1);
