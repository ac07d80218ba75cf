import type { Change, RecountedMatter } from './effect.js';

/** What a proposed rule does to the open tickets: later + earlier + unchanged = total. */
export interface Effect {
  readonly total: number;
  readonly later: number;
  readonly earlier: number;
  readonly unchanged: number;
  /** Of the unchanged: would get earlier, but the date was promised. */
  readonly kept: number;
  /** Provisional dates that become firm, whether they move or not; and firm ones that become provisional. */
  readonly firm: number;
  readonly provisional: number;
  /** The finish date stays (or there is none), other clocks move. */
  readonly clocks: number;
  /** No date moves, only when late tickets are next written about. */
  readonly ladder: number;
  /** The tickets something happens to, at most `rowsShown`, the greatest moves first. */
  readonly rows: readonly EffectRow[];
  readonly rowsInAll: number;
}

export type EffectRow = Pick<RecountedMatter, 'no' | 'change' | 'before' | 'after' | 'becomesFirm'>;

export const rowsShown = 500;

/** Adds up tickets one by one, so that no more than the rows shown are ever held. */
export class EffectCount {
  private readonly counts = new Map<Change, number>();
  private readonly rows: EffectRow[] = [];
  private total = 0;
  private firm = 0;
  private provisional = 0;

  add({ no, change, before, after, becomesFirm, becomesProvisional }: RecountedMatter): void {
    this.total += 1;
    this.counts.set(change, this.of(change) + 1);
    if (becomesFirm) this.firm += 1;
    if (becomesProvisional) this.provisional += 1;
    if (change === 'none') return;
    this.rows.push({ no, change, before, after, becomesFirm });
    if (this.rows.length >= 4 * rowsShown) this.trim();
  }

  effect(): Effect {
    this.trim();
    const { total, firm, provisional, rows } = this;
    const [later, earlier, none] = [this.of('later'), this.of('earlier'), this.of('none')];
    return { total, later, earlier, unchanged: total - later - earlier, kept: this.of('kept'), firm, provisional, clocks: this.of('clocks'), ladder: this.of('ladder'), rows: [...rows], rowsInAll: total - none };
  }

  private of(change: Change): number {
    return this.counts.get(change) ?? 0;
  }

  private trim(): void {
    this.rows.sort((a, b) => moveOf(b) - moveOf(a) || (a.no < b.no ? -1 : 1)).splice(rowsShown);
  }
}

function moveOf({ before, after }: EffectRow): number {
  return before === null || after === null ? 0 : Math.abs(after - before);
}
