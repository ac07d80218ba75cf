/** Which conversations citizens have open, here and in the other processes. A process unheard of for too long no longer counts. */
export class WatchedBook {
  private readonly here = new Map<string, number>();
  private readonly elsewhere = new Map<string, { ids: ReadonlySet<string>; at: number }>();

  constructor(
    private readonly now: () => number,
    private readonly forgetAfterMs: number,
  ) {}

  /** One more socket has it open; true when it is the first here. */
  opened(id: string): boolean {
    const count = (this.here.get(id) ?? 0) + 1;
    this.here.set(id, count);
    return count === 1;
  }
  /** One socket less; true when it was the last here. */
  left(id: string): boolean {
    const count = (this.here.get(id) ?? 1) - 1;
    if (count > 0) this.here.set(id, count);
    else this.here.delete(id);
    return count <= 0;
  }
  isOpen(id: string): boolean {
    return this.here.has(id) || this.processes().some(({ ids }) => ids.has(id));
  }
  /** What this process tells the others. */
  openHere(): string[] {
    return [...this.here.keys()];
  }
  heard(process: string, ids: readonly string[]): void {
    this.elsewhere.set(process, { ids: new Set(ids), at: this.now() });
  }

  private processes() {
    return [...this.elsewhere.values()].filter(({ at }) => this.now() - at < this.forgetAfterMs);
  }
}
