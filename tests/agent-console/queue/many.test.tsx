/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { QueuePage } from '../../../agent-console/src/features/queue/index.js';
import type { Me } from '../../../server/contract/staff.js';
import { at, deadline, me, now, page, row, ticket } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';
import type { SavedView } from '../../../server/contract/saved-views.js';
import { answerWith } from '../support/page.js';

const nos = ['260930000000000001', '260930000000000002', '260930000000000003'] as const;
const rows = nos.map((no, place) => row(no, { title: `第 ${place + 1} 件`, deadline: deadline({ dueAt: at('2026-10-28T00:00') + place }) }));
const detail = (place: number) => {
  const reason = { zh: '已办结，不能再转交同事', en: 'Resolved' };
  return ticket({ row: rows[place] ?? row('0'), actions: [{ action: 'transfer', allowed: place !== 1, primary: false, ...(place === 1 ? { reason } : {}) }] });
};
const dispatcher = me({ roles: ['dispatcher'] });

/** What the desk keeps for whoever works here. */
let kept: SavedView[] = [];
let keepAnswer = 200;

async function open(who: Me = dispatcher, address = '/queue') {
  const asked = answerWith({
    'GET /api/staff/queue': () => [200, page(rows, { at: Date.now() })],
    'GET /api/staff/queue/rows': () => [200, []],
    'GET /api/staff/units': () => [200, []],
    'GET /api/staff/queue/views': () => [200, kept],
    'PUT /api/staff/queue/views': (body) => {
      if (keepAnswer !== 200) return [keepAnswer, {}];
      kept = body as SavedView[];
      return [200, kept];
    },
    'GET /api/staff/colleagues': () => [200, [{ id: 'cj', name: '陈静', roles: ['operator'], unit: null, presence: 'ready' }, { id: 'sl', name: '孙丽', roles: ['unit_contact'], unit: null, presence: 'ready' }]],
    ...Object.fromEntries(nos.map((no, place) => [`GET /api/staff/tickets/${no}`, () => [200, detail(place)] as [number, unknown]])),
    [`POST /api/staff/tickets/${nos[0]}/commands`]: () => [200, rows[0]],
    [`POST /api/staff/tickets/${nos[2]}/commands`]: () => [409, { error: { code: 'stale', message: { zh: '有人刚改了这件工单。', en: 'Changed.' }, errorId: 'e1' } }],
  });
  return { asked, ...(await openDesk(<QueuePage />, { who, at: address, route: '/queue' })) };
}
const press = async (key: string, shiftKey = false) => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, shiftKey });
  await pass(1);
};
const ticked = () => screen.getAllByRole<HTMLInputElement>('checkbox', { name: /^选择 0930/ }).map(({ checked }) => checked);
const bar = () => screen.queryByRole('region', { name: '已选工单' });

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  kept = [];
  keepAnswer = 200;
  vi.useFakeTimers({ now });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('selecting in the queue', () => {
  it('X ticks the row, Shift+X reaches, Esc clears', async () => {
    await open();
    await press('j');
    await press('x');
    await press('j');
    await press('j');
    await press('X', true);
    expect(ticked()).toEqual([true, true, true]);
    expect(within(bar() ?? document.body).getByText('已选 3 件')).toBeTruthy();
    await press('Escape');
    expect(ticked()).toEqual([false, false, false]);
    expect(bar()).toBeNull();
  });

  it('a tick does not open the row', async () => {
    await open();
    fireEvent.click(screen.getByRole('checkbox', { name: '选择 0930-0001' }));
    await pass(10);
    expect(ticked()).toEqual([true, false, false]);
    expect(screen.queryByRole('complementary', { name: '预览' })).toBeNull();
  });

  it('the box in the heading ticks the page', async () => {
    await open();
    fireEvent.click(screen.getByRole('checkbox', { name: '选择这一页' }));
    expect(ticked()).toEqual([true, true, true]);
  });

  it('a row that leaves the view loses its tick', async () => {
    const { say } = await open();
    fireEvent.click(screen.getByRole('checkbox', { name: '选择 0930-0001' }));
    await say('ticket.changed', { no: nos[0], version: 2, change: 'accepted' });
    expect(bar()).toBeNull();
  });

  it('offers a unit no transfer', async () => {
    await open(me({ roles: ['unit_contact'], unit: { id: 'u1', name: '水务局' } }));
    fireEvent.click(screen.getByRole('checkbox', { name: '选择 0930-0001' }));
    expect(within(bar() ?? document.body).getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['导出', '打印', '取消选择 Esc']);
  });
});

describe('transferring many', () => {
  it('lists what will go and what will not with why; reports each; keeps the failed ones selected', async () => {
    const { asked } = await open();
    fireEvent.click(screen.getByRole('checkbox', { name: '选择这一页' }));
    fireEvent.click(within(bar() ?? document.body).getByRole('button', { name: '转交' }));
    await pass(50);
    const dialog = screen.getByRole('dialog');
    const fates = () => within(dialog).getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(fates()).toEqual(['0930-0001 第 1 件会转交', '0930-0002 第 2 件不转：已办结，不能再转交同事', '0930-0003 第 3 件会转交']);
    expect(within(dialog).getByRole<HTMLButtonElement>('button', { name: '转交 2 件' }).disabled).toBe(true);
    fireEvent.mouseDown(within(dialog).getByRole('combobox', { name: '转给谁' }));
    await pass(50);
    fireEvent.click(screen.getByTitle('陈静'));
    fireEvent.change(within(dialog).getByLabelText(/交代/), { target: { value: '请接着跟' } });
    fireEvent.click(within(dialog).getByRole('button', { name: '转交 2 件' }));
    await pass(100);
    expect(asked.filter(({ method }) => method === 'POST').map(({ body }) => body)).toEqual([1, 1].map((version) => ({ version, command: { action: 'transfer', toStaffId: 'cj', note: '请接着跟' } })));
    expect(fates()).toEqual(['0930-0001 第 1 件✓ 已转交，等对方接手', '0930-0002 第 2 件不转：已办结，不能再转交同事', '0930-0003 第 3 件不转：有人刚改了这件工单。']);
    fireEvent.click(within(dialog).getByRole('button', { name: '关闭' }));
    await pass(500);
    expect(ticked()).toEqual([false, true, true]);
  });
});

describe('taking the list along', () => {
  it('saves what is shown, or what is ticked', async () => {
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => (files.push(file as Blob), 'blob:x'));
    await open();
    fireEvent.click(screen.getByRole('button', { name: '导出' }));
    fireEvent.click(screen.getByRole('checkbox', { name: '选择 0930-0002' }));
    fireEvent.click(within(bar() ?? document.body).getByRole('button', { name: '导出' }));
    const texts = await Promise.all(files.map((file) => file.text()));
    expect(texts.map((text) => text.trim().split('\r\n').length)).toEqual([4, 2]);
    expect(texts[1]).toContain('第 2 件');
    expect(texts[1]).toContain('李*');
  });

  it('prints the ticked rows and nothing else', async () => {
    let paper = '';
    vi.stubGlobal('print', () => (paper = document.querySelector('.print-sheet')?.textContent ?? ''));
    await open();
    fireEvent.click(screen.getByRole('checkbox', { name: '选择 0930-0002' }));
    fireEvent.click(within(bar() ?? document.body).getByRole('button', { name: '打印' }));
    await pass(10);
    expect(paper).toContain('第 2 件');
    expect(paper).not.toContain('第 1 件');
    expect(document.querySelector('.print-sheet')).toBeNull();
    vi.unstubAllGlobals();
  });
});

describe('a person’s own views', () => {
  const save = async (name: string) => {
    fireEvent.click(screen.getByRole('button', { name: '存为视图' }));
    await pass(50);
    fireEvent.change(screen.getByLabelText('视图名'), { target: { value: name } });
    fireEvent.click(screen.getByRole('button', { name: '存下' }));
    await pass(50);
  };
  it('keep filters and order under a name, on another computer too, and come back when deleting is undone', async () => {
    await open(dispatcher, '/queue?view=all&urgency=urgent&sort=newest');
    await save('急件');
    cleanup();
    localStorage.clear();
    const { address } = await open();
    fireEvent.click(screen.getByRole('link', { name: '急件' }));
    await pass(10);
    expect(address()).toBe('/queue?view=all&urgency=urgent&sort=newest');
    fireEvent.click(screen.getByRole('button', { name: '改视图 急件' }));
    await pass(50);
    fireEvent.click(screen.getByRole('button', { name: '删除' }));
    await pass(10);
    expect(screen.queryByRole('link', { name: '急件' })).toBeNull();
    expect(kept).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: '撤销' }));
    await pass(10);
    expect(screen.getByRole('link', { name: '急件' })).toBeTruthy();
    expect(kept.map(({ name }) => name)).toEqual(['急件']);
  });

  it('are renamed and moved', async () => {
    kept = [{ name: '一', address: 'view=all&urgency=urgent' }, { name: '二', address: 'view=overdue' }];
    await open(dispatcher, '/queue?view=all&urgency=urgent');
    fireEvent.click(screen.getByRole('button', { name: '改视图 一' }));
    await pass(50);
    fireEvent.click(screen.getByRole('button', { name: '右移' }));
    await pass(10);
    expect(kept.map(({ name }) => name)).toEqual(['二', '一']);
    fireEvent.change(screen.getByLabelText('视图名'), { target: { value: '急件' } });
    fireEvent.click(screen.getByRole('button', { name: '改名' }));
    await pass(10);
    expect(kept.map(({ name }) => name)).toEqual(['二', '急件']);
  });

  it('that this device kept before are handed over once', async () => {
    localStorage.setItem('console.views:me', JSON.stringify([{ name: '旧的', address: 'view=overdue' }]));
    kept = [{ name: '新的', address: 'view=all' }];
    await open();
    expect(kept.map(({ name }) => name)).toEqual(['新的', '旧的']);
    expect(localStorage.getItem('console.views:me')).toBeNull();
  });

  it('say so and stand as they were when they could not be kept', async () => {
    keepAnswer = 503;
    await open(dispatcher, '/queue?view=all&urgency=urgent');
    await save('急件');
    expect(screen.getByText('没存上，已恢复原样。')).toBeTruthy();
    expect(screen.queryByRole('link', { name: '急件' })).toBeNull();
  });

  it('the list one last looked at comes back when the queue is opened without naming one', async () => {
    await open(dispatcher, '/queue?view=returned&sort=updated');
    cleanup();
    const { asked } = await open();
    const url = asked.findLast((each) => each.path === '/api/staff/queue')?.url ?? '';
    expect(Object.fromEntries(new URL(url, 'http://desk').searchParams)).toMatchObject({ view: 'returned', sort: 'updated' });
  });
});
