import type { Doc } from '../../../server/embedded-mongo/values.js';

/** How calls wait for each other: not at all, in one queue whose writes share a flush, or one after the other. */
export type Waiting = 'beside' | 'one queue' | 'one at a time';

/** Where the queue listens, beside the store's own socket. */
export const queuePath = (socketPath: string): string => `${socketPath}.queue`;

type Answer = (command: Doc, connectionId: number) => Promise<Uint8Array>;

/** A server's answers, and how calls wait for each other in it. */
export interface Queue { answer: Answer; wait(how: Waiting): void }

/** Makes calls wait for each other as asked; at first they do not. */
export function waiting(answer: Answer): Queue {
  const held: (() => Promise<unknown>)[] = [];
  let how: Waiting = 'beside';
  let running = false;

  const next = async (): Promise<void> => {
    if (running) return;
    running = true;
    // All calls of one turn arrive before the batch is taken.
    await turn();
    while (held.length > 0) {
      await Promise.allSettled(held.splice(0, how === 'one at a time' ? 1 : held.length).map((run) => run()));
      await turn();
    }
    running = false;
  };
  const enqueued: Answer = (command, connectionId) => new Promise((resolve, reject) => {
    held.push(async () => {
      try {
        resolve(await answer(command, connectionId));
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
    void next();
  });
  return {
    answer: (command, connectionId) => (how === 'beside' ? answer(command, connectionId) : enqueued(command, connectionId)),
    wait: (wanted) => { how = wanted; },
  };
}

function turn(): Promise<void> {
  return new Promise((resolve) => { setImmediate(resolve); });
}
