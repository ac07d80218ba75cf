import type { Calibration } from '../calibrate.js';

/* Written by `npm run bot:calibrate`. */

/** Limits for the model of this corpus and the sample guides, the fingerprint they belong to, and the procedure that found them. */
export const knownLimits: Calibration & { readonly of: string; readonly by: number } = {
  of: '0ccb0367407a4616',
  by: 1,
  trust: { weights: [-5.5288, 0.2074, -0.2244, 2.082, 0.3803, 2.5263, 0.0914, 0.0821, 1.4187], least: 0.7889 },
  measured: { precision: 0.95, coverage: 0.622, action: 0.89, item: 0.892, field: 0.858, emergencyRecall: 0.961, humanRecall: 0.933, phrasings: 3970 },
};
