import { DeskError } from '../../desk/errors.js';

const tries = 8;

/** Runs load → decide → save again when somebody else saved first; gives up with `stale` after several tries. */
export async function retryStale<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = tries; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof DeskError && error.code === 'stale') || left === 1) throw error;
    }
  }
}
