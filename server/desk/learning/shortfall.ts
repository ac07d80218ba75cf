/** What went wrong with an automatic answer: none known, two misses in a row, called useless, put right by the citizen, or a person had to step in. */
export const shortfalls = ['dont_know', 'two_misses', 'unhelpful', 'corrected', 'taken_over'] as const;
export type Shortfall = (typeof shortfalls)[number];
