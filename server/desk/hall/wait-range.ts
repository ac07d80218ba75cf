import { MINUTE } from '../calendar/shanghai.js';
import { hallRules } from './hall-rules.js';
import type { Visit } from './visit.js';

export interface WaitRange {
  from: number;
  to: number;
}

/** Minutes a turn took, from the call to its end, of those served last. */
export function turnMinutes(visits: readonly Visit[]): number[] {
  return visits
    .flatMap(({ calls, endedAt }) => {
      const called = calls.findLast(({ again }) => !again);
      return endedAt === null || called === undefined ? [] : [{ endedAt, minutes: (endedAt - called.at) / MINUTE }];
    })
    .sort((a, b) => b.endedAt - a.endedAt)
    .slice(0, hallRules.wait.latest)
    .map(({ minutes }) => minutes);
}

/** Minutes to wait behind so many, rounded to five; null when too few were served today to say, or no window is open. */
export function waitRange(ahead: number, { minutes, windows }: { minutes: readonly number[]; windows: number }): WaitRange | null {
  if (minutes.length < hallRules.wait.atLeast || windows === 0) return null;
  const sorted = [...minutes].sort((a, b) => a - b);
  const quick = quarter(sorted, 1);
  const slow = quarter(sorted, 3);
  const from = Math.floor(ahead / windows) * quick;
  const to = (Math.floor(ahead / windows) + 1) * slow;
  return { from: 5 * Math.floor(from / 5), to: Math.max(5, 5 * Math.ceil(to / 5)) };
}

function quarter(sorted: readonly number[], nth: 1 | 3): number {
  return sorted[Math.floor(((sorted.length - 1) * nth) / 4)] ?? 0;
}
