/** Remembers which items of a document's growing list are stored, so that a save can append instead of rewriting.
 *  Sound because every save is guarded by version: what was loaded is what is there. */
export class KnownTail<T extends object, M> {
  private readonly marks = new WeakMap<T, { owner: string; mark: M }>();

  remember(owner: string, item: T, mark: M): void {
    this.marks.set(item, { owner, mark });
  }

  /** The items after the last stored one, and its mark; null when none of them is known. */
  after(owner: string, items: readonly T[]): { fresh: readonly T[]; mark: M } | null {
    for (let index = items.length - 1; index >= 0; index -= 1) {
      const item = items[index];
      const known = item && this.marks.get(item);
      if (known?.owner === owner) return { fresh: items.slice(index + 1), mark: known.mark };
    }
    return null;
  }
}
