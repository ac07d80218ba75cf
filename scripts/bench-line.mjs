/** `npm run bench:line`: how fast the telephone line answers 200 calls at a time, against a bare route with constant TwiML in the same run. */
import { parseArgs } from 'node:util';
import { register } from 'tsx/esm/api';
import { build } from './build.mjs';

const { values } = parseArgs({ options: { calls: { type: 'string', default: '200' }, rounds: { type: 'string', default: '3' }, think: { type: 'string', default: '1000' } } });
const [calls, rounds, thinkMs] = [values.calls, values.rounds, values.think].map(Number);
const mostMs = 300;

await build();
register();
const { benchLine } = await import('../tests/support/bench/line.ts');

const { desk, bare } = await benchLine({ calls, rounds, thinkMs });
const say = (line) => process.stdout.write(`${line}\n`);
say(JSON.stringify({ line: 'bare route', ...bare }));
say(JSON.stringify({ line: 'desk', ...desk }));
const ratio = desk.answers.p50 / Math.max(0.1, bare.answers.p50);
const faults = [...Object.entries(desk.problems).map(([what, times]) => `${times} × ${what}`), ...(desk.answers.p99 <= mostMs ? [] : [`p99 ${desk.answers.p99} ms is more than ${mostMs} ms`])];
say(`${calls} calls at a time: p99 ${desk.answers.p99} ms, p50 ${desk.answers.p50} ms, ${ratio.toFixed(1)} × the bare route`);
for (const fault of faults) say(`FAILED: ${fault}`);
process.exit(faults.length === 0 ? 0 : 1);
