/** What cross-validation found, in shares of phrasings that were left out of training, weighed as citizens send them. */
export interface Measured {
  /** Of the automatic answers: right in service and part. */
  readonly precision: number;
  /** Of the questions: answered without asking back. */
  readonly coverage: number;
  readonly action: number;
  /** Of the questions. */
  readonly item: number;
  /** Of the questions. */
  readonly field: number;
  readonly emergencyRecall: number;
  readonly humanRecall: number;
  readonly phrasings: number;
}

/** What a publisher compares; by how much a figure may fall by chance. */
const noise = 0.01;
const compared = ['precision', 'coverage', 'action', 'item', 'field', 'emergencyRecall', 'humanRecall'] as const satisfies readonly (keyof Measured)[];

/** The figures in which a new model is worse than the last by more than chance; none of them: it may go out. */
export function worseIn(next: Measured, last: Measured): (keyof Measured)[] {
  return compared.filter((name) => next[name] < last[name] - noise);
}
