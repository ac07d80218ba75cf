/** Counters that never give the same number twice, across processes. */
export interface Numbers {
  next(counter: string): Promise<number>;
}
