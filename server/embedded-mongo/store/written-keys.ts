const mostKnown = 100_000;

/** Keys of documents written while an index is built; of very many it only knows that any may be among them. */
export class WrittenKeys {
  private readonly known = new Set<string>();

  add(key: Buffer): void {
    if (this.known.size < mostKnown) this.known.add(key.toString('latin1'));
  }

  mayHave(key: Buffer): boolean {
    return this.known.size === mostKnown || this.known.has(key.toString('latin1'));
  }
}
