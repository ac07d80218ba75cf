import { BroadcastChannel, workerData } from 'node:worker_threads';
import { getHeapStatistics } from 'node:v8';
import type { ReaderData } from '../../../server/embedded-mongo/reading/reader-worker.js';
import '../../../server/embedded-mongo/reading/reader-worker.js';
import { readersHeap } from './readers-heap.js';

/* The store's own reader, which tells the bench of its memory whenever it changes. */

const lookEveryMs = 50;
const channel = new BroadcastChannel(readersHeap((workerData as ReaderData).dataDir));
channel.unref();
setInterval(() => { channel.postMessage(getHeapStatistics().total_physical_size); }, lookEveryMs).unref();
