import type { DutyDirectory } from './duty-directory.js';
import { suggestUnits, type Matter, type UnitDuties, type UnitSuggestion } from './suggest-units.js';

/** A matter that waits to be dispatched, with what a suggestion looks at. */
export type WaitingMatter = Matter & { readonly no: string };

/** A ticket that would be suggested to another unit, or to the same one no longer. */
export interface DutyEffectRow {
  readonly no: string;
  readonly topic: string | null;
  readonly area: string | null;
  /** Ids of the units suggested before and after; null = none. */
  readonly before: string | null;
  readonly after: string | null;
}

export interface DutyEffect {
  /** Tickets that wait to be dispatched. */
  readonly total: number;
  readonly rows: readonly DutyEffectRow[];
}

interface Plan {
  readonly units: readonly UnitDuties[];
  readonly before: DutyDirectory;
  readonly after: DutyDirectory;
}

/** Which waiting tickets another directory would suggest to another unit. */
export function dutyEffect(matters: readonly WaitingMatter[], { units, before, after }: Plan): DutyEffect {
  const rows = matters.map((matter) => ({ no: matter.no, topic: matter.topic, area: matter.area, before: suggested(matter, units, before), after: suggested(matter, units, after) }));
  return { total: matters.length, rows: rows.filter((row) => row.before !== row.after) };
}

function suggested(matter: Matter, units: readonly UnitDuties[], directory: DutyDirectory): string | null {
  return chosen(suggestUnits({ units, directory }, matter))?.unit.id ?? null;
}

/** The unit a dispatcher would find marked. */
export function chosen(suggestions: readonly UnitSuggestion[]): UnitSuggestion | null {
  return suggestions.find((one) => one.suggested) ?? null;
}
