import type { TicketDetail } from '../../../../server/contract/ticket-detail.js';
import type { SnapshotRow } from './snapshot.js';

/** The row an address names, as long as the list holds it; else the first that still waits. */
export function standingAt(rows: readonly SnapshotRow[], no: string): SnapshotRow | undefined {
  return rows.find(({ row }) => row.no === no) ?? rows.find(({ gone }) => gone === null);
}

/** The next that still waits, from here to the end and then from the top; null when there is none. */
export function after(rows: readonly SnapshotRow[], no: string): string | null {
  const here = rows.findIndex(({ row }) => row.no === no);
  const onwards = [...rows.slice(here + 1), ...rows.slice(0, Math.max(here, 0))];
  return onwards.find(({ gone }) => gone === null)?.row.no ?? null;
}

/** The one before that still waits; null at the beginning. */
export function before(rows: readonly SnapshotRow[], no: string): string | null {
  const here = rows.findIndex(({ row }) => row.no === no);
  return rows.slice(0, Math.max(here, 0)).findLast(({ gone }) => gone === null)?.row.no ?? null;
}

/** Whether the reader's own act, since they opened the ticket, was one of those that end it here. */
export function actedOn({ timeline }: TicketDetail, { since, meId, ends }: { since: number; meId: string; ends: readonly string[] }): boolean {
  return timeline.slice(since).some(({ type, actor }) => actor.id === meId && ends.includes(type));
}
