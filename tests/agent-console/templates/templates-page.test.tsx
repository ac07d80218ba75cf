/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TemplatesPage } from '../../../agent-console/src/features/templates/index.js';
import type { Template } from '../../../server/contract/templates.js';
import { me, now } from '../support/builders.js';
import { answerWith, show } from '../support/page.js';

const text = { name: { zh: '告诉进度', en: 'Progress' }, uses: ['chat' as const], body: { zh: '{诉求人称呼}，[[办到哪一步]]', en: null } };
const template = (change: Partial<Template> = {}): Template => ({ id: 'a', version: 2, text, deleted: false, updatedAt: now, revisions: [{ version: 2, at: now, by: '韩正', act: 'edited', text }, { version: 1, at: now, by: null, act: 'created', text }], ...change });

async function open() {
  let stored = template();
  const asked = answerWith({
    'GET /api/staff/templates': () => [200, [stored]],
    'POST /api/staff/templates': (body) => [201, template({ id: 'b', version: 1, text: body as Template['text'] })],
    'PUT /api/staff/templates/a': (body) => [200, (stored = template({ version: 3, text: (body as { text: Template['text'] }).text }))],
    'POST /api/staff/templates/a/moves': (body) => [200, (stored = template({ version: stored.version + 1, deleted: (body as { act: string }).act === 'delete' }))],
  });
  show(<TemplatesPage />, me({ roles: ['supervisor'] }));
  await screen.findByRole('button', { name: /告诉进度/ });
  return { asked, changes: () => asked.filter(({ method }) => method !== 'GET') };
}
const choose = () => fireEvent.click(screen.getByRole('button', { name: /告诉进度/ }));
const write = (label: RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const zh = /^内容$/;

beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe('the page of templates', () => {
  it('previews what is typed as a sample ticket would fill it', async () => {
    await open();
    choose();
    write(zh, '{诉求人称呼}，{承办单位}在办。[[办到哪一步]]');
    const preview = within(screen.getByRole('group', { name: /预览/ }));
    expect(preview.getByText(/刘先生\/女士，区水务局在办。/)).toBeTruthy();
    expect(preview.getByText('[[办到哪一步]]').className).toBe('open-mark');
  });

  it('counts the parts of a text message with the sample\'s values as it is typed, and warns beyond two', async () => {
    await open();
    choose();
    write(zh, '{诉求人称呼}');
    expect(screen.getByText(/^当短信发：1 条，共 13 字（含“【便民服务台】”，每条 70 字，还能写 57 字）/)).toBeTruthy();
    write(zh, '字'.repeat(140));
    expect(screen.getByText(/^当短信发：3 条，共 147 字/)).toBeTruthy();
    expect(screen.getByText('! 超过 2 条。当短信发请缩短 13 字。')).toBeTruthy();
    write(/^英文内容/, 'It’s done.');
    expect(screen.getByText('有短信英文字符以外的字，每条从 153 字减到 67 字：’')).toBeTruthy();
  });

  it('counts nothing for what stays inside', async () => {
    await open();
    press('新建模板');
    fireEvent.click(screen.getByRole('checkbox', { name: '内部备注' }));
    write(zh, '内部说明');
    expect(screen.queryByText(/^当短信发/)).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: '会话回复' }));
    expect(screen.getByText(/^当短信发：1 条/)).toBeTruthy();
  });

  it('names an unknown field at once and does not save it', async () => {
    const { changes } = await open();
    choose();
    write(zh, '{姓名}您好');
    expect(screen.getByText('! 没有这个字段：{姓名}。改成下面列出的字段，或写成 [[空白]]。')).toBeTruthy();
    press('保存');
    expect(changes()).toEqual([]);
  });

  it('puts a field in by its button', async () => {
    await open();
    choose();
    write(zh, '');
    fireEvent.click(screen.getAllByRole('button', { name: '工单号' })[0] ?? document.body);
    expect(screen.getByLabelText<HTMLTextAreaElement>(zh).value).toBe('{工单号}');
  });

  it('saves over the version it was read at', async () => {
    const { changes } = await open();
    choose();
    write(zh, '换了说法');
    press('保存');
    await waitFor(() => expect(changes()).toMatchObject([{ method: 'PUT', body: { version: 2, text: { body: { zh: '换了说法', en: null } } } }]));
  });

  it('adds a new one only with both names, a use and a text', async () => {
    const { changes } = await open();
    press('新建模板');
    write(/^名称/, '问候');
    write(zh, '[[情况]]');
    press('保存');
    expect(screen.getAllByText('! 请填写，至少 2 个字')).toHaveLength(1);
    expect(screen.getByText('! 至少选一处')).toBeTruthy();
    write(/英文名称/, 'Greeting');
    fireEvent.click(screen.getByRole('checkbox', { name: '内部备注' }));
    press('保存');
    await waitFor(() => expect(changes()).toMatchObject([{ method: 'POST', body: { name: { zh: '问候', en: 'Greeting' }, uses: ['note'], body: { zh: '[[情况]]', en: null } } }]));
  });

  it('deletes with a way back', async () => {
    const { changes } = await open();
    choose();
    press('删除');
    expect(await screen.findByText('已删除“告诉进度”。')).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('button', { name: /聊|告诉进度/ })).toBeNull());
    press('撤销删除');
    expect(await screen.findByRole('button', { name: /告诉进度/ })).toBeTruthy();
    expect(changes().map(({ body }) => body)).toEqual([{ version: 2, act: 'delete' }, { version: 3, act: 'restore' }]);
  });

  it('shows who made which version', async () => {
    await open();
    choose();
    const versions = within(screen.getByRole('region', { name: '版本' })).getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(versions[0]).toMatch(/第 2 版.*修改.*韩正/);
    expect(versions[1]).toMatch(/第 1 版.*新建.*启用时自带/);
  });
});
