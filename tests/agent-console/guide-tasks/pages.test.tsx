/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GuideTaskPage, GuideTasksPage } from '../../../agent-console/src/features/guide-tasks/index.js';
import type { GuideTask } from '../../../server/contract/guide-tasks.js';
import { button, dialog, press } from '../admin/press.js';
import { content } from '../guides/guide-builders.js';
import { me, now } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';
import { answerWith } from '../support/page.js';
import { part } from '../support/part.js';

const task = (change: Partial<GuideTask> = {}): GuideTask => ({ id: 't1', version: 2, itemCode: 'unemployment', name: { zh: '失业登记', en: 'x' }, unit: { id: 'housing', name: { zh: '区住建委', en: 'Housing' } }, ask: '核对办理地点', state: 'open', dueOn: '2026-10-15', provisional: false, overdue: false, late: false, askedBy: '韩梅', askedAt: now, history: [], moves: ['hand_in', 'nothing_changed'], ...change });
const listOf = (...tasks: GuideTask[]) => ({ tasks, counts: { open: tasks.length, overdue: tasks.filter(({ overdue }) => overdue).length, answered: 0 } });
const contact = me({ roles: ['unit_contact'] });

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the list of tasks', () => {
  it('says by when each is due, and what is overdue by shape, word and date', async () => {
    answerWith({ 'GET /api/staff/guide-tasks': () => [200, listOf(task({ id: 't2', overdue: true, dueOn: '2026-10-12' }), task())] });
    await openDesk(<GuideTasksPage />, { who: contact });
    const [late, due] = screen.getAllByRole('listitem');
    expect(late?.textContent).toContain('已超期 · 应于 10月12日 周一 24:00前');
    expect(late?.querySelector('svg rect')).toBeTruthy();
    expect(due?.textContent).toContain('期限 · 10月15日 周四 24:00前');
    expect(due?.querySelector('svg circle')).toBeTruthy();
    expect(screen.getByText('■ 1 件超期')).toBeTruthy();
  });
  it('says what it is for when nothing is there', async () => {
    answerWith({ 'GET /api/staff/guide-tasks': () => [200, listOf()] });
    await openDesk(<GuideTasksPage />, { who: contact });
    expect(screen.getByText('编辑请本单位核对指南时，会出现在这里。')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '请单位填报' })).toBeNull();
  });
  it('is not sent out before guide, unit and what is asked are there', async () => {
    const asked = answerWith({ 'GET /api/staff/guide-tasks': () => [200, listOf()], 'GET /api/staff/units': () => [200, []], 'GET /api/staff/guides': () => [200, { rows: [], counts: { all: 0, draft: 0, in_review: 0, sent_back: 0, scheduled: 0, new: 0 } }] });
    await openDesk(<GuideTasksPage />, { who: me({ roles: ['kb_editor'] }) });
    await press(button('请单位填报'));
    await press(button('发给单位', dialog()));
    expect(within(dialog()).getByText('! 选一份指南和一个单位，写明要补什么。')).toBeTruthy();
    expect(asked.some(({ method }) => method === 'POST')).toBe(false);
  });
});

describe('a task at the unit', () => {
  async function open(one: GuideTask, writable = true) {
    const asked = answerWith({
      'GET /api/staff/guide-tasks/t1': () => [200, one],
      'GET /api/staff/guide-tasks/t1/draft': () => [200, { revision: 3, writable, content: content(), gaps: [], changes: [] }],
      'PUT /api/staff/guide-tasks/t1/draft': () => [200, { revision: 4, savedAt: now, gaps: [], changes: [] }],
      'POST /api/staff/guide-tasks/t1/moves': () => [200, task({ state: 'handed_in', version: 3, moves: [] })],
    });
    await openDesk(<GuideTaskPage />, { who: contact, at: '/guide-tasks/t1', route: '/guide-tasks/:id' });
    await pass(1);
    return { asked, moves: () => asked.filter(({ method }) => method === 'POST').map(({ body }) => body) };
  }

  it('is filled in the guide’s own draft and handed in once everything is saved', async () => {
    const { asked, moves } = await open(task());
    await press(button(/办理地点/, part('要素')));
    fireEvent.change(screen.getByLabelText('办理地点 中文'), { target: { value: '新街 1 号' } });
    await pass(1);
    expect(button('填好了').disabled).toBe(true);
    expect(screen.getByText('改动还没存上，存好才能继续。')).toBeTruthy();
    await pass(1300);
    await pass(1);
    expect(asked.find(({ method }) => method === 'PUT')?.body).toMatchObject({ revision: 3, content: { place: { zh: '新街 1 号' } } });
    await press(button('填好了'));
    await press(button('填好了', dialog()));
    await pass(1);
    expect(moves()).toEqual([{ version: 2, move: 'hand_in' }]);
  });
  it('may be answered with "nothing has changed", in words', async () => {
    const { moves } = await open(task());
    await press(button('没有变化'));
    await press(button('没有变化', dialog()));
    expect(within(dialog()).getByText('! 请填写，至少 2 个字')).toBeTruthy();
    fireEvent.change(within(dialog()).getByLabelText('说明'), { target: { value: '和去年一样' } });
    await press(button('没有变化', dialog()));
    await pass(1);
    expect(moves()).toEqual([{ version: 2, move: 'nothing_changed', note: '和去年一样' }]);
  });
  it('can only be read once it is answered', async () => {
    await open(task({ state: 'handed_in', moves: [] }), false);
    expect(screen.getByText('现在只能看：任务已答复，或草稿正在审核。')).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('事项名称 中文').readOnly).toBe(true);
  });
});
