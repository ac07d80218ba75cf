/** @jsxImportSource react */
// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BookFiguresPage } from '../../../agent-console/src/features/book-figures/index.js';
import type { BookingRow, Utilisation } from '../../../server/contract/booking-staff.js';
import { button, press } from '../admin/press.js';
import { at, me } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';
import { answerWith } from '../support/page.js';

const name = (zh: string, en: string) => ({ zh, en });
const centre = (id: string, zh: string) => ({ id, name: name(zh, id), address: name('新河街 18 号', '18 Xinhe Street'), kind: 'subdistrict', counters: [], slotMinutes: 30 });
const seats = { capacity: 20, booked: 10, came: 4, missed: 1, cancelled: 0 };
const figures = (change: Partial<Utilisation> = {}): Utilisation => ({
  centreId: 'xinhe',
  days: [{ date: '2026-10-12', ...seats }],
  weeks: [{ first: '2026-10-12', last: '2026-10-18', ...seats }],
  times: [],
  hours: [{ hour: 9, people: 3, p50: 5, p90: 12 }],
  waiting: 2,
  ...change,
});
const eight = figures({ weeks: [{ first: '2026-10-05', last: '2026-10-11', ...seats, booked: 14 }, { first: '2026-10-12', last: '2026-10-18', ...seats }] });
const nothing = figures({ days: [], weeks: [], hours: [], waiting: 0 });
const row: BookingRow = {
  ...{ id: 'b1', acts: 1, bookingNo: '12345678', startsAt: at('2026-10-12T09:00'), slotId: 's', callerName: '柳*', phone: null, state: 'completed', mode: 'counter', source: 'web_form' },
  ...{ items: [name('失业登记', 'Unemployment registration'), name('居住证', 'Residence permit')], itemCodes: ['a', 'b'], centreId: 'xinhe', centre: name('新河街中心', 'Xinhe') },
  ...{ eligibility: 'none', access: [], companion: false, proxyFor: null, address: null, wish: null, remark: null, mustCall: false, respondBy: null, ticketNo: null, actions: [] },
};
const waited = { id: 'v1', number: 'B004', bookingNo: null, items: [], arrivedAt: at('2026-10-12T09:10'), startsAt: null, minutes: 12 };
const address = '/api/staff/centres/xinhe';

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now: at('2026-10-13T09:12') });
  vi.stubGlobal('ResizeObserver', class { observe() { return undefined; } disconnect() { return undefined; } });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function open(week: Utilisation = figures(), weeks: Utilisation = eight) {
  const asked = answerWith({
    'GET /api/staff/centres': () => [200, [centre('xinhe', '新河街中心'), centre('wanghai', '望海街中心')]],
    'GET /api/staff/caller/items': () => [200, []],
    [`GET ${address}/utilisation`]: () => [200, asked.at(-1)?.url.includes('from=2026-10-12') === true ? week : weeks],
    [`GET ${address}/figures/bookings`]: () => [200, [row]],
    [`GET ${address}/figures/waits`]: () => [200, [waited]],
  });
  const desk = await openDesk(<BookFiguresPage />, { who: me({ roles: ['supervisor'] }), at: '/planner/figures?centre=xinhe' });
  await pass(20);
  return { asked, ...desk };
}
const bar = (label: string): SVGElement => {
  const found = document.querySelector<SVGElement>(`g[aria-label="${label}"]`);
  if (found === null) throw new Error(`no bar is called ${label}`);
  return found;
};

describe('the figures of the book', () => {
  it('say the week and the eight weeks in a sentence each, with n beside every percentage', async () => {
    await open();
    expect(screen.getByText('这一周放号 20，约 10（50.0%），来办 4，未到 1。', { selector: 'p' })).toBeTruthy();
    expect(screen.getByText('八周一共放号 40，约 24（60.0%），来办 8，未到 2。', { selector: 'p' })).toBeTruthy();
    expect(screen.getByText('候补 2 人')).toBeTruthy();
  });

  it('open the bookings behind a bar by keyboard, and give the keyboard back to the bar', async () => {
    const { asked } = await open();
    act(() => bar('周一 10/12 已约 10').focus());
    fireEvent.keyDown(bar('周一 10/12 已约 10'), { key: 'Enter' });
    await pass(20);
    expect(asked.at(-1)?.url).toContain('from=2026-10-12&to=2026-10-12');
    expect(document.activeElement?.textContent).toBe('周一 10/12 · 已约：1 个预约，占 10 个号');
    expect(screen.getByText('失业登记、居住证')).toBeTruthy();
    await press(button('收起'));
    expect(document.activeElement).toBe(bar('周一 10/12 已约 10'));
  });

  it('open who waited behind an hour, also where scrolling takes its time', async () => {
    // Newer browsers answer with a promise.
    vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => Promise.resolve() as unknown as undefined);
    await open();
    fireEvent.click(bar('9 点 九成人（分钟） 12'));
    await pass(20);
    expect(within(screen.getByRole('table')).getAllByRole('cell').map(({ textContent }) => textContent).slice(0, 2)).toEqual(['B004', '12 分钟']);
  });

  it('are there as a table, number by number', async () => {
    await open();
    const [first] = screen.getAllByRole('button', { name: '看表格' });
    if (first !== undefined) await press(first);
    const cells = within(screen.getByRole('table', { name: '这一周每天' })).getAllByRole('cell');
    expect(cells.map(({ textContent }) => textContent)).toEqual(['20', '10', '4', '1']);
  });

  it('say so where there are none', async () => {
    await open(nothing, nothing);
    for (const said of ['这一周没有放过号。', '这一周没有叫号记录。', '这八周没有放过号。']) expect(screen.getByText(said)).toBeTruthy();
  });

  it('follow the centre and the week in the address', async () => {
    const { address: where } = await open();
    await press(button('前一周'));
    expect(where()).toBe('/planner/figures?centre=xinhe&week=2026-10-05');
    expect(screen.getByText('10月5日至10月11日')).toBeTruthy();
    await press(button('本周'));
    expect(where()).toContain('week=2026-10-13');
  });
});

it('a district without centres says what is missing', async () => {
  answerWith({ 'GET /api/staff/centres': () => [200, []] });
  await openDesk(<BookFiguresPage />, { who: me({ roles: ['supervisor'] }), at: '/planner/figures' });
  await pass(20);
  expect(screen.getByText('还没有可预约的中心')).toBeTruthy();
});
