import type { Text } from '../text.js';

/** A unit as the directory of duties (派单目录) lists it. */
export interface UnitDuties {
  id: string;
  name: Text;
  duties: readonly string[];
  areas: readonly string[];
}
export interface UnitSuggestion {
  unit: UnitDuties;
  reason: Text;
  suggested: boolean;
  /** The unit complained about: shown, never selectable. */
  blocked: boolean;
}

interface Matter {
  title: string;
  content: string;
  place: string;
  blockedUnitIds: readonly string[];
}

/** All units, the likeliest first, each with the reason: duties named in the words, then the area it happened in. */
export function suggestUnits(units: readonly UnitDuties[], matter: Matter): UnitSuggestion[] {
  const rated = units.map((unit) => rate(unit, matter)).sort((a, b) => b.score - a.score);
  const best = rated[0]?.score ?? 0;
  return rated.map(({ unit, reason, blocked }, index) => ({ unit, reason, blocked, suggested: index === 0 && best > 0 }));
}

function rate(unit: UnitDuties, { title, content, place, blockedUnitIds }: Matter) {
  const words = `${title} ${content}`;
  const duty = unit.duties.find((cue) => words.includes(cue));
  const area = unit.areas.find((name) => place.includes(name) || words.includes(name));
  const blocked = blockedUnitIds.includes(unit.id);
  if (blocked) return { unit, blocked, score: -1, reason: { zh: '被反映单位，不能承办', en: 'The unit complained about cannot handle it' } };
  if (duty) return { unit, blocked, score: area ? 3 : 2, reason: { zh: `派单目录：${duty}${area ? ` × ${area}` : ''}`, en: `Directory of duties: ${duty}${area ? ` × ${area}` : ''}` } };
  if (area) return { unit, blocked, score: 1, reason: { zh: `地点属${area}`, en: `The place belongs to ${area}` } };
  return { unit, blocked, score: 0, reason: { zh: '派单目录没有写明', en: 'Not named in the directory of duties' } };
}
