/** @jsxImportSource react */
// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { Route, Routes, useNavigate } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { QueuePage } from '../../../agent-console/src/features/queue/index.js';
import type { QueuePage as QueuePageView, QueueRow } from '../../../server/contract/ticket.js';
import { at, deadline, me, now, page, row, ticket } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';
import { answerWith } from '../support/page.js';

const first = row('260930000000000001', { title: '井盖松动' });
const second = row('260930000000000002', { title: '路灯不亮', deadline: deadline({ dueAt: at('2026-10-29T00:00') }) });
const early = row('260930000000000003', { title: '水管爆裂', deadline: deadline({ dueAt: at('2026-10-14T00:00') }) });
const dispatcher = me({ roles: ['dispatcher'] });

/** Stands for the ticket page: all it has is the way back. */
function Ticket() {
  const navigate = useNavigate();
  return <button onClick={() => void navigate(-1)}>返回</button>;
}
const queueAndTicket = (
  <Routes>
    <Route path="/queue" element={<QueuePage />} />
    <Route path="/tickets/:no" element={<Ticket />} />
  </Routes>
);

/** The queue page over a desk whose list the test can change. */
async function open(address = '/queue', total = 2, more: Partial<QueuePageView> = {}) {
  const desk: { list: QueueRow[]; fresh: QueueRow[] } = { list: [first, second], fresh: [] };
  const asked = answerWith({
    'GET /api/staff/queue': () => [200, page(desk.list, { total: total > 2 ? total : desk.list.length, at: Date.now(), page: address.includes('page=2') ? 2 : 1, ...more })],
    'GET /api/staff/queue/rows': () => [200, desk.fresh],
    'GET /api/staff/units': () => [200, []],
    [`GET /api/staff/tickets/${first.no}`]: () => [200, ticket({ row: first })],
    [`GET /api/staff/tickets/${second.no}`]: () => [200, ticket({ row: second })],
  });
  const view = await openDesk(queueAndTicket, { who: dispatcher, at: address, route: '/*' });
  const changed = (fresh: QueueRow, change: string, byName?: string) => {
    desk.fresh = [fresh];
    return view.say('ticket.changed', { no: fresh.no, version: fresh.version, change, ...(byName === undefined ? {} : { byName }) });
  };
  return { ...view, desk, asked, changed };
}
const rows = () => [...document.querySelectorAll<HTMLElement>('tr[data-no]')];
const titles = () => rows().map((each) => each.querySelector('.queue-title')?.getAttribute('title')?.split(' / ')[0]);
const active = () => document.querySelector('tr[aria-selected="true"]')?.getAttribute('data-no');
const press = async (key: string, target: Element = document.activeElement ?? document.body) => {
  fireEvent.keyDown(target, { key, code: key === ' ' ? 'Space' : '' });
  await pass(1);
};

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  vi.useFakeTimers({ now });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the filters on a phone', () => {
  it('are folded away behind a button that says how many are in use, and opens them', async () => {
    await open('/queue?view=all&type=complaint&urgency=urgent');
    const fold = screen.getByRole('button', { name: /^筛选 2/ });
    const shut = () => document.querySelector('.queue-filters')?.classList.contains('queue-folded');
    expect([fold.getAttribute('aria-expanded'), shut()]).toEqual(['false', true]);
    fireEvent.click(fold);
    expect([fold.getAttribute('aria-expanded'), shut()]).toEqual(['true', false]);
  });
  it('leave the rows a table to a screen reader, whatever they look like', async () => {
    await open();
    const [row] = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(row?.getAttribute('data-no')).toBe(first.no);
    expect(row && [...row.children].map((cell) => cell.getAttribute('role'))).toEqual(Array(10).fill('cell'));
  });
});

describe('the queue while tickets arrive', () => {
  it('moves no row when an earlier one arrives; the line above says so, R brings it in', async () => {
    const { desk, changed } = await open();
    await changed(early, 'created');
    expect(titles()).toEqual(['井盖松动', '路灯不亮']);
    expect(screen.getByRole('button', { name: /^有 1 件新进 · 刷新列表 R$/ })).toBeTruthy();
    desk.list = [early, first, second];
    await press('r');
    await pass(10);
    expect(titles()).toEqual(['水管爆裂', '井盖松动', '路灯不亮']);
    expect(screen.queryByRole('button', { name: /件新进/ })).toBeNull();
    expect(screen.getByText(/已是最新/)).toBeTruthy();
  });

  it('changes a cell in place and only offers the new order', async () => {
    const { changed } = await open();
    await changed({ ...second, version: 2, title: '路灯全灭', deadline: deadline({ dueAt: at('2026-10-14T00:00') }) }, 'escalated');
    expect(titles()).toEqual(['井盖松动', '路灯全灭']);
    expect(screen.getByRole('button', { name: /^2 件次序变了 · 刷新列表 R$/ })).toBeTruthy();
  });

  it('keeps a row that left the view in its place, greyed, with who did what', async () => {
    const { changed } = await open();
    await changed({ ...first, version: 2, state: 'accepted' }, 'accepted', '陈静');
    expect(titles()).toEqual(['井盖松动', '路灯不亮']);
    expect(rows()[0]?.className).toBe('gone');
    expect(within(rows()[0] ?? document.body).getByText('已由 陈静 受理')).toBeTruthy();
    expect(within(rows()[0] ?? document.body).queryByRole('link')).toBeNull();
  });

  it('keeps a row the reader may no longer see, saying what happened to it', async () => {
    const { say } = await open();
    await say('ticket.changed', { no: first.no, version: 2, change: 'transferred' });
    expect(within(rows()[0] ?? document.body).getByText('已转交')).toBeTruthy();
  });

  it('greys a row that left while the line was broken, once the list is fetched again', async () => {
    const { desk, cache } = await open();
    await pass(5000);
    desk.list = [first];
    await act(() => cache.invalidateQueries({ queryKey: ['queue'] }));
    await pass(10);
    expect(titles()).toEqual(['井盖松动', '路灯不亮']);
    expect(within(rows()[1] ?? document.body).getByText('已不在这个视图')).toBeTruthy();
  });

  it('asks for many changes at once, not one by one', async () => {
    const { say, asked } = await open();
    const before = asked.length;
    await say('ticket.changed', { no: first.no, version: 2, change: 'escalated' }, { no: second.no, version: 2, change: 'escalated' });
    const fetched = asked.slice(before).filter((each) => each.path === '/api/staff/queue/rows');
    expect(fetched.map((each) => each.url)).toEqual([`/api/staff/queue/rows?nos=${first.no}%2C${second.no}`]);
  });

  it('does not announce a ticket that is of no interest to this view', async () => {
    const { changed } = await open();
    await changed({ ...early, state: 'resolved' }, 'callback_recorded');
    expect(screen.queryByRole('button', { name: /件新进/ })).toBeNull();
  });

  it('brings news in by itself after a minute without a hand on it, never while a ticket is peeked at', async () => {
    const { desk, changed } = await open();
    await changed(early, 'created');
    desk.list = [early, first, second];
    await press('j');
    await press(' ', rows()[0]);
    await pass(61_000);
    expect(titles()).toHaveLength(2);
    await press('Escape');
    await pass(61_000);
    expect(titles()).toHaveLength(3);
  });
});

describe('the queue in the address', () => {
  it('asks the desk for what the address says, and shows its page', async () => {
    const { asked } = await open('/queue?view=all&urgency=urgent&sort=newest&page=2', 60);
    const url = asked.find((each) => each.path === '/api/staff/queue')?.url ?? '';
    expect(Object.fromEntries(new URL(url, 'http://desk').searchParams)).toMatchObject({ view: 'all', urgency: 'urgent', sort: 'newest', page: '2' });
    expect(screen.getByText('第 51–60 件，共 60 件')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '下一页' })).toBeNull();
  });

  it('a heading sorts, says so to a screen reader, and starts again at the first page', async () => {
    const { address } = await open('/queue?view=all&urgency=urgent&page=2', 60);
    fireEvent.click(screen.getByRole('button', { name: '更新' }));
    await pass(10);
    expect(address()).toBe('/queue?view=all&urgency=urgent&sort=updated');
    expect(screen.getByRole('columnheader', { name: /更新/ }).getAttribute('aria-sort')).toBe('descending');
  });

  it('the next page keeps the filters', async () => {
    const { address } = await open('/queue?view=all&urgency=urgent', 60);
    fireEvent.click(screen.getByRole('button', { name: '下一页' }));
    await pass(10);
    expect(address()).toBe('/queue?view=all&urgency=urgent&page=2');
  });

  it('names the topic and the area it is filtered by', async () => {
    await open('/queue?view=all&topic=housing&area=none');
    expect(screen.getByText('住房保障')).toBeTruthy();
    expect(screen.getByText('没有地点')).toBeTruthy();
  });

  it('clearing the filters keeps the view and the order', async () => {
    const { address } = await open('/queue?view=overdue&urgency=urgent&sort=newest');
    fireEvent.click(screen.getByRole('button', { name: '清除筛选' }));
    await pass(10);
    expect(address()).toBe('/queue?view=overdue&sort=newest');
  });

  it('opens the first view of the reader when the address names none', async () => {
    await open();
    expect(screen.getByRole('link', { current: 'page' }).textContent).toContain('待受理');
  });
});

describe('a search that stopped before its page was full', () => {
  it('says how far back it looked and goes on from there', async () => {
    const { address } = await open('/queue?view=all&q=漏水+幸福里', 2, { orMore: true, backTo: at('2026-08-03T09:00') });
    expect(screen.getByText('查到 8月3日 周一 09:00 为止，找到 2 件')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '继续往前找' }));
    await pass(10);
    expect(new URLSearchParams(address().split('?')[1]).get('before')).toBe(String(at('2026-08-03T09:00')));
  });

  it('does not say that there is nothing while older tickets have not been looked at', async () => {
    await open('/queue?view=all&q=漏水+幸福里', 0, { orMore: true, rows: [], total: 0, backTo: at('2026-08-03T09:00') });
    expect(screen.getByText('近期的工单里没有')).toBeTruthy();
    expect(screen.getByRole('button', { name: '继续往前找' })).toBeTruthy();
  });

  it('lists the newest first, whatever the order of the queue', async () => {
    await open('/queue?view=all&q=漏水');
    expect(screen.getByRole('combobox', { name: '排序' }).hasAttribute('disabled')).toBe(true);
  });
});

describe('the queue by keyboard', () => {
  it('J and K walk the rows, stop at both ends, and take the focus along', async () => {
    await open();
    await press('j');
    expect(active()).toBe(first.no);
    await press('j');
    await press('j');
    expect(active()).toBe(second.no);
    expect(document.activeElement?.getAttribute('data-no')).toBe(second.no);
    await press('k');
    await press('k');
    expect(active()).toBe(first.no);
  });

  it('Enter opens the ticket of the row', async () => {
    const { address } = await open();
    await press('j');
    await press('Enter');
    expect(address()).toBe(`/tickets/${first.no}`);
  });

  it('Back from a ticket puts the focus on its row, not on the first one', async () => {
    await open();
    await press('j');
    await press('j');
    await press('Enter');
    fireEvent.click(screen.getByRole('button', { name: '返回' }));
    await pass(10);
    expect(active()).toBe(second.no);
    expect(document.activeElement?.getAttribute('data-no')).toBe(second.no);
  });

  it('Space peeks, J moves the peek on, Space or Esc shuts it; the list keeps its focus', async () => {
    await open();
    await press('j');
    await press(' ');
    const panel = screen.getByRole('complementary', { name: '预览' });
    expect(within(panel).getByRole('heading', { name: '井盖松动' })).toBeTruthy();
    await press('j');
    await pass(10);
    expect(within(panel).getByRole('heading', { name: '路灯不亮' })).toBeTruthy();
    expect(document.activeElement?.getAttribute('data-no')).toBe(second.no);
    await press(' ');
    expect(screen.queryByRole('complementary', { name: '预览' })).toBeNull();
    await press(' ');
    await press('Escape');
    expect(screen.queryByRole('complementary', { name: '预览' })).toBeNull();
  });

  it('has one tab stop, however many rows', async () => {
    await open();
    expect(rows().map((each) => each.tabIndex)).toEqual([0, -1]);
    await press('j');
    await press('j');
    expect(rows().map((each) => each.tabIndex)).toEqual([-1, 0]);
  });
});
