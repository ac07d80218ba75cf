import type { Calibration } from './calibrate.js';
import { calibrationVersion } from './calibrate.js';
import { knownLimits } from './corpus/limits.js';

/** What was found for a model of this fingerprint when `npm run bot:calibrate` was last run; undefined when it was run for another, or by another procedure. */
export function knownCalibration(hash: string): Calibration | undefined {
  const { of, by, ...known } = knownLimits;
  return of === hash && by === calibrationVersion ? known : undefined;
}
