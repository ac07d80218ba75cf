/** What a citizen may want of a turn; the same list as the assistant's own. */
export const wishes = ['answer', 'book', 'file', 'progress', 'human', 'emergency', 'clarify', 'decline', 'smalltalk'] as const;
export type Wish = (typeof wishes)[number];

/** The parts of a guide a question can be about; the same list as the assistant's own. */
export const guideFields = ['overview', 'materials', 'conditions', 'fee', 'time_limit', 'place', 'steps', 'online', 'basis', 'contact', 'forms'] as const;
export type GuideField = (typeof guideFields)[number];

/** What an editor says a citizen's words mean; without a service where none answers them. */
export interface Meaning {
  readonly text: string;
  readonly wish: Wish;
  readonly itemCode: string | null;
  readonly field: GuideField | null;
}
