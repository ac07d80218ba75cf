// @vitest-environment happy-dom
/** @jsxImportSource react */
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DirectoryPage, UnitsPage } from '../../../agent-console/src/features/directory/index.js';
import type { DutyVersion, DutyVersionLine, UnitLine } from '../../../server/contract/directory.js';
import { button, dialog, press, settle } from '../admin/press.js';
import { at, me, now } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';
import { answerWith } from '../support/page.js';

const directory = '/api/staff/directory';
const community = { topic: 'community', area: 'xinhe', unitId: 'xinhe', coUnitIds: [], basis: '' };
const housing = { topic: 'housing', area: null, unitId: 'housing', coUnitIds: ['water'], basis: '区政办〔2026〕3 号' };
const line = (version: number, change: Partial<DutyVersionLine> = {}): DutyVersionLine => ({ version, label: `v${version}`, reason: null, by: null, savedAt: now, changes: [], ...change });
const version = (change: Partial<DutyVersion> = {}): DutyVersion => {
  const { changes: _, ...rest } = line(2, { by: '陈实', reason: '补充住房' });
  return { ...rest, newest: true, content: { entries: [community, housing] }, gaps: [{ topic: 'education', areas: null }], faults: [], ...change };
};
const units = [
  { id: 'housing', name: { zh: '区住建委', en: 'Housing' }, kind: 'department' },
  { id: 'water', name: { zh: '区水务局', en: 'Water' }, kind: 'department' },
  { id: 'xinhe', name: { zh: '新河街道办', en: 'Xinhe' }, kind: 'subdistrict' },
];
const unitLine = (change: Partial<UnitLine> = {}): UnitLine => ({ id: 'housing', name: { zh: '区住建委', en: 'Housing' }, kind: 'department', areas: [], closedAt: null, revision: 0, people: [{ id: 'z', name: '周涛', roles: ['unit_contact'] }], openTickets: 0, duties: 1, ...change });

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now: at('2026-11-23T09:12') });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

async function openDirectory(more: Parameters<typeof answerWith>[0] = {}) {
  const asked = answerWith({
    'GET /api/staff/units': () => [200, units],
    [`GET ${directory}/versions/current`]: () => [200, version()],
    [`GET ${directory}/versions/v1`]: () => [200, version({ version: 1, label: 'v1', content: { entries: [community] } })],
    [`GET ${directory}/versions`]: () => [200, [line(2, { by: '陈实', reason: '补充住房', changes: [{ before: null, after: housing }] }), line(1)]],
    [`POST ${directory}/preview`]: () => [200, { total: 7, rows: [{ no: '260930091204000042', topic: 'housing', area: null, before: 'housing', after: null }], gaps: [] }],
    [`POST ${directory}/trial`]: () => [200, { topic: 'housing', words: ['漏水'], area: null, candidates: [{ unitId: 'housing', suggested: true, reason: { zh: '派单目录 v2：住房保障 × 全区', en: 'x' } }] }],
    [`POST ${directory}/versions`]: () => [201, { ...line(3), changes: undefined }],
    ...more,
  });
  await openDesk(<DirectoryPage />, { who: me({ roles: ['sys_admin'] }) });
  return asked;
}

describe('the directory of duties', () => {
  it('lists who answers, who helps and on what grounds, and names topics without anybody', async () => {
    await openDirectory();
    const row = screen.getByRole('row', { name: /全区 区住建委 区水务局 区政办〔2026〕3 号/ });
    expect(within(row).getByRole('button', { name: '改 住房保障，全区' })).toBeTruthy();
    expect(screen.getByText('公共教育：没有单位')).toBeTruthy();
  });

  it('shows the effect of a removed line before it can be saved, then saves it with the reason', async () => {
    const asked = await openDirectory();
    await press(button('删 住房保障，全区'));
    await settle();
    expect(screen.getByText('待派单 7 件，其中 1 件会建议给别的单位')).toBeTruthy();
    expect(button('保存为第 3 版').disabled).toBe(true);
    fireEvent.change(screen.getByLabelText('为什么改'), { target: { value: '住房类另行规定' } });
    await press(button('保存为第 3 版'));
    await pass(10);
    expect(asked.find(({ method, path }) => method === 'POST' && path === `${directory}/versions`)?.body).toEqual({ draft: { entries: [community] }, over: 2, reason: '住房类另行规定' });
  });

  it('asks for the unit that answers before a new line goes into the draft', async () => {
    const asked = await openDirectory();
    await press(button('给公共教育加一行'));
    await press(button('改到草稿', dialog()));
    expect(within(dialog()).getByText(/选一个承办单位/)).toBeTruthy();
    await settle();
    expect(asked.some(({ path }) => path === `${directory}/preview`)).toBe(false);
  });

  it('tells who would get a matter and why', async () => {
    const asked = await openDirectory();
    fireEvent.change(screen.getByLabelText('诉求文字'), { target: { value: '顶楼漏水' } });
    await press(button('看谁收到'));
    await pass(10);
    expect(screen.getByText('派单目录 v2：住房保障 × 全区')).toBeTruthy();
    expect(asked.find(({ path }) => path === `${directory}/trial`)?.body).toEqual({ topic: null, text: '顶楼漏水', place: '' });
  });

  it('says what each version changed, and puts an older one into the draft', async () => {
    const asked = await openDirectory();
    expect(screen.getByText('新增 住房保障 × 全区 → 区住建委（协办 区水务局），依据 区政办〔2026〕3 号')).toBeTruthy();
    await press(button('把第 1 版放进草稿'));
    await settle();
    expect(asked.filter(({ path }) => path === `${directory}/preview`).at(-1)?.body).toEqual({ entries: [community] });
  });

  it('says which line is wrong', async () => {
    await openDirectory({ [`POST ${directory}/preview`]: () => [400, { error: { code: 'invalid', message: { zh: '有几处没填对', en: 'x' }, facts: { row: 0, fault: 'closed_unit' }, errorId: 'e' } }] });
    await press(button('删 住房保障，全区'));
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('社区服务 × 新河街道办：承办单位已停用');
  });
});

describe('the units', () => {
  async function openUnits(unit: UnitLine) {
    const asked = answerWith({ [`GET ${directory}/units`]: () => [200, [unit]], 'GET /api/staff/units': () => [200, units], [`PUT ${directory}/units/housing`]: () => [200, { id: 'housing', revision: 1 }] });
    await openDesk(<UnitsPage />, { who: me({ roles: ['sys_admin'] }) });
    return asked;
  }

  it('are renamed in both languages with a reason', async () => {
    const asked = await openUnits(unitLine());
    await press(button('改 区住建委'));
    fireEvent.change(screen.getByLabelText('英文名称'), { target: { value: 'Housing Bureau' } });
    expect(button('保存', dialog()).disabled).toBe(true);
    fireEvent.change(screen.getByLabelText('为什么改'), { target: { value: '机构改革方案' } });
    await press(button('保存', dialog()));
    await pass(10);
    expect(asked.find(({ method }) => method === 'PUT')?.body).toEqual({ name: { zh: '区住建委', en: 'Housing Bureau' }, closed: false, over: 0, reason: '机构改革方案' });
  });

  it('with open tickets say how many, and cannot be closed', async () => {
    await openUnits(unitLine({ openTickets: 3 }));
    await press(button('改 区住建委'));
    expect(screen.getByText('还有 3 件没办完，不能停用。')).toBeTruthy();
    expect(within(dialog()).getByRole<HTMLInputElement>('checkbox').disabled).toBe(true);
  });

  it('in the directory of duties say so before they are closed', async () => {
    await openUnits(unitLine({ duties: 2 }));
    await press(button('改 区住建委'));
    await press(within(dialog()).getByRole('checkbox'));
    expect(screen.getByText(/派单目录里还有 2 行写着它/)).toBeTruthy();
  });
});
