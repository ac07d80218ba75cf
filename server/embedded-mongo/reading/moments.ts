/** What the store's thread tells those who read beside it; lies in memory they share. */
export class Moments {
  private readonly cells: Int32Array;

  constructor(readonly memory = new SharedArrayBuffer(8)) {
    this.cells = new Int32Array(memory);
  }

  /** Says that something was committed. */
  pass(): void {
    Atomics.add(this.cells, 0, 1);
  }

  /** A number that is another one once something was committed. */
  now(): number {
    return Atomics.load(this.cells, 0);
  }

  /** Says that the file had to be given up. */
  end(): void {
    Atomics.store(this.cells, 1, 1);
  }

  /** True once the file had to be given up: nothing read of it counts any more. */
  ended(): boolean {
    return Atomics.load(this.cells, 1) === 1;
  }
}
