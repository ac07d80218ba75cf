import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Caller, Faults } from '../../support/caller/caller.js';
import { NightLine } from './support/night-line.js';

let line: NightLine;
beforeEach(async () => {
  line = await new NightLine().open();
});
afterEach(() => line.close());

/** Mandarin, book, then the first of everything, and yes; stops where the call does. */
async function book(faults: Faults): Promise<Caller> {
  const caller = line.caller({ faults });
  await caller.start();
  for (const key of '1111111') {
    caller.hear();
    if (caller.ended === null) await caller.press(key);
  }
  if (caller.ended === null) await caller.hangUp();
  return caller;
}
const statusOf = ({ callSid }: Caller): string | undefined => line.calls.calls.get(callSid)?.status;

describe('a call on which things go wrong', () => {
  it('that was reported answered only after it ended has ended', async () => {
    const caller = await book({ reordered: true });
    expect(caller.exchanges.slice(-2).map(({ request }) => request.params['CallStatus'])).toEqual(['completed', 'in-progress']);
    expect(statusOf(caller)).toBe('completed');
  });

  it('whose every webhook arrives twice books once', async () => {
    const caller = await book({ duplicate: true });
    expect(line.booking.bookings.size).toBe(1);
    expect(caller.exchanges.every(({ reply, twice }) => reply.body === twice?.body)).toBe(true);
  });

  it('without a number is led as any other', async () => {
    const caller = await book({ anonymous: true });
    expect([caller.problems, statusOf(caller)]).toEqual([[], 'completed']);
  });

  it.each([0, 2, 5, 10, 20, 40, 60])('may be hung up at second %i: it has ended, and nobody has half a booking', async (hangUpAt) => {
    const caller = await book({ hangUpAt });
    expect([caller.ended, statusOf(caller)]).toEqual(['by caller', 'completed']);
    expect(line.booking.bookings.size).toBeLessThanOrEqual(1);
  });
});

it('three hundred calls at once are each led to their own end', { timeout: 60_000 }, async () => {
  const callers = await Promise.all(
    Array.from({ length: 300 }, async (_, at) => {
      const caller = line.caller({ from: `000${String(10_000_000 + at)}` });
      await caller.start();
      await caller.press('1');
      const menu = caller.hear();
      await caller.hangUp();
      return { caller, menu };
    }),
  );
  expect(callers.filter(({ menu }) => !menu.includes('预约办事请按1'))).toEqual([]);
  expect(callers.filter(({ caller }) => caller.problems.length > 0 || statusOf(caller) !== 'completed')).toEqual([]);
});
