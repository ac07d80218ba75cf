import type { Me } from '../../../../server/contract/staff.js';
import type { QueuePage, QueueRow } from '../../../../server/contract/ticket.js';
import type { Query } from './address.js';
import { belongs, tellsArrivals } from './membership.js';
import { outOfPlace } from './order.js';

export interface Change {
  no: string;
  change: string;
  byName?: string;
}

export interface SnapshotRow {
  row: QueueRow;
  /** Set when the ticket left the view: it stays, greyed, with the reason. */
  gone: Change | null;
  /** When a cell last changed in place, for the bar at its left. */
  touchedAt: number;
}

/** The order a person is looking at; only a refresh replaces it. */
export interface Snapshot {
  rows: readonly SnapshotRow[];
  total: number;
  /** There are so many or more. */
  orMore: boolean;
  /** How far back a search looked before it stopped. */
  backTo: number | null;
  /** Which part of the list the rows are; the address may already name the next one. */
  page: number;
  size: number;
  at: number;
  /** Numbers of tickets that would be in a fresh list and are not in this one. */
  waiting: readonly string[];
  moved: number;
}

export const snapshotOf = (page: QueuePage): Snapshot => ({
  rows: page.rows.map((row) => ({ row, gone: null, touchedAt: 0 })),
  total: page.total,
  orMore: page.orMore,
  backTo: page.backTo,
  page: page.page,
  size: page.size,
  at: page.at,
  waiting: [],
  moved: 0,
});

export interface News {
  /** What happened, one entry a ticket; rows the reader may not see have none in `rows`. */
  changes: readonly Change[];
  rows: readonly QueueRow[];
  query: Query;
  me: Me;
  at: number;
}

function patched(held: SnapshotRow, news: News): SnapshotRow {
  const change = news.changes.find((entry) => entry.no === held.row.no);
  if (change === undefined) return held;
  const row = news.rows.find((fresh) => fresh.no === held.row.no);
  if (row === undefined) return { ...held, gone: change };
  const stays = belongs(row, news.query, news.me);
  return { row, gone: stays ? null : change, touchedAt: news.at };
}

/** The snapshot after news: cells change in place, nothing enters, leaves or moves. */
export function withNews(snapshot: Snapshot, news: News): Snapshot {
  const rows = snapshot.rows.map((held) => patched(held, news));
  const shown = new Set(rows.map((held) => held.row.no));
  const fresh = tellsArrivals(news.query) ? news.rows.filter((row) => !shown.has(row.no) && belongs(row, news.query, news.me)).map((row) => row.no) : [];
  const gone = news.rows.filter((row) => !belongs(row, news.query, news.me)).map((row) => row.no);
  const waiting = [...new Set([...snapshot.waiting, ...fresh])].filter((no) => !gone.includes(no));
  const moved = outOfPlace(
    rows.filter((held) => held.gone === null).map((held) => held.row),
    news.query.sort,
  );
  return { ...snapshot, rows, waiting, moved };
}

export const hasNews = (snapshot: Snapshot): boolean => snapshot.waiting.length > 0 || snapshot.moved > 0 || snapshot.rows.some((held) => held.gone !== null);

const missingFrom = (snapshot: Snapshot, page: QueuePage): string[] => {
  const fetched = new Set(page.rows.map((row) => row.no));
  return snapshot.rows.filter((held) => held.gone === null && !fetched.has(held.row.no)).map((held) => held.row.no);
};

/** Only a list on one page proves that a row missing from it has left; on a longer one it may stand elsewhere. */
const isWhole = (page: QueuePage): boolean => !page.orMore && page.total <= page.rows.length;

const leftBehind = (snapshot: Snapshot, page: QueuePage): Change[] => (isWhole(page) ? missingFrom(snapshot, page).map((no) => ({ no, change: 'left' })) : []);

/** Rows shown here that a page of a longer list does not settle: each must be asked after by itself. */
export const unsettledBy = (snapshot: Snapshot, page: QueuePage): string[] => (isWhole(page) ? [] : missingFrom(snapshot, page));

/** Of the rows asked after, those that are newer than shown, or that the reader may no longer see. */
export function changesAmong(snapshot: Snapshot, nos: readonly string[], rows: readonly QueueRow[]): Change[] {
  const shown = new Map(snapshot.rows.map((held) => [held.row.no, held.row.version]));
  return nos.filter((no) => (rows.find((row) => row.no === no)?.version ?? Number.POSITIVE_INFINITY) > (shown.get(no) ?? -1)).map((no) => ({ no, change: 'left' }));
}

/** A page fetched in the background, read as news: what is newer in it, what is not shown yet, and what has left. */
export function changesIn(snapshot: Snapshot, page: QueuePage): Change[] {
  const shown = new Map(snapshot.rows.map((held) => [held.row.no, held.row.version]));
  const newer = page.rows.filter((row) => row.version > (shown.get(row.no) ?? -1)).map((row) => ({ no: row.no, change: 'changed' }));
  return [...newer, ...leftBehind(snapshot, page)];
}
