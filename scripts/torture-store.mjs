/** `npm run torture:store`: kills a store fifty times under sixteen writers, fills its disk and makes its disk fail; counts what is missing. */
import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { register } from 'tsx/esm/api';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '50' }, seed: { type: 'string', default: String(randomInt(1_000_000)) } } });
const [rounds, seed] = [Number(values.rounds), Number(values.seed)];
const say = (line) => process.stdout.write(`${line}\n`);
say(`seed ${seed} (the same writes and pauses again: npm run torture:store -- --seed ${seed} --rounds ${rounds})`);

register();
const { tortureStore } = await import('../tests/support/torture/store/torture.ts');
const folder = mkdtempSync(join(tmpdir(), 'store-torture-'));
const { acknowledged, lost, inconsistent } = await tortureStore({ folder, rounds, seed, say });
for (const what of lost) say(`lost: ${what}`);
for (const what of inconsistent) say(`inconsistent: ${what}`);
say(`${rounds} kills, ${acknowledged} acknowledged writes, ${lost.length} lost, ${inconsistent.length} inconsistent`);
const sound = lost.length + inconsistent.length === 0;
if (sound) rmSync(folder, { recursive: true, force: true });
else say(`the files are in ${folder}`);
process.exit(sound ? 0 : 1);
