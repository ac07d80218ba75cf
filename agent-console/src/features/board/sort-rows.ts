import type { Board, BoardMeasure, BoardRow } from '../../../../server/contract/supervision.js';

export const measures = ['open', 'overdue', 'dueSoon', 'returned', 'unsatisfied', 'supervised'] as const satisfies readonly BoardMeasure[];
export const groupings = ['units', 'topics', 'areas'] as const;
export type Grouping = (typeof groupings)[number];

/** Under this many a number says little (ui.md §9, 24). */
const fewFrom = 30;
export const isFew = ({ numbers }: Pick<BoardRow, 'numbers'>): boolean => numbers.open < fewFrom;

const rowOfNone = ({ key }: BoardRow): number => Number(key === 'none');

/** The most first; what belongs to no unit, topic or area last. */
export function sortedRows(rows: readonly BoardRow[], measure: BoardMeasure): BoardRow[] {
  return [...rows].sort((a, b) => rowOfNone(a) - rowOfNone(b) || b.numbers[measure] - a.numbers[measure] || b.numbers.open - a.numbers.open);
}

/** The address of the queue that lists exactly what a number counts. */
export function numberAddress(board: Pick<Board, 'measures'>, row: Pick<BoardRow, 'query'>, measure: BoardMeasure): string {
  return `/queue?${board.measures[measure]}&${row.query}`;
}

/** How long a bar is, in percent of the longest of its column. */
export function barOf(rows: readonly BoardRow[], row: BoardRow, measure: BoardMeasure): number {
  const most = Math.max(1, ...rows.map(({ numbers }) => numbers[measure]));
  return Math.round((row.numbers[measure] / most) * 100);
}
