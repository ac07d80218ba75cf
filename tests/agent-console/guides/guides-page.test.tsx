/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GuidesPage } from '../../../agent-console/src/features/guides/index.js';
import type { ImportReport, ImportRow } from '../../../server/contract/guide-files.js';
import type { GuideRow } from '../../../server/contract/guides.js';
import type { Role } from '../../../server/contract/staff.js';
import { button, dialog, press } from '../admin/press.js';
import { me, now } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';
import { answerWith } from '../support/page.js';
import { detail, guideRow } from './guide-builders.js';

const guess = (itemCode: string) => ({ itemCode, name: { zh: itemCode, en: itemCode }, score: 0.4, hasGuide: true });
const question = (id: string, count: number, itemCode: string) => ({ id, version: 1, lang: 'zh', text: id, count, askedSince: 0, firstAskedAt: now, lastAskedAt: now, shortfalls: [], guesses: [guess(itemCode)], state: 'open', decision: null });
const questions = { total: 2, page: 1, size: 100, counts: { open: 2, accepted: 0, none: 0, dismissed: 0 }, questions: [question('a', 9, 'unemployment'), question('b', 3, 'unemployment')] };
const importRow = (change: Partial<ImportRow> = {}): ImportRow => ({ row: 2, itemCode: 'unemployment', name: { zh: '失业登记', en: 'x' }, outcome: 'changed', faults: [], gaps: 0, changes: 4, ...change });
const report = (rows: ImportRow[], change: Partial<ImportReport> = {}): ImportReport => ({ applied: false, rows, counts: { new: 0, changed: rows.filter(({ outcome }) => outcome === 'changed').length, unchanged: 0, refused: rows.filter(({ outcome }) => outcome === 'refused').length }, ...change });

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

interface Case {
  roles?: Role[];
  answers?: Parameters<typeof answerWith>[0];
  at?: string;
}

async function open(rows: GuideRow[], { roles = ['kb_editor'], answers = {}, at = '/guides' }: Case = {}) {
  const asked = answerWith({
    'GET /api/staff/guides': () => [200, { rows, counts: { all: rows.length, draft: 1, in_review: 0, sent_back: 0, scheduled: 0, new: 0 } }],
    'GET /api/staff/learning/questions': () => [200, questions],
    ...answers,
  });
  const desk = await openDesk(<GuidesPage />, { who: me({ roles }), at });
  await pass(1);
  return { ...desk, asked };
}

describe('the list of guides', () => {
  it('says what is in force, how the draft stands, what is missing and how often citizens ask in vain', async () => {
    await open([guideRow({ state: 'draft', draft: { by: '韩梅', savedAt: now, gaps: 3 } })]);
    const row = within(screen.getByRole('row', { name: /失业登记/ }));
    expect(row.getByText('1月1日 周四')).toBeTruthy();
    expect(row.getByText('草稿')).toBeTruthy();
    expect(row.getByText('缺 3 项')).toBeTruthy();
    expect(row.getByRole('link', { name: '12 次' }).getAttribute('href')).toBe('/bot/review?item=unemployment');
  });
  it('asks for what is typed once the hand rests, and keeps it in the address', async () => {
    const { asked, address } = await open([guideRow()]);
    fireEvent.change(screen.getByLabelText('找指南'), { target: { value: '失业' } });
    await pass(400);
    await pass(1);
    expect(asked.at(-1)?.url).toBe(`/api/staff/guides?q=${encodeURIComponent('失业')}`);
    expect(address()).toBe(`/guides?q=${encodeURIComponent('失业')}`);
  });
  it('shows one state at a press', async () => {
    const { asked } = await open([guideRow()]);
    await press(button(/^待审核/));
    expect(asked.at(-1)?.url).toBe('/api/staff/guides?state=in_review');
  });
  it('says when nothing fits and gives the way back', async () => {
    const { address } = await open([], { at: '/guides?state=draft' });
    expect(screen.getByText('没有符合条件的指南')).toBeTruthy();
    await press(button('清除筛选'));
    expect(address()).toBe('/guides');
  });
  it('lets only editors begin guides and bring them in', async () => {
    await open([guideRow()], { roles: ['kb_approver'] });
    expect(screen.queryByRole('button', { name: '新建指南' })).toBeNull();
    expect(screen.getByRole('link', { name: '导出表格' }).getAttribute('href')).toBe('/api/staff/guide-files/guides.xlsx');
  });
});

describe('a new guide', () => {
  it('needs a code, a name and a reason, and is opened once it is there', async () => {
    const { asked, address } = await open([guideRow()], { answers: { 'POST /api/staff/guides': () => [201, detail({ itemCode: 'new-matter' })] } });
    await press(button('新建指南'));
    await press(button('新建草稿', dialog()));
    expect(within(dialog()).getByText('! 3–60 位，小写字母开头，只用小写字母、数字和短横')).toBeTruthy();
    fireEvent.change(within(dialog()).getByLabelText('事项编码'), { target: { value: 'new-matter' } });
    fireEvent.change(within(dialog()).getByLabelText('事项名称（中文）'), { target: { value: '新事项' } });
    fireEvent.change(within(dialog()).getByLabelText('为什么写'), { target: { value: '新政策' } });
    await press(button('新建草稿', dialog()));
    await pass(1);
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ itemCode: 'new-matter', category: 'community', name: { zh: '新事项', en: '' }, why: '新政策' });
    expect(address()).toBe('/guides/new-matter');
  });
});

describe('bringing guides in', () => {
  const choose = async (name: string) => {
    await press(button('导入'));
    fireEvent.change(within(dialog()).getByLabelText('文件'), { target: { files: [new File(['[]'], name)] } });
    await pass(1);
    await pass(1);
  };
  const address = (act: string) => `/api/staff/guide-files/json/import?act=${act}`;

  it('checks row by row first, and writes only on the second press with a reason', async () => {
    let applied = false;
    const { asked } = await open([guideRow()], { answers: { 'POST /api/staff/guide-files/json/import': () => [200, report([importRow()], { applied })] } });
    await choose('guides.json');
    expect(within(dialog()).getByText('改动 4 处')).toBeTruthy();
    expect(asked.filter(({ method }) => method === 'POST').map(({ url }) => url)).toEqual([address('check')]);
    applied = true;
    fireEvent.change(within(dialog()).getByLabelText('为什么导入'), { target: { value: '年度更新' } });
    await press(button('写入 1 份草稿'));
    await pass(1);
    expect(asked.filter(({ method }) => method === 'POST').at(-1)?.url).toBe(`${address('apply')}&why=${encodeURIComponent('年度更新')}`);
  });
  it('writes nothing while a row is refused, and says which and why', async () => {
    const fault = { at: 'materials[0]', label: { zh: '申请材料第 1 项', en: 'x' }, reason: 'bad_value', why: { zh: '这里的值不对', en: 'x' } } as const;
    await open([guideRow()], { answers: { 'POST /api/staff/guide-files/json/import': () => [200, report([importRow({ outcome: 'refused', changes: 0, faults: [fault] })])] } });
    await choose('guides.json');
    expect(within(dialog()).getByText('申请材料第 1 项：这里的值不对')).toBeTruthy();
    expect(within(dialog()).getByText('有 1 行不能导入：一行也不会写入。改好文件再选一次。')).toBeTruthy();
    expect(within(dialog()).queryByRole('button', { name: /写入/ })).toBeNull();
  });
  it('takes no other kind of file', async () => {
    const { asked } = await open([guideRow()]);
    await choose('guides.pdf');
    expect(within(dialog()).getByText('! 只能是 .xlsx 或 .json 文件。')).toBeTruthy();
    expect(asked.some(({ method }) => method === 'POST')).toBe(false);
  });
});
