import { DeskError } from '../errors.js';
import { isTopicCode } from '../intake/topics.js';
import { dutyKey, writtenDuty, type DutyDirectory, type DutyEntry } from './duty-directory.js';

/** The directory as an admin enters it, before it is a version. */
export interface DutyDraft {
  readonly entries: readonly DutyEntry[];
}

/** What a unit must be known by to stand in the directory. */
export interface ListedUnit {
  readonly id: string;
  readonly kind: string;
  readonly closedAt?: number | null;
}

export type DutyFaultName = 'unknown_topic' | 'unknown_area' | 'unknown_unit' | 'closed_unit' | 'unknown_co_unit' | 'closed_co_unit' | 'co_is_lead' | 'line_twice';

export interface DutyFault {
  readonly fault: DutyFaultName;
  /** Which line of the draft, from 0. */
  readonly row: number;
}

/** Everything that keeps a draft from being a directory; none when it is one. */
export function dutyFaults({ entries }: DutyDraft, units: readonly ListedUnit[]): DutyFault[] {
  const known = new Map(units.map((unit) => [unit.id, unit]));
  const firstOf = new Map<string, number>();
  return entries.flatMap((entry, row) => {
    const key = dutyKey(entry);
    const twice = firstOf.has(key);
    firstOf.set(key, firstOf.get(key) ?? row);
    const names: DutyFaultName[] = [...placeFaults(entry, known), ...leadFaults(entry, known), ...coFaults(entry, known), ...(twice ? (['line_twice'] as const) : [])];
    return names.map((fault) => ({ fault, row }));
  });
}

type Known = ReadonlyMap<string, ListedUnit>;

function placeFaults({ topic, area }: DutyEntry, known: Known): DutyFaultName[] {
  const nowhere = area !== null && known.get(area)?.kind !== 'subdistrict';
  return [...(isTopicCode(topic) ? [] : (['unknown_topic'] as const)), ...(nowhere ? (['unknown_area'] as const) : [])];
}

function leadFaults({ unitId }: DutyEntry, known: Known): DutyFaultName[] {
  const unit = known.get(unitId);
  if (!unit) return ['unknown_unit'];
  return isClosed(unit) ? ['closed_unit'] : [];
}

function coFaults({ unitId, coUnitIds = [] }: DutyEntry, known: Known): DutyFaultName[] {
  return coUnitIds.flatMap((id): DutyFaultName[] => {
    const unit = known.get(id);
    if (!unit) return ['unknown_co_unit'];
    if (isClosed(unit)) return ['closed_co_unit'];
    return id === unitId ? ['co_is_lead'] : [];
  });
}

/** A closed unit keeps what it did and gets nothing new. */
export const isClosed = ({ closedAt }: Pick<ListedUnit, 'closedAt'>): boolean => closedAt !== undefined && closedAt !== null;

/** What the nth version is called in every suggestion that rests on it. */
export const dutyLabel = (n: number): string => `v${n}`;

/** The draft as a directory of that version; a line taken over as it stood may hold a unit closed since. Throws DeskError `invalid` with row and fault. */
export function enteredDuties(draft: DutyDraft, units: readonly ListedUnit[], { version, before }: { version: string; before: DutyDraft }): DutyDirectory {
  const stood = new Map(before.entries.map((entry) => [dutyKey(entry), writtenDuty(entry)]));
  const takenOver = (entry: DutyEntry | undefined) => entry !== undefined && stood.get(dutyKey(entry)) === writtenDuty(entry);
  const first = dutyFaults(draft, units).find(({ fault, row }) => fault === 'line_twice' || !takenOver(draft.entries[row]));
  if (first) throw new DeskError('invalid', { field: 'entries', row: first.row, fault: first.fault });
  return { version, entries: draft.entries };
}
