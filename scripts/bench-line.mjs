/** `npm run bench:line`: how fast the telephone line answers 200 calls at a time, against a bare route with constant TwiML in the same run. */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { register } from 'tsx/esm/api';
import { build } from './build.mjs';

const { values } = parseArgs({ options: { calls: { type: 'string', default: '200' }, rounds: { type: 'string', default: '3' }, think: { type: 'string', default: '1000' } } });
const [calls, rounds, thinkMs] = [values.calls, values.rounds, values.think].map(Number);
const mostMs = 300;
const phases = { burst: `${calls} calls in one instant`, held: `${calls} calls held, a key every ${thinkMs} ms` };

await build();
register();
const { benchLine } = await import('../tests/support/bench/line.ts');

const busyBefore = loadavg()[0] ?? 0;
const { desk, bare } = await benchLine({ calls, rounds, thinkMs });
const say = (line) => process.stdout.write(`${line}\n`);
const faults = [];
for (const [phase, what] of Object.entries(phases)) {
  say(JSON.stringify({ phase, line: 'bare route', ...bare[phase] }));
  say(JSON.stringify({ phase, line: 'desk', ...desk[phase] }));
  const { answers, cpu, problems } = desk[phase];
  const { answers: floor, cpu: floorCpu } = bare[phase];
  say(`${what}: p50 ${answers.p50} ms, p99 ${answers.p99} ms, ${cpu.answering} ms of processor an answer; bare route p50 ${floor.p50} ms, p99 ${floor.p99} ms, ${floorCpu.answering} ms (the callers themselves ${cpu.calling} ms)`);
  faults.push(...Object.entries(problems).map(([problem, times]) => `${what}: ${times} × ${problem}`));
  if (answers.p99 > mostMs) faults.push(`${what}: p99 ${answers.p99} ms is more than ${mostMs} ms`);
}
if (busyBefore > 1) say(`the machine was busy before the run (load ${busyBefore.toFixed(1)}): compare the processor time and the bare route`);
for (const fault of faults) say(`FAILED: ${fault}`);
process.exit(faults.length === 0 ? 0 : 1);
