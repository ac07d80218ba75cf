/** `npm run bench:deadlines`: a full desk's deadlines with two workers against the bare queue in the same run, and with both workers killed half-way. */
import { parseArgs } from 'node:util';
import { register } from 'tsx/esm/api';
import { build } from './build.mjs';

const { values } = parseArgs({ options: { open: { type: 'string', default: '100000' }, due: { type: 'string', default: '20000' } } });

await build();
register();
const { benchDeadlines } = await import('../tests/support/bench/deadlines.ts');

const say = (line) => process.stdout.write(`${line}\n`);
const result = await benchDeadlines({ open: Number(values.open), due: Number(values.due), say });
if (result === null) {
  say('skipped: redis-server is not installed');
  process.exit(0);
}
const { bare, calm, killed } = result;
say(`lateness p99: desk ${calm.fired.p99} ms, bare queue ${bare.p99} ms, ratio ${(calm.fired.p99 / Math.max(1, bare.p99)).toFixed(1)}`);
const whole = [calm, killed].every(({ missed, doubled }) => missed === 0 && doubled === 0);
say(`fired exactly once: ${whole ? 'all' : 'NOT all'}; p99 within 1 s: ${calm.fired.p99 <= 1000 ? 'yes' : 'NO'}`);
process.exit(whole && calm.fired.p99 <= 1000 ? 0 : 1);
