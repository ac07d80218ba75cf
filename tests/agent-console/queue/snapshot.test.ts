import { describe, expect, it } from 'vitest';
import { queryOf, type Query } from '../../../agent-console/src/features/queue/address.js';
import { type Change, changesAmong, changesIn, hasNews, snapshotOf, unsettledBy, withNews } from '../../../agent-console/src/features/queue/snapshot.js';
import type { QueueRow } from '../../../server/contract/ticket.js';
import { at, deadline, me, now, page, row } from '../support/builders.js';

const toAccept = queryOf(new URLSearchParams({ view: 'to_accept' }), 'all');
const three = () => snapshotOf(page([row('1'), row('2'), row('3')]));
const hear = (rows: QueueRow[], changes: Change[] = rows.map(({ no }) => ({ no, change: 'changed' })), query: Query = toAccept) => withNews(three(), { changes, rows, query, me: me(), at: now });
const order = (snapshot: ReturnType<typeof three>) => snapshot.rows.map((held) => held.row.no);

describe('while somebody looks at a list', () => {
  it('three tickets arrive and no row moves', () => {
    const after = hear([row('7'), row('8'), row('9')]);
    expect(order(after)).toEqual(['1', '2', '3']);
    expect(after.waiting).toEqual(['7', '8', '9']);
  });
  it('a changed cell is shown in its place', () => {
    const after = hear([row('2', { title: '井盖已松动两处', version: 2 })]);
    expect(after.rows[1]).toMatchObject({ row: { title: '井盖已松动两处' }, gone: null, touchedAt: now });
    expect(after.rows[0]?.touchedAt).toBe(0);
  });
  it('a row a colleague took stays, with who took it', () => {
    const after = hear([row('2', { state: 'accepted' })], [{ no: '2', change: 'accepted', byName: '陈静' }]);
    expect(order(after)).toEqual(['1', '2', '3']);
    expect(after.rows[1]?.gone).toEqual({ no: '2', change: 'accepted', byName: '陈静' });
  });
  it('a ticket one may no longer see stays too', () => {
    expect(hear([], [{ no: '3', change: 'transferred' }]).rows[2]?.gone?.change).toBe('transferred');
  });
  it('a row that comes back into the view is live again', () => {
    const gone = hear([row('2', { state: 'accepted' })]);
    const back = withNews(gone, { changes: [{ no: '2', change: 'changed' }], rows: [row('2')], query: toAccept, me: me(), at: now });
    expect(back.rows[1]?.gone).toBeNull();
  });
  it('counts a waiting ticket once, and forgets it when it leaves before the refresh', () => {
    const once = withNews(hear([row('7')]), { changes: [], rows: [row('7', { version: 2 })], query: toAccept, me: me(), at: now });
    expect(once.waiting).toEqual(['7']);
    const left = withNews(once, { changes: [], rows: [row('7', { state: 'resolved' })], query: toAccept, me: me(), at: now });
    expect(left.waiting).toEqual([]);
  });
  it('says that the order changed instead of changing it', () => {
    const after = hear([row('3', { deadline: deadline({ dueAt: at('2026-10-14T00:00') }) })]);
    expect(order(after)).toEqual(['1', '2', '3']);
    expect(after.moved).toBeGreaterThan(0);
    expect(hasNews(after)).toBe(true);
  });
  it('leaves a text search to the server', () => {
    const searching = queryOf(new URLSearchParams({ view: 'all', q: '井盖' }), 'all');
    expect(hear([row('7')], [], searching).waiting).toEqual([]);
  });
});

describe('a page fetched in the background', () => {
  it('is read as news: newer rows and rows not shown', () => {
    const changes = changesIn(three(), page([row('1'), row('2', { version: 2 }), row('9')], { total: 60 }));
    expect(changes.map(({ no }) => no)).toEqual(['2', '9']);
  });
  it('says what has left only when the whole list fits on it', () => {
    const fetched = [row('1'), row('2')];
    expect(changesIn(three(), page(fetched))).toEqual([{ no: '3', change: 'left' }]);
    expect(changesIn(three(), page(fetched, { total: 60 }))).toEqual([]);
  });
  it('of a longer list leaves the missing rows to be asked after one by one', () => {
    const fetched = page([row('1')], { total: 60 });
    expect(unsettledBy(three(), fetched)).toEqual(['2', '3']);
    expect(unsettledBy(three(), page([row('1')]))).toEqual([]);
    const changes = changesAmong(three(), ['2', '3'], [row('2')]);
    expect(changes).toEqual([{ no: '3', change: 'left' }]);
    const after = withNews(three(), { changes, rows: [row('2')], query: { view: 'all', sort: 'deadline', page: 1, size: 50 }, me: me(), at: now });
    expect(after.rows.map(({ gone }) => gone?.change ?? null)).toEqual([null, null, 'left']);
  });
  it('with nothing newer brings no news', () => {
    expect(changesIn(three(), page([row('1'), row('2'), row('3')]))).toEqual([]);
    expect(hasNews(three())).toBe(false);
  });
});
