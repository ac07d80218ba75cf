/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BoardPage } from '../../../agent-console/src/features/board/index.js';
import { barOf, numberAddress, sortedRows } from '../../../agent-console/src/features/board/sort-rows.js';
import { demandText } from '../../../agent-console/src/features/supervisions/demand.js';
import type { Board, BoardLine, BoardRow, SupervisionDraft } from '../../../server/contract/supervision.js';
import { at, deadline, me, now, row } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';
import { definitionOf } from '../support/figures.js';
import { answerWith } from '../support/page.js';

const no = '260930091204000042';
const supervisor = me({ roles: ['supervisor'], name: '李强' });
const line = (change: Partial<BoardLine> = {}): BoardLine => ({
  id: `ticket ${no}`,
  reason: { rule: 'overdue', facts: { dueAt: at('2026-10-10T00:00'), clock: 'day', contacts: 4 } },
  remedy: 'written_order',
  ticket: { no, version: 3, title: '井盖松动', place: '幸福里' },
  order: null,
  unit: { id: 'u1', name: '区水务局' },
  topic: null,
  area: null,
  nos: [no],
  query: null,
  done: null,
  ...change,
});
const unitRow = (key: string, overdue: number, open = 40): BoardRow => ({ key, name: { zh: key, en: key }, numbers: { open, overdue, dueSoon: 0, returned: 0, unsatisfied: 0, supervised: 0 }, query: `leadUnitId=${key}` });
const figure = (numerator: number, denominator: number) => ({ numerator, denominator, open: 0 });
const board = (change: Partial<Board> = {}): Board => ({
  at: now,
  lines: [line()],
  pressing: { n: 1, query: `view=all&nos=${no}` },
  doneToday: 0,
  measures: { open: 'view=all&open=yes', overdue: 'view=overdue', dueSoon: 'view=due_soon', returned: 'view=returned&returnsFrom=2', unsatisfied: 'view=unsatisfied&open=yes', supervised: 'view=supervised&open=yes' },
  units: [unitRow('water', 1), unitRow('city', 5, 12)],
  topics: [],
  areas: [],
  returnedFrom: 2,
  next: null,
  yesterday: { date: '2026-10-12', figures: [{ definition: definitionOf('connect', '接通率'), figure: figure(0, 0) }, { definition: definitionOf('on_time_finish', '按期办结率'), figure: figure(225, 231) }, { definition: definitionOf('satisfaction', '满意率'), figure: figure(24, 25) }] },
  ...change,
});
const draft: SupervisionDraft = {
  tickets: [row(no)],
  facts: [{ no, lateSince: at('2026-10-10T00:00'), contacts: 4, returns: 2, unsatisfied: 0 }],
  unit: { id: 'u1', name: '区水务局' },
  blockedUnitIds: [],
  level: 'yellow',
  reasons: [],
  answerBy: deadline({ step: 'supervision', dueAt: at('2026-10-17T00:00'), limit: { amount: 3, unit: 'workday', clock: 'working' } }),
};
const units = [
  { id: 'u1', name: { zh: '区水务局', en: 'Water' }, kind: 'department' },
  { id: 'u2', name: { zh: '区城管委', en: 'City' }, kind: 'department' },
];
const answers = (held: Board) => ({
  'GET /api/staff/board': () => [200, held] as [number, unknown],
  'GET /api/staff/supervisions/draft': () => [200, draft] as [number, unknown],
  'GET /api/staff/units': () => [200, units] as [number, unknown],
  'POST /api/staff/supervisions': () => [500, {}] as [number, unknown],
  [`POST /api/staff/tickets/${no}/commands`]: () => [200, row(no)] as [number, unknown],
});
const open = async (held: Board) => {
  const asked = answerWith(answers(held));
  return { asked, ...(await openDesk(<BoardPage />, { who: supervisor })) };
};
const press = async (name: RegExp, inside: HTMLElement = document.body) => {
  fireEvent.click(within(inside).getByRole('button', { name }));
  await pass(100);
};

/** The lines to press on. */
const pressing = () => within(screen.getByRole('region', { name: /^今天/ }));

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the morning board', () => {
  it('says how many to press on, each with its reason first and one verb', async () => {
    await open(board({ lines: [line(), line({ id: 'order o1', reason: { rule: 'card_due', facts: { level: 'yellow', dueAt: at('2026-10-14T00:00'), clock: 'day' } }, remedy: 'remind', order: { id: 'o1', no: '2026-0001', version: 1 } })] }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('今天先盯这 2 件');
    const [late, card] = pressing().getAllByRole('listitem');
    expect(late?.textContent).toMatch(/^1■已超期 4 天4 次来电井盖松动/);
    expect(card?.textContent).toContain('黄牌今天 24:00前须回');
    expect(pressing().getAllByRole('listitem').map((item) => within(item).getAllByRole('button').length)).toEqual([1, 1]);
  });

  it('keeps a done line in its place, ticked, with who did it and no verb to press', async () => {
    await open(board({ lines: [line({ done: { at: now, byName: '李强' } })], pressing: null, doneToday: 1 }));
    const [done] = pressing().getAllByRole('listitem');
    expect(done?.textContent).toContain('✓ 李强 09:12 书面督办');
    expect(pressing().queryByRole('button')).toBeNull();
    expect(screen.getByText('今天已办 1 件')).toBeTruthy();
  });

  it('says that nothing is overdue, and which date comes next', async () => {
    await open(board({ lines: [], pressing: null, next: { no, deadline: deadline({ dueAt: at('2026-10-14T00:00'), amberAt: at('2026-10-13T00:00') }) } }));
    expect(screen.getByText('没有超期。最近的期限是今天 24:00前。')).toBeTruthy();
  });

  it('says what failed and tries again', async () => {
    answerWith({ 'GET /api/staff/board': () => [500, {}] });
    await openDesk(<BoardPage />, { who: supervisor });
    await pass(100);
    expect(screen.getByRole('alert').textContent).toContain('服务台出了问题');
    expect(screen.getByRole('button', { name: '重试' })).toBeTruthy();
  });

  it('does not move by itself: a change is announced on the button', async () => {
    const { asked, say } = await open(board());
    await pass(2000);
    await say('ticket.changed', { no, version: 4, change: 'signed' });
    expect(asked.filter(({ path }) => path === '/api/staff/board')).toHaveLength(1);
    await press(/有变化/);
    expect(asked.filter(({ path }) => path === '/api/staff/board')).toHaveLength(2);
  });

  it('urges at once where the verb is to urge, over the version that was read', async () => {
    const { asked } = await open(board({ lines: [line({ remedy: 'urge_sign', reason: { rule: 'sign_today', facts: { dueAt: at('2026-10-14T00:00'), clock: 'day' } } })] }));
    await press(/^催签/);
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ version: 3, command: { action: 'urge', note: '请今天签收。' } });
  });

  it('sorts the units by any number, marks few, and opens the tickets behind each', async () => {
    await open(board());
    const names = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
    expect(names()).toEqual(['city ▨n 少于 30，次序仅供参考', 'water']);
    expect(screen.getByRole('link', { name: 'city 超期 5 件' }).getAttribute('href')).toBe('/queue?view=overdue&leadUnitId=city');
    await press(/在办/);
    expect(names()[0]).toBe('water');
  });
});

describe('the day before', () => {
  const figures = () => within(screen.getByRole('region', { name: /^昨天/ })).getAllByRole('listitem').map(({ textContent }) => textContent);
  const wayOf = (name: RegExp) => screen.getByRole('link', { name }).getAttribute('href');

  it('has each figure with its n, few cases marked, and says that no calls are known', async () => {
    await open(board());
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('昨天 10月12日 周一');
    expect(figures()).toEqual(['接通率—还没有来电记录', '按期办结率97.4%n=231', '满意率96.0%样本少n=25']);
  });

  it('opens the very cases behind each n, and all figures', async () => {
    await open(board());
    expect(wayOf(/^n=231$/)).toBe('/kpi?period=custom&first=2026-10-12&last=2026-10-12&metric=on_time_finish&part=denominator');
    expect(wayOf(/^看指标$/)).toBe('/kpi?period=this_month');
  });

  it('opens last month’s bulletin where somebody has begun it', async () => {
    const lines = [{ id: 'b1', version: 3, state: 'draft', first: '2026-09-01', last: '2026-09-30', title: { zh: '九月通报', en: '九月通报' }, frozen: false, by: '李强', updatedAt: now }];
    const asked = answerWith({ ...answers(board()), 'GET /api/staff/bulletins': () => [200, lines] });
    const { address } = await openDesk(<BoardPage />, { who: supervisor });
    await press(/^写通报 9 月草稿$/);
    expect(asked.filter(({ path }) => path.startsWith('/api/staff/bulletins')).map(({ method }) => method)).toEqual(['GET']);
    expect(address()).toBe('/bulletins/b1');
  });

  it('begins last month’s bulletin where there is none', async () => {
    const asked = answerWith({ ...answers(board()), 'GET /api/staff/bulletins': () => [200, []], 'POST /api/staff/bulletins': () => [500, {}] });
    await openDesk(<BoardPage />, { who: supervisor });
    await press(/^写通报 9 月草稿$/);
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ first: '2026-09-01', last: '2026-09-30' });
  });
});

describe('the order dialog', () => {
  it('begins with the advice: level, unit, and a demand filled with what is true now', async () => {
    await open(board());
    await press(/^书面督办/);
    const dialog = screen.getByRole('dialog');
    expect(document.activeElement).toBe(within(dialog).getByRole('radio', { name: '书面督办' }));
    expect(within(dialog).getByLabelText('要求').textContent).toContain('0930-0042 井盖松动：已超期 4 天，诉求人来过 4 次，退单 2 次。');
    expect(within(dialog).getByRole<HTMLInputElement>('radio', { name: '黄牌' }).checked).toBe(true);
    expect(within(dialog).getByRole('article').textContent).toContain('致：区水务局');
    expect(dialog.textContent).toContain('下发后：区水务局马上看到，10月16日 周五 24:00前回复；1 件工单标明黄牌');
  });

  it('issues once, with what was chosen, and keeps the text when the desk refuses', async () => {
    const { asked } = await open(board());
    await press(/^书面督办/);
    const dialog = screen.getByRole('dialog');
    fireEvent.change(within(dialog).getByLabelText('要求'), { target: { value: '请今天恢复。' } });
    await press(/^下发督办$/, dialog);
    expect(asked.filter(({ method }) => method === 'POST').map(({ body }) => body)).toMatchObject([{ kind: 'written', level: 'yellow', ticketNos: [no], unitId: 'u1', demand: '请今天恢复。', days: 3, reason: { rule: 'overdue' } }]);
    expect(within(dialog).getByRole('alert')).toBeTruthy();
    expect(within(dialog).getByLabelText<HTMLTextAreaElement>('要求').value).toBe('请今天恢复。');
  });

  it('asks who else takes part before a joint order goes out', async () => {
    const { asked } = await open(board());
    await press(/^书面督办/);
    const dialog = screen.getByRole('dialog');
    fireEvent.click(within(dialog).getByRole('radio', { name: '联合督办' }));
    await press(/^下发督办$/, dialog);
    expect(dialog.textContent).toContain('联合督办至少再选一个单位');
    expect(asked.some(({ method }) => method === 'POST')).toBe(false);
  });
});

describe('the words and numbers behind', () => {
  it('demand in both languages, and what is asked follows the kind', () => {
    expect(demandText(draft, { kind: 'phone', now, lang: 'en' })).toMatch(/^0930-0042 井盖松动: overdue by 4 days, the citizen came 4 times, returned 2 times\.\nSay how far it is/);
    const quiet = { ...draft, facts: [{ no, lateSince: null, contacts: 1, returns: 0, unsatisfied: 0 }] };
    expect(demandText(quiet, { kind: 'joint', now, lang: 'zh' })).toBe('0930-0042 井盖松动：尚未办结。\n请牵头单位会同有关单位共同处置，各自回复所负责的部分。');
  });

  it('keep what belongs to no unit last, and measure bars by the longest', () => {
    const rows = [unitRow('none', 9), unitRow('a', 1), unitRow('b', 4)];
    expect(sortedRows(rows, 'overdue').map(({ key }) => key)).toEqual(['b', 'a', 'none']);
    expect(rows.map((each) => barOf(rows, each, 'overdue'))).toEqual([100, 11, 44]);
    expect(numberAddress(board(), unitRow('b', 4), 'returned')).toBe('/queue?view=returned&returnsFrom=2&leadUnitId=b');
  });
});
