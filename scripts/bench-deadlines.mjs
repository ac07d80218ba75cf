/** `npm run bench:deadlines`: a full desk's deadlines with two workers against the bare queue in the same run, and with both workers killed half-way. */
import { parseArgs } from 'node:util';
import { register } from 'tsx/esm/api';
import { build } from './build.mjs';

const { values } = parseArgs({
  options: { open: { type: 'string', default: '100000' }, due: { type: 'string', default: '20000' }, within: { type: 'string', default: '60' } },
});
const [open, due, within] = [Number(values.open), Number(values.due), Number(values.within)];

await build();
register();
const { benchDeadlines } = await import('../tests/support/bench/deadlines.ts');

const begun = performance.now();
const say = (line) => process.stdout.write(`${line}\n`);
const result = await benchDeadlines({ open, due, withinMs: within * 1000, say });
if (result === null) {
  say('FAILED: redis-server is not installed, nothing was measured');
  process.exit(1);
}

const mostLateMs = 1000;
const { bare, calm, killed } = result;
const faults = [
  ...(calm.fired.p99 <= mostLateMs ? [] : [`lateness p99 is ${calm.fired.p99} ms, more than ${mostLateMs} ms`]),
  ...faultsOf('with two workers', calm),
  ...faultsOf('with both workers killed half-way', killed),
];
say(`Lateness p99: desk ${calm.fired.p99} ms, bare queue ${bare.p99} ms, ratio ${(calm.fired.p99 / Math.max(1, bare.p99)).toFixed(1)}.`);
for (const fault of faults) say(`FAILED: ${fault}`);
if (faults.length === 0) say(`Passed: every deadline fired once and was told once, 99 of 100 within ${calm.fired.p99} ms; killing both workers lost none and doubled none.`);
say(`(${Math.round((performance.now() - begun) / 1000)} s)`);
process.exit(faults.length === 0 ? 0 : 1);

function faultsOf(when, { missed, doubled, untold }) {
  return Object.entries({ 'never fired': missed, 'fired twice': doubled, 'not told to every colleague once': untold })
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${when}, ${count} deadlines ${what}`);
}
