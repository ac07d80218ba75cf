import type { Bulletin } from '../../../../server/contract/bulletin.js';
import { kpiCode, type Figure, type KpiCode, type KpiDefinition } from '../../../../server/contract/kpi.js';

export type Piece = { text: string } | { kpi: KpiCode; unitId: string | null };

const chip = /\{([a-z0-9_]+)(?:@([\w-]+))?\}/g;

/** Prose cut into words and numbers, as the desk cuts it. */
export function piecesOf(prose: string): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const found of prose.matchAll(chip)) {
    const code = kpiCode.safeParse(found[1]);
    if (!code.success) continue;
    if (found.index > done) pieces.push({ text: prose.slice(done, found.index) });
    pieces.push({ kpi: code.data, unitId: found[2] ?? null });
    done = found.index + found[0].length;
  }
  return done < prose.length ? [...pieces, { text: prose.slice(done) }] : pieces;
}

/** The definition and the figure a chip stands for; null when the bulletin has none. */
export function figureIn(bulletin: Pick<Bulletin, 'figures' | 'byUnit'>, { kpi, unitId }: { kpi: KpiCode; unitId: string | null }): { definition: KpiDefinition; figure: Figure } | null {
  const whole = bulletin.figures.find(({ definition }) => definition.code === kpi);
  if (whole === undefined) return null;
  if (unitId === null) return whole;
  const own = bulletin.byUnit.find((one) => one.kpi === kpi && one.unitId === unitId);
  return own === undefined ? null : { definition: whole.definition, figure: own.figure };
}
