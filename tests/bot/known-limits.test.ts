import { describe, expect, it } from 'vitest';
import { knownLimits } from '../../bot/corpus/limits.js';
import { knownCalibration } from '../../bot/known-limits.js';

describe('limits found before the program was built', () => {
  it('are taken for the model they were found for: run `npm run bot:calibrate` when the procedure has changed', () => {
    const { trust, measured } = knownLimits;
    expect(knownCalibration(knownLimits.of)).toEqual({ trust, measured });
  });

  it('are not taken for a model that has learnt something else', () => {
    expect(knownCalibration(`${knownLimits.of}x`)).toBeUndefined();
  });
});
