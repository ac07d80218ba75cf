/** Who answers for a topic, in the whole district or in one subdistrict. */
export interface DutyEntry {
  topic: string;
  /** Id of the subdistrict it holds for; null = everywhere. */
  area: string | null;
  unitId: string;
  /** Units that help (协办). */
  coUnitIds?: readonly string[];
  /** The paper it rests on, as it is cited. */
  basis?: string;
}

/** The directory of duties (派单目录), as the district has decided it; a suggestion names its version. */
export interface DutyDirectory {
  version: string;
  entries: readonly DutyEntry[];
}

export const noDuties: DutyDirectory = { version: '', entries: [] };

/** One line of the directory: at most one for each. */
export const dutyKey = ({ topic, area }: Pick<DutyEntry, 'topic' | 'area'>): string => `${topic}|${area ?? ''}`;

/** What a line says beside its key, the same for the same duty; the order of helping units does not count. */
export const writtenDuty = ({ unitId, coUnitIds, basis }: DutyEntry): string => JSON.stringify([unitId, [...(coUnitIds ?? [])].sort(), basis ?? '']);

/** The entry for a topic at a place: one for that subdistrict goes before one for the whole district. */
export function dutyFor({ entries }: DutyDirectory, { topic, area }: { topic: string | null; area: string | null }): DutyEntry | null {
  const ofTopic = entries.filter((entry) => entry.topic === topic);
  return ofTopic.find((entry) => entry.area !== null && entry.area === area) ?? ofTopic.find((entry) => entry.area === null) ?? null;
}
