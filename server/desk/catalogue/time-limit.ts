import type { Text } from '../text.js';

export interface Duration {
  readonly n: number;
  readonly unit: 'working_day' | 'natural_day' | 'month';
}

/** How long a matter takes: at once, or a statutory limit and the shorter one the desk promises. */
export interface TimeLimit {
  readonly instant: boolean;
  readonly statutory?: Duration;
  readonly promised?: Duration;
  readonly note: Text;
}
