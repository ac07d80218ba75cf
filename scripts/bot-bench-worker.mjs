/** One contest of `npm run bot:bench`, in a thread of its own: a voter trains as it does at the desk, beside everything else. */
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const bench = await import('../bot/bench/index.ts');
const { contestant, read, files } = workerData;
const set = bench[read](...files.map((file) => readFileSync(file, 'utf8')));
const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
parentPort.postMessage({ learnt: set.train.length, tested: set.test.length, ...bench.contest(bench[contestant], set, { now: () => performance.now(), cpuMs }) });
