import { kpiCodes, type KpiCode } from '../kpi.js';

/** A number in prose: `{on_time_finish}`, or of one unit `{on_time_finish@water}`. */
const chip = /\{([a-z0-9_]+)(?:@([\w-]+))?\}/g;

export type Piece = { text: string } | { kpi: KpiCode; unitId: string | null };

/** Prose cut into words and numbers; marks nobody knows stay words. */
export function piecesOf(prose: string): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const found of prose.matchAll(chip)) {
    const kpi = kpiCodes.find((code) => code === found[1]);
    if (kpi === undefined) continue;
    if (found.index > done) pieces.push({ text: prose.slice(done, found.index) });
    pieces.push({ kpi, unitId: found[2] ?? null });
    done = found.index + found[0].length;
  }
  return done < prose.length ? [...pieces, { text: prose.slice(done) }] : pieces;
}

/** The typed words alone. */
export function chipsAway(prose: string): string {
  return piecesOf(prose).map((piece) => ('text' in piece ? piece.text : '')).join(' ');
}
