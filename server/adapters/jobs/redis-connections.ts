import type Bull from 'bull';
import { Redis } from 'ioredis';

type CreateClient = NonNullable<Bull.QueueOptions['createClient']>;

/** Bull's needs: it waits for Redis by itself, and a blocking client must not be told to give up. */
const bullNeeds = { maxRetriesPerRequest: null, enableReadyCheck: false };

/** Connections for all queues of a process: one to send, one to listen, and one to wait for each queue. */
export function redisConnections(url: string): { createClient: CreateClient; close(): Promise<void> } {
  const shared: Partial<Record<'client' | 'subscriber', Redis>> = {};
  return {
    createClient: (type) => (type === 'bclient' ? new Redis(url, bullNeeds) : (shared[type] ??= new Redis(url, bullNeeds))),
    close: async () => {
      await Promise.all(Object.values(shared).map((client) => hangUp(client)));
    },
  };
}

async function hangUp(client: Redis): Promise<void> {
  if (client.status !== 'end') await client.quit();
}
