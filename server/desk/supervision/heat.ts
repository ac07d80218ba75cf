import type { Proposal } from './proposal.js';

/** How many tickets of a topic in an area came in the last 24 hours, and in the days before. */
export interface Heat {
  topic: string;
  area: string;
  lastDay: number;
  before: number;
}

/** Days before the last 24 hours that say what is usual. */
export const usualOverDays = 7;
/** Hot from this many a day on, if that is so many times the usual. */
const hotFrom = 5;
const hotTimes = 3;

/** One joint order for a topic that suddenly comes up in a place (domain §2.4). */
export function heatProposals(heats: readonly Heat[]): Proposal[] {
  return heats.flatMap(({ topic, area, lastDay, before }) => {
    const usual = Math.round(before / usualOverDays);
    if (lastDay < hotFrom || lastDay < hotTimes * Math.max(1, usual)) return [];
    return [{ rule: 'hot_topic' as const, target: { kind: 'topic' as const, topic, area }, facts: { topic, area, n: lastDay, usual }, remedy: 'joint_order' as const, weight: lastDay, done: null }];
  });
}
