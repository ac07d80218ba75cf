import { dispatcher } from './commands/dispatch.js';
import type { Engine } from './engine.js';
import { closeEngine, openEngine } from './engine.js';
import { startHousekeeping } from './housekeeping.js';
import { startReader } from './reading/start-reader.js';
import { answering } from './wire/connection.js';
import type { Place } from './wire/listen.js';

export interface RunningServer { address: string; engine: Engine; close(): Promise<void> }

/** Opens the store in a directory and serves it; close() ends connections, finishes queued writes and closes the file. */
export async function startServer(dataDir: string, place: Place): Promise<RunningServer> {
  const reader = startReader({ dataDir, place });
  const engine = await openEngine(dataDir).catch(async (error: unknown) => {
    await reader.close();
    throw error;
  });
  const listener = await reader.open(engine.moments, answering(dispatcher(engine, () => listener.address)));
  const housekeeping = startHousekeeping(engine);
  return {
    address: listener.address,
    engine,
    close: async () => {
      await listener.close();
      await housekeeping.stop();
      await closeEngine(engine);
    },
  };
}
