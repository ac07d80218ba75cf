import { parentPort, workerData } from 'node:worker_threads';
import { startServer } from './server.js';
import type { Place } from './wire/listen.js';

/** What the launcher hands over. */
export interface WorkerData { dataDir: string; place: Place }

/** What the worker reports. */
export type WorkerReport = { ready: string } | { failed: string } | { closed: true };

const { dataDir, place } = workerData as WorkerData;
const report = (message: WorkerReport) => { parentPort?.postMessage(message); };

try {
  const server = await startServer(dataDir, place);
  parentPort?.on('message', () => {
    void server.close().then(() => {
      report({ closed: true });
      parentPort?.close();
    });
  });
  report({ ready: server.address });
} catch (error) {
  report({ failed: error instanceof Error ? error.message : String(error) });
}
