/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CounterPage } from '../../../agent-console/src/features/counter/index.js';
import type { Hall } from '../../../server/contract/hall.js';
import { at, me, now } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';
import { answerWith, type Asked } from '../support/page.js';
import { called, expected, hall, visit } from './halls.js';

const clerk = me({ roles: ['appointment_clerk'] });
const base = '/api/staff/halls/xinhe';
const refused = (zh: string) => ({ error: { code: 'counter_busy', message: { zh, en: zh }, errorId: 'e-1' } });

/** Opens the page over a hall; what the desk answers to presses, by address. */
async function open(first: Hall, answers: Record<string, () => [number, unknown]> = {}) {
  const state = { hall: first };
  const asked = answerWith({
    [`GET ${base}`]: () => [200, state.hall],
    'GET /api/staff/halls': () => [200, { centres: [{ id: 'xinhe', name: first.centre.name, counters: [{ no: 1, clerk: { id: 'x', name: '陆青' }, items: [] }] }], items: [] }],
    ...answers,
  });
  const desk = await openDesk(<CounterPage />, { who: clerk, at: '/?centre=xinhe' });
  await pass(20);
  const becomes = (next: Hall) => void (state.hall = next);
  return { asked, becomes, ...desk };
}
const press = async (name: string | RegExp, inside: HTMLElement = document.body) => {
  fireEvent.click(within(inside).getByRole('button', { name }));
  await pass(50);
};
const key = async (name: string, more: object = {}) => {
  fireEvent.keyDown(document.body, { key: name, code: name, ...more });
  await pass(50);
};
const posted = (asked: Asked[]) => asked.filter(({ method }) => method !== 'GET').map(({ method, path, body }) => [method, path.replace(base, ''), body]);
const part = (name: string) => screen.getByRole('region', { name });

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('a window', () => {
  it('calls the next with one key, moves the focus on, and lets the call be taken back for three seconds', async () => {
    const waiting = hall({ line: [visit('A017', { name: '刘*', startsAt: at('2026-10-13T09:00') }), visit('B004')] });
    const { asked, becomes } = await open(waiting, { [`POST ${base}/call-next`]: () => [200, called('A017')], 'POST /api/staff/visits/visit-A017/moves': () => [200, visit('A017')] });
    expect(within(part('现在')).getByRole('button').textContent).toBe('叫 A017 F2');
    becomes(hall({ current: called('A017'), line: [visit('B004')] }));
    await key('F2');
    expect(posted(asked)).toEqual([['POST', '/call-next', undefined]]);
    expect(document.activeElement?.textContent).toBe('开始办理');
    await pass(2_500);
    becomes(waiting);
    await press('撤回');
    expect(posted(asked).at(-1)).toEqual(['POST', '/api/staff/visits/visit-A017/moves', { version: 1, move: 'undo_call' }]);
    expect(within(part('现在')).getByRole('button').textContent).toBe('叫 A017 F2');
  });

  it('offers no taking back after three seconds', async () => {
    const { becomes } = await open(hall({ line: [visit('A017')] }), { [`POST ${base}/call-next`]: () => [200, called('A017')] });
    becomes(hall({ current: called('A017') }));
    await key('F2');
    expect(screen.getByRole('button', { name: '撤回' })).toBeTruthy();
    await pass(3_200);
    expect(screen.queryByRole('button', { name: '撤回' })).toBeNull();
  });

  it('passes over with Shift+F2, and says beside the button why it may not yet', async () => {
    const twice = called('A017', { calls: 2, moves: ['call_again', 'start', 'pass', 'park'] });
    const { asked, becomes } = await open(hall({ current: called('A017') }), { 'POST /api/staff/visits/visit-A017/moves': () => [200, twice] });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '过号 A017' }).disabled).toBe(true);
    expect(within(part('现在')).getByText(/叫满 2 次还没来，才能过号/)).toBeTruthy();
    becomes(hall({ current: twice }));
    await press('再叫一次 A017');
    expect(screen.getByText(/已叫 2 次/)).toBeTruthy();
    await key('F2', { shiftKey: true });
    expect(posted(asked).map(([, , body]) => body)).toEqual([{ version: 1, move: 'call_again' }, { version: 1, move: 'pass' }]);
  });

  it('keeps a refusal on the page, without a number for support', async () => {
    await open(hall({ current: called('A017') }), { [`POST ${base}/call-next`]: () => [409, refused('先处理 A017。')] });
    await key('F2');
    expect(screen.getByRole('alert').textContent).toBe('! 先处理 A017。');
  });

  it('says that nobody waits, and how much it knows of waiting', async () => {
    await open(hall({ arrived: 4, done: 4 }));
    expect(within(part('现在')).getByText(/现在没有人等/)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /^叫号/ }).disabled).toBe(true);
    expect(screen.getByText('今天办完的还少，说不准要等多久')).toBeTruthy();
    expect(screen.getByText('已到 4 · 未到 0 · 过号 0 · 办完 4')).toBeTruthy();
  });

  it('shows who waits in the order of calling, with what sets them apart', async () => {
    await open(hall({ line: [visit('B004', { priority: 'elderly' }), visit('A017', { startsAt: at('2026-10-13T08:40'), late: true, access: ['wheelchair'], name: '刘*', items: [{ zh: '居住证', en: 'Residence permit' }] }), visit('A020', { startsAt: at('2026-10-13T10:00'), early: true })] }));
    const rows = within(part('等候')).getAllByRole('row').slice(1).map((line) => [...line.children].slice(0, 5).map(({ textContent }) => textContent));
    expect(rows).toEqual([
      ['B004', '现场老年人', '没留名', '到窗口再问', '14 分'],
      ['A017', '预约 08:40轮椅迟到', '刘*', '居住证', '14 分'],
      ['A020', '预约 10:00没到点', '没留名', '到窗口再问', '14 分'],
    ]);
  });

  it('brings back who missed the turn', async () => {
    const missed = visit('A012', { state: 'missed', moves: ['come_back', 'leave'] });
    const { asked } = await open(hall({ missed: [missed] }), { 'POST /api/staff/visits/visit-A012/moves': () => [200, visit('A012')] });
    await press('回来了 A012', part('过号'));
    expect(posted(asked)).toEqual([['POST', '/api/staff/visits/visit-A012/moves', { version: 1, move: 'come_back' }]]);
  });

  it('hears that a colleague called somebody', async () => {
    const { becomes, say } = await open(hall({ line: [visit('A017')] }));
    becomes(hall({ elsewhere: [called('A017', { counterNo: 5 })] }));
    await say('hall.changed', { centreId: 'xinhe' });
    expect(within(part('别的窗口')).getByText('5 号窗口')).toBeTruthy();
  });

  it.each([
    [hall({ line: [visit('B001'), visit('B002')] }), /这是最后一个开着的窗口，还有 2 位在等/],
    [hall({ line: [visit('B001')], counters: [{ no: 1, clerk: { id: 'x', name: '陆青' }, items: [] }, { no: 3, clerk: { id: 'me', name: '何宇' }, items: [] }] }), /还有 1 个窗口开着，等的 1 位由他们叫/],
    [hall(), /没有人在等/],
  ])('closes for today only after saying what becomes of those who wait', async (now_, consequence) => {
    const { asked } = await open(now_, { [`DELETE ${base}/counter`]: () => [200, { ok: true }] });
    await press('今天关窗…');
    expect(within(screen.getByRole('dialog')).getByText(consequence)).toBeTruthy();
    expect(posted(asked)).toEqual([]);
    await press('关窗', screen.getByRole('dialog'));
    expect(posted(asked)).toEqual([['DELETE', '/counter', undefined]]);
  });
});

describe('arrivals', () => {
  it('give an elder a number with two presses and no form, and say it large', async () => {
    const elder = visit('B005', { priority: 'elderly' });
    const { asked, becomes } = await open(hall({ line: [visit('B004')] }), { [`POST ${base}/walk-ins`]: () => [200, elder] });
    becomes(hall({ line: [visit('B004'), elder] }));
    fireEvent.click(screen.getByRole('radio', { name: '老年人' }));
    await press('取现场号');
    expect(posted(asked)).toMatchObject([['POST', '/walk-ins', { priority: 'elderly', key: expect.stringMatching(/.{8}/) as string }]]);
    expect(screen.getByText('前面 1 位')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '没有' }).checked).toBe(true);
  });

  it('keep the key of a press that failed, so that a repeat gives one number', async () => {
    const { asked } = await open(hall(), { [`POST ${base}/walk-ins`]: () => [500, {}] });
    await press('取现场号');
    await press('取现场号');
    const keys = posted(asked).map(([, , body]) => (body as { key: string }).key);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it('find the booked by the family name, and check them in with one press', async () => {
    const { asked } = await open(hall({ expected: [expected('1'), expected('2', { name: '王*' })] }), { [`POST ${base}/check-ins`]: () => [200, visit('A001')] });
    fireEvent.change(screen.getByLabelText('姓，或预约号 8 位'), { target: { value: '王芳' } });
    await pass(10);
    await press(/王\* 到了/);
    expect(posted(asked)).toEqual([['POST', '/check-ins', { appointmentId: '2', priority: null }]]);
  });

  it('ask for the last four digits once a whole number is there', async () => {
    const { asked } = await open(hall({ expected: [expected('1')] }), { [`POST ${base}/check-ins`]: () => [200, visit('A001')] });
    fireEvent.change(screen.getByLabelText('姓，或预约号 8 位'), { target: { value: '1234 5678' } });
    await pass(10);
    fireEvent.change(screen.getByLabelText('手机后四位'), { target: { value: '5678' } });
    await press('取号');
    expect(posted(asked)).toEqual([['POST', '/check-ins', { bookingNo: '12345678', lastFour: '5678', priority: null }]]);
  });

  it('offer to mark a no-show only once it is fair', async () => {
    await open(hall({ expected: [expected('1'), expected('2', { startsAt: at('2026-10-13T08:30'), noShowFrom: at('2026-10-13T09:00'), name: '王*' })] }));
    expect(screen.getAllByRole('button', { name: /^记未到/ }).map((button) => button.getAttribute('aria-label'))).toEqual(['记未到 08:30 王*']);
  });

  it('say what to do when nobody of that name is booked', async () => {
    await open(hall({ expected: [expected('1')] }));
    fireEvent.change(screen.getByLabelText('姓，或预约号 8 位'), { target: { value: '赵' } });
    await pass(10);
    expect(screen.getByText('今天没有这样的预约。没有预约也可以取现场号。')).toBeTruthy();
  });
});

describe('sitting down', () => {
  it('proposes a free window, says who sits where, and remembers it', async () => {
    const { asked } = await open(hall({ mine: null }), { [`PUT ${base}/counter`]: () => [200, { ok: true }] });
    expect(screen.getByText('已开：1 号 陆青')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('窗口号').value).toBe('2');
    await press('开窗口');
    expect(posted(asked)).toEqual([['PUT', '/counter', { no: 2, itemCode: null }]]);
    expect(localStorage.getItem('console.counter')).toBe('xinhe 2');
  });

  it('says whose window it is when somebody sits there', async () => {
    await open(hall({ mine: null }), { [`PUT ${base}/counter`]: () => [409, refused('2 号窗口由陆青在用。')] });
    await press('开窗口');
    expect(screen.getByRole('alert').textContent).toContain('2 号窗口由陆青在用。');
  });
});

describe('a press too many', () => {
  it('is one call, however often the key is hit before the desk has answered', async () => {
    const { asked } = await open(hall({ line: [visit('A017')] }), { [`POST ${base}/call-next`]: () => [200, called('A017')] });
    for (let hit = 0; hit < 3; hit += 1) fireEvent.keyDown(document.body, { key: 'F2', code: 'F2' });
    await pass(50);
    expect(posted(asked)).toHaveLength(1);
  });
});
