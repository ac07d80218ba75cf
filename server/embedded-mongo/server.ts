import { dispatcher } from './commands/dispatch.js';
import type { Engine } from './engine.js';
import { closeEngine, openEngine } from './engine.js';
import { startHousekeeping } from './housekeeping.js';
import type { Place } from './wire/listen.js';
import { listen } from './wire/listen.js';

export interface RunningServer { address: string; engine: Engine; close(): Promise<void> }

/** Opens the store in a directory and serves it; close() ends connections, finishes queued writes and closes the file. */
export async function startServer(dataDir: string, place: Place): Promise<RunningServer> {
  const engine = await openEngine(dataDir);
  const listener = await listen(place, dispatcher(engine, () => address));
  const { address } = listener;
  const housekeeping = startHousekeeping(engine);
  return {
    address,
    engine,
    close: async () => {
      await listener.close();
      await housekeeping.stop();
      await closeEngine(engine);
    },
  };
}
