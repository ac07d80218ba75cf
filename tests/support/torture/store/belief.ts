export interface Thing { _id: string; writer: number; rev: number; group: number; balance: number; tags: string[]; text: string }

/** What becomes of documents: their next state, or that they are gone. */
export type Changes = ReadonlyMap<string, Thing | undefined>;

/** What a writer knows of its own documents: what was acknowledged, and the one change it has no answer to yet. */
export class Belief {
  readonly certain = new Map<string, Thing>();
  private unanswered: Changes | undefined;
  acknowledged = 0;

  /** Runs a change; it counts once it is answered. What fails with `isRefusal` is known not to have happened. */
  async change(changes: Changes, run: () => Promise<unknown>, isRefusal: (error: unknown) => boolean = () => false): Promise<void> {
    this.unanswered = changes;
    try {
      await run();
    } catch (error) {
      if (isRefusal(error)) this.unanswered = undefined;
      throw error;
    }
    this.take(changes);
    this.acknowledged += 1;
  }

  private take(changes: Changes): void {
    this.unanswered = undefined;
    for (const [id, thing] of changes) {
      if (thing) this.certain.set(id, thing);
      else this.certain.delete(id);
    }
  }

  /** Compares with what the store holds and goes on from there; says what is not as it was acknowledged. */
  settle(held: readonly Thing[]): string[] {
    const found = contents(held);
    const changes = this.unanswered;
    this.unanswered = undefined;
    if (found === contents([...this.certain.values()])) return [];
    const before = contents([...this.certain.values()]);
    if (changes) this.take(changes);
    if (changes && found === contents([...this.certain.values()])) return [];
    this.certain.clear();
    for (const thing of held) this.certain.set(thing._id, thing);
    return [`acknowledged ${before.slice(0, 2000)}, found ${found.slice(0, 2000)}`];
  }
}

/** Documents as text that is equal for the same documents. */
function contents(things: readonly Thing[]): string {
  return JSON.stringify(things.map(({ _id, writer, rev, group, balance, tags, text }) => [_id, writer, rev, group, balance, tags, text]).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}
