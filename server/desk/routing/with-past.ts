import { smallNumber } from '../reports/figures.js';
import type { PastHandling } from '../reports/past-handling.js';
import type { Text } from '../text.js';
import type { UnitSuggestion } from './suggest-units.js';

/** Adds to each unit's reason what became of the same topic's matters in the last `days`; where the directory names nobody,
 *  the unit that kept most of at least thirty of them is suggested. */
export function withPast(candidates: readonly UnitSuggestion[], past: PastHandling, days: number): UnitSuggestion[] {
  const told = candidates.map((candidate) => ({ ...candidate, reason: joined(candidate.reason, pastText(candidate, past, days)) }));
  const used = candidates.some(({ suggested }) => suggested) ? undefined : told.find(({ unit, blocked }) => !blocked && keepsMost(unit.id, past));
  return used ? [{ ...used, suggested: true }, ...told.filter((other) => other !== used)] : told;
}

function keepsMost(unitId: string, { total, byUnit }: PastHandling): boolean {
  return total >= smallNumber && (byUnit.get(unitId)?.kept ?? 0) * 2 > total;
}

function pastText({ unit, blocked }: UnitSuggestion, { total, byUnit }: PastHandling, days: number): Text | null {
  const past = byUnit.get(unit.id);
  if (!past || blocked || past.kept + past.returned === 0) return null;
  const { kept, returned } = past;
  if (kept === 0) return { zh: `近 ${days} 天同类退单 ${returned} 次，没有承办过`, en: `Last ${days} days: it returned ${returned} on this topic and handled none` };
  return {
    zh: `近 ${days} 天同类 ${total} 件中 ${kept} 件由${unit.name.zh}承办${returned > 0 ? `，退单 ${returned} 次` : ''}`,
    en: `Last ${days} days: it handled ${kept} of ${total} on this topic${returned > 0 ? ` and returned ${returned}` : ''}`,
  };
}

function joined(reason: Text, past: Text | null): Text {
  return past === null ? reason : { zh: `${reason.zh} · ${past.zh}`, en: `${reason.en} · ${past.en}` };
}
