import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { Cursors } from '../cursors.js';
import { openFile, storeFile } from '../store/environment.js';
import { StoreView } from '../store/view.js';
import type { Place } from '../wire/listen.js';
import { listen } from '../wire/listen.js';
import { CatalogCopy } from './catalog-copy.js';
import { forwarding } from './forward.js';
import { Moments } from './moments.js';
import { readBeside } from './read-beside.js';

/** What the store's thread hands over at once, and what it says later. */
export interface ReaderData { dataDir: string; place: Place; port: MessagePort }
export type ReaderOrder = { memory: SharedArrayBuffer } | 'close';

const dropIdleEveryMs = 30_000;
const { dataDir, place, port } = workerData as ReaderData;
let close = (): Promise<void> => Promise.resolve();

/** Opens the file and listens; tells where. */
async function open(memory: SharedArrayBuffer): Promise<void> {
  const environment = openFile(storeFile(dataDir));
  const cursors = new Cursors({ odd: true });
  const listener = await listen(place, readBeside({
    reading: { directory: dataDir, view: new StoreView(environment), catalog: new CatalogCopy(environment), cursors },
    moments: new Moments(memory),
    renew: () => { environment.root.resetReadTxn(); },
    address: () => listener.address,
    forward: forwarding(port),
  }));
  setInterval(() => { cursors.dropIdle(); }, dropIdleEveryMs).unref();
  close = async () => {
    await listener.close();
    cursors.close();
    await environment.root.close();
  };
  parentPort?.postMessage(listener.address);
}

parentPort?.on('message', (order: ReaderOrder) => {
  if (order !== 'close') void open(order.memory);
  else void close().then(() => {
    port.close();
    parentPort?.close();
  });
});
