/** Entries by the short runs of characters they hold; finds those that share most with a question without reading them all. */
export class Grams {
  private readonly holders = new Map<string, number[]>();
  private readonly counts: number[] = [];

  constructor(private readonly partsOf: (text: string) => readonly string[]) {}

  add(text: string): void {
    const entry = this.counts.push(0) - 1;
    for (const part of new Set(this.partsOf(text))) {
      const holders = this.holders.get(part);
      if (holders) holders.push(entry);
      else this.holders.set(part, [entry]);
    }
  }

  /** Up to `most` entries that share at least `least` of the question's runs, those that share most first. */
  nearest(text: string, { least, most }: { least: number; most: number }): number[] {
    const touched: number[] = [];
    for (const part of new Set(this.partsOf(text))) this.count(this.holders.get(part) ?? [], touched);
    const byCount: number[][] = [];
    for (const entry of touched) {
      (byCount[this.counts[entry] ?? 0] ??= []).push(entry);
      this.counts[entry] = 0;
    }
    return byCount.slice(least).reverse().flatMap((entries) => entries as number[] | undefined ?? []).slice(0, most);
  }

  private count(entries: readonly number[], touched: number[]): void {
    for (const entry of entries) {
      const before = this.counts[entry] ?? 0;
      if (before === 0) touched.push(entry);
      this.counts[entry] = before + 1;
    }
  }
}

/** Every run of `length` characters. */
export const runsOf = (length: number) => (text: string): string[] => Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => text.slice(at, at + length));

/** Neighbouring characters, and those with one between them: one wrong character spoils not all of them. */
export const pairsAndGaps = (text: string): string[] => [...runsOf(2)(text), ...runsOf(3)(text).map((run) => `${run[0] ?? ''}·${run[2] ?? ''}`)];
