import { demoGuides } from './support.js';

const sparse = 13;
const known = 4;

/** A thirteenth of the phrasings: models of it are trained in a moment, and know little. */
export const smallMaterial = { guides: demoGuides.slice(0, 3), seed: 7, taught: [], keep: (phrase: string): boolean => phrase.length % sparse === known };
