import { chmodSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { acquireLock } from './lock-file.js';
import { choosePlace } from './socket-place.js';
import { startWorker } from './start-worker.js';
import type { WorkerData, WorkerReport } from './worker.js';

export interface EmbeddedMongo { uri: string; close(): Promise<void> }

export interface EmbeddedMongoOptions { dataDir: string; workerEntry?: URL; dbName?: string }

/**
 * Starts the embedded store on a data directory; `uri` connects the driver to it.
 * Throws when another process has the directory, or a newer version wrote it.
 */
export async function startEmbeddedMongo({ dataDir, workerEntry, dbName = 'desk' }: EmbeddedMongoOptions): Promise<EmbeddedMongo> {
  const directory = resolve(dataDir);
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  chmodSync(directory, 0o700);
  const lock = acquireLock(directory);
  const chosen = choosePlace(directory);
  try {
    const worker = startStore(workerEntry, { dataDir: directory, place: chosen.place });
    const address = await ready(worker);
    const host = 'tcp' in chosen.place ? address : encodeURIComponent(address);
    const uri = `mongodb://${host}/${dbName}?directConnection=true`;
    lock.publish(uri);
    return {
      uri,
      close: once(async () => {
        await closed(worker);
        chosen.remove();
        lock.release();
      }),
    };
  } catch (error) {
    chosen.remove();
    lock.release();
    throw error;
  }
}

function startStore(entry: URL | undefined, workerData: WorkerData): Worker {
  const fromSource = import.meta.url.endsWith('.ts');
  return startWorker(entry ?? new URL(fromSource ? './worker.ts' : './worker.js', import.meta.url), workerData);
}

/** The address the worker listens on. A worker that dies later has no listener for it and so ends the process, as it should. */
function ready(worker: Worker): Promise<string> {
  return new Promise((onReady, onFailure) => {
    worker.once('message', (report: WorkerReport) => {
      worker.off('error', onFailure).off('exit', onExit);
      if ('ready' in report) onReady(report.ready);
      else onFailure(new Error('failed' in report ? report.failed : 'the embedded store closed while starting'));
    });
    const onExit = (code: number) => { onFailure(new Error(`the embedded store ended while starting (code ${code})`)); };
    worker.once('error', onFailure).once('exit', onExit);
  });
}

function closed(worker: Worker): Promise<void> {
  return new Promise((resolveClosed) => {
    worker.once('exit', () => { resolveClosed(); });
    worker.postMessage('close');
  });
}

function once(run: () => Promise<void>): () => Promise<void> {
  let result: Promise<void> | undefined;
  return () => (result ??= run());
}
