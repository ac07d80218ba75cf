import { sampleUnits } from './units.js';

/** Invented numbers, one a unit, in a range nobody has. */
const first = 1000;

/** The number a sample unit answers calls of the desk at; null for a unit that is none of the sample's. */
export function sampleUnitPhone(unitId: string): string | null {
  const place = sampleUnits.findIndex(({ id }) => id === unitId);
  return place < 0 ? null : `022-0000-${first + place}`;
}
