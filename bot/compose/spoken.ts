import type { Field } from '../field.js';

/** What a citizen may want of a turn. */
export const actions = ['answer', 'book', 'file', 'progress', 'human', 'emergency', 'clarify', 'decline', 'smalltalk'] as const;

/** What a citizen wants. */
export type Action = (typeof actions)[number];

/** A sentence put together from the corpus, with what it means. */
export interface Spoken {
  readonly text: string;
  readonly action: Action;
  readonly item?: string;
  readonly field?: Field;
}
