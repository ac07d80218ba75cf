import type { Numbers } from '../../../server/ports/numbers.js';

export class FakeNumbers implements Numbers {
  private readonly counters = new Map<string, number>();

  async next(counter: string): Promise<number> {
    const value = (this.counters.get(counter) ?? 0) + 1;
    this.counters.set(counter, value);
    return value;
  }
}
