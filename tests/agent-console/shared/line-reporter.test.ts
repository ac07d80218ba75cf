import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lineReporter } from '../../../agent-console/src/shared/realtime/line-reporter.js';
import type { LinkEvent } from '../../../agent-console/src/shared/realtime/link.js';

/** A reporter whose fetches the test ends by hand. */
function line() {
  const told: LinkEvent[] = [];
  const fetches: ((gained: number) => void)[] = [];
  const reporter = lineReporter({ tell: (event) => void told.push(event), resync: () => new Promise((done) => fetches.push(done)) });
  const fetched = async (which: number, gained: number) => {
    fetches[which]?.(gained);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { told, fetches, fetched, ...reporter };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the report on the line', () => {
  it('says nothing about the first connection', () => {
    const { connected, told, fetches } = line();
    connected();
    expect([told, fetches.length]).toEqual([[], 0]);
  });

  it('says what was fetched after a break, and stops saying it after five seconds', async () => {
    const { broke, connected, fetched, told } = line();
    broke(100);
    connected();
    await fetched(0, 4);
    await vi.advanceTimersByTimeAsync(5000);
    expect(told).toEqual([{ kind: 'broke', at: 100 }, { kind: 'back', gained: 4 }, { kind: 'said' }]);
  });

  it('does not say that the line is back when it has broken again meanwhile', async () => {
    const { broke, connected, fetched, told } = line();
    broke(100);
    connected();
    broke(200);
    await fetched(0, 4);
    expect(told.map(({ kind }) => kind)).toEqual(['broke', 'broke']);
    connected();
    await fetched(1, 6);
    expect(told.at(-1)).toEqual({ kind: 'back', gained: 6 });
  });
});
