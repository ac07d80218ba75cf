import type { Ids } from '../../../server/ports/ids.js';

/** Counts instead of throwing dice. */
export class FakeIds implements Ids {
  private count = 0;

  id(): string {
    this.count += 1;
    return `id-${this.count}`;
  }
  token(): string {
    return `token-${this.id()}`;
  }
}
