import type { DutyDraft } from './duty-draft.js';
import { dutyKey, writtenDuty, type DutyEntry } from './duty-directory.js';

/** One line of the directory before and after; null = it is not there. */
export interface DutyChange {
  readonly before: DutyEntry | null;
  readonly after: DutyEntry | null;
}

/** What differs between two directories, line by line; the order of the lines does not count. */
export function dutyChanges(before: DutyDraft, after: DutyDraft): DutyChange[] {
  const [old, now] = [byKey(before), byKey(after)];
  const keys = [...new Set([...old.keys(), ...now.keys()])];
  return keys.map((key) => ({ before: old.get(key) ?? null, after: now.get(key) ?? null })).filter((change) => written(change.before) !== written(change.after));
}

function byKey({ entries }: DutyDraft): Map<string, DutyEntry> {
  return new Map(entries.map((entry) => [dutyKey(entry), entry]));
}

const written = (entry: DutyEntry | null): string => (entry === null ? '' : writtenDuty(entry));
