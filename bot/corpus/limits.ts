import type { Calibration } from '../calibrate.js';

/* Written by `npm run bot:calibrate`. */

/** Limits for the model of this corpus and the sample guides, the fingerprint they belong to, and the procedure that found them. */
export const knownLimits: Calibration & { readonly of: string; readonly by: number } = {
  of: 'none yet',
  by: 1,
  trust: { weights: [], least: 1 },
  measured: { precision: 0, coverage: 0, action: 0, item: 0, field: 0, emergencyRecall: 0, humanRecall: 0, phrasings: 0 },
};
