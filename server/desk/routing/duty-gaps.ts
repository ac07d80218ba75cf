import { topics, type TopicCode } from '../intake/topics.js';
import type { DutyDraft, ListedUnit } from './duty-draft.js';

/** A topic nobody answers for: nowhere at all, or not in these subdistricts. */
export interface DutyGap {
  readonly topic: TopicCode;
  /** Ids of the subdistricts without a unit; null = the topic has no line at all. */
  readonly areas: readonly string[] | null;
}

/** Topics whose matters would go to nobody by the directory. */
export function dutyGaps({ entries }: DutyDraft, units: readonly ListedUnit[]): DutyGap[] {
  const subdistricts = units.filter(({ kind }) => kind === 'subdistrict').map(({ id }) => id);
  return (Object.keys(topics) as TopicCode[]).flatMap((topic): DutyGap[] => {
    const lines = entries.filter((entry) => entry.topic === topic);
    if (lines.length === 0) return [{ topic, areas: null }];
    if (lines.some(({ area }) => area === null)) return [];
    const areas = subdistricts.filter((id) => !lines.some(({ area }) => area === id));
    return areas.length === 0 ? [] : [{ topic, areas }];
  });
}
