import { once } from 'node:events';
import { MessageChannel } from 'node:worker_threads';
import { startWorker } from '../start-worker.js';
import type { Handle } from '../wire/connection.js';
import type { Listener, Place } from '../wire/listen.js';
import { answerForwarded } from './forward.js';
import type { Moments } from './moments.js';
import type { ReaderData, ReaderOrder } from './reader-worker.js';

interface Wanted { dataDir: string; place: Place; entry?: URL }

/** The thread that has the clients' connections and reads beside the store's own. */
interface Reader {
  /** Lets it open the file, which the store's thread has opened, and listen; what it does not answer itself comes to `handle`. */
  open(moments: Moments, handle: Handle): Promise<Listener>;
  close(): Promise<void>;
}

const readerEntry = new URL(`./reader-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);

/** Starts the reader's thread, which loads its program while the store's opens the file. */
export function startReader({ dataDir, place, entry = readerEntry }: Wanted): Reader {
  const { port1, port2 } = new MessageChannel();
  const workerData: ReaderData = { dataDir, place, port: port2 };
  const worker = startWorker(entry, workerData, [port2]);
  const order = (what: ReaderOrder) => { worker.postMessage(what); };
  const close = async () => {
    const ended = once(worker, 'exit');
    order('close');
    await ended;
    port1.close();
  };
  return {
    open: async (moments, handle) => {
      answerForwarded(port1, handle);
      const listening = once(worker, 'message') as Promise<[string]>;
      order({ memory: moments.memory });
      const [address] = await listening;
      return { address, close };
    },
    close,
  };
}
