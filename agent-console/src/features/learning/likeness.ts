import type { Bilingual } from '../../shared/i18n/words.js';
import { words } from './words.js';

/** From this score on; a score is a distance from the edge of being meant, not a share. */
const steps: readonly (readonly [from: number, said: Bilingual])[] = [
  [-0.2, words.likely],
  [-0.5, words.perhaps],
];

/** How near the assistant thought a guide to be, in words. */
export const likeness = (score: number): Bilingual => steps.find(([from]) => score >= from)?.[1] ?? words.unlikely;
