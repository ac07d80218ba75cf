/** Runs work of one key in the order it came; different keys do not wait for each other. */
export class Lanes {
  private readonly tails = new Map<string, Promise<void>>();

  constructor(private readonly onFailure: (error: unknown) => void) {}

  run(key: string, work: () => Promise<void> | void): void {
    const tail = (this.tails.get(key) ?? Promise.resolve())
      .then(work)
      .catch(this.onFailure)
      .then(() => {
        if (this.tails.get(key) === tail) this.tails.delete(key);
      });
    this.tails.set(key, tail);
  }

  /** Resolves when everything queued so far has run. */
  async idle(): Promise<void> {
    while (this.tails.size > 0) await Promise.all(this.tails.values());
  }
}
