import { BroadcastChannel, parentPort, workerData } from 'node:worker_threads';
import { getHeapStatistics } from 'node:v8';
import { performance } from 'node:perf_hooks';
import { dispatcher } from '../../../server/embedded-mongo/commands/dispatch.js';
import { closeEngine, openEngine } from '../../../server/embedded-mongo/engine.js';
import type { WorkerData } from '../../../server/embedded-mongo/worker.js';
import { startReader } from '../../../server/embedded-mongo/reading/start-reader.js';
import { answering } from '../../../server/embedded-mongo/wire/connection.js';
import { listen } from '../../../server/embedded-mongo/wire/listen.js';
import { besideThis } from './beside-this.js';
import { queuePath, waiting, type Waiting } from './one-queue.js';
import { watchTurns } from './turns.js';
import { readersHeap } from './readers-heap.js';

/** What the store's thread did since it was asked to look: its longest turn by the clock and in work, its memory with the reader's, and how busy it was. */
export interface Watched { longestMs: number; mostWorkMs: number; heapMb: number; busy: number }

export type Ask = { begin: Waiting } | 'tell';

/* The store's own worker, told by the bench how calls wait for each other and asked how long its turns were. */

const { dataDir, place } = workerData as WorkerData;
const megabyte = 1_048_576;
const lookEveryMs = 50;

const engine = await openEngine(dataDir);
const answer = dispatcher(engine, () => reader.address);
const reader = await startReader({ dataDir, place, entry: besideThis('./watched-reader') }).open(engine.moments, answering(answer));
/* A single queue has the connections on its own thread: nothing is to be slower there than it has to be. */
const queue = waiting(answer);
const queueListener = await listen({ socketPath: queuePath(reader.address) }, answering(queue.answer));

let heap = 0;
let readersHeapBytes = 0;
const fromReader = new BroadcastChannel(readersHeap(dataDir));
fromReader.onmessage = (message) => { readersHeapBytes = Math.max(readersHeapBytes, (message as { data: number }).data); };
fromReader.unref();
let since = performance.eventLoopUtilization();
let turns = watchTurns();
turns.stop();
setInterval(() => { heap = Math.max(heap, getHeapStatistics().total_physical_size); }, lookEveryMs).unref();

const watch = new BroadcastChannel(`watch:${dataDir}`);
watch.onmessage = (message) => {
  const ask = (message as { data: unknown }).data as Ask;
  if (ask === 'tell') {
    const told: Watched = { ...turns.stop(), heapMb: (Math.max(heap, getHeapStatistics().total_physical_size) + readersHeapBytes) / megabyte, busy: performance.eventLoopUtilization(since).utilization };
    watch.postMessage({ told });
    return;
  }
  queue.wait(ask.begin);
  heap = 0;
  readersHeapBytes = 0;
  since = performance.eventLoopUtilization();
  turns.stop();
  turns = watchTurns();
  watch.postMessage({ begun: true });
};
watch.unref();

parentPort?.on('message', () => {
  void Promise.all([reader.close(), queueListener.close()]).then(() => closeEngine(engine)).then(() => {
    watch.close();
    fromReader.close();
    parentPort?.close();
  });
});
parentPort?.postMessage({ ready: reader.address });
