import type { QueueRow, QueueSort, Urgency } from '../../../../server/contract/ticket.js';

const weight: Record<Urgency, number> = { critical: 0, urgent: 1, normal: 2 };
const due = (row: QueueRow) => row.deadline?.dueAt ?? Number.POSITIVE_INFINITY;

const rank: Record<QueueSort, (row: QueueRow) => number> = {
  deadline: due,
  newest: (row) => -row.createdAt,
  updated: (row) => -row.updatedAt,
  urgency: (row) => weight[row.urgency],
};

/** How many rows a fresh sort would put elsewhere. */
export function outOfPlace(rows: readonly QueueRow[], sort: QueueSort): number {
  const wanted = [...rows].sort((a, b) => rank[sort](a) - rank[sort](b));
  return rows.filter((row, place) => wanted[place] !== row && rank[sort](row) !== rank[sort](wanted[place] ?? row)).length;
}
