import type { Clock } from '../../../server/ports/clock.js';
import type { Instant } from '../../../server/desk/text.js';

/** Stands still until it is told to go on. */
export class FakeClock implements Clock {
  constructor(private at: Instant) {}

  now(): Instant {
    return this.at;
  }
  advance(ms: number): void {
    this.at += ms;
  }
  set(at: Instant): void {
    this.at = at;
  }
}
