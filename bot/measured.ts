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
