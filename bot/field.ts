/** The parts of a guide a question can be about. */
export const fields = ['overview', 'materials', 'conditions', 'fee', 'time_limit', 'place', 'steps', 'online', 'basis', 'contact', 'forms'] as const;

/** The part of a guide a question is about. */
export type Field = (typeof fields)[number];
