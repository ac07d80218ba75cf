/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IntakePane } from '../../../agent-console/src/features/work/intake-pane.js';
import { message, now, row, slice } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';
import { answerWith } from '../support/page.js';

const lamps = row('261013091204000042', { version: 7, title: '望海路路灯全灭' });
const like = { row: lamps, score: 0.8, reasons: [{ kind: 'place', words: { zh: '同在望海路', en: 'Both at Wanghai Road' } }, { kind: 'topic', words: { zh: '都是路灯', en: 'Both about lamps' } }] };
const similar = 'POST /api/staff/tickets/similar';
const commands = `POST /api/staff/tickets/${lamps.no}/commands`;
const typed = '望海路路灯都不亮。';

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

async function takeDown(answers: Parameters<typeof answerWith>[0] = {}, said = typed) {
  const asked = answerWith({ [similar]: () => [200, [like]], [commands]: () => [200, lamps], ...answers });
  const closed = vi.fn<() => void>();
  await openDesk(<IntakePane slice={slice([message(1, { text: said })])} close={closed} />);
  await pass(500);
  await pass();
  return { closed, to: (path: string) => asked.filter((call) => `${call.method} ${call.path}` === path).map(({ body }) => body) };
}
const press = async (name: RegExp | string) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await pass();
  await pass();
};
const write = (text: string) => fireEvent.change(screen.getByLabelText(/^诉求内容/), { target: { value: text } });

describe('similar tickets while a matter is taken down', () => {
  it('are asked of the desk once the hand has rested, with words, place and conversation', async () => {
    const { to } = await takeDown();
    expect(to(similar)).toEqual([{ text: `望海路路灯都不亮\n${typed}`, place: '望海路', conversationId: 'c1' }]);
    write('望海路路灯');
    await pass(300);
    write('望海路路灯全灭');
    await pass(300);
    expect(to(similar)).toHaveLength(1);
    await pass(100);
    expect(to(similar)).toHaveLength(2);
  });
  it('stand there with the reasons and a way to look', async () => {
    await takeDown();
    expect(screen.getByRole('heading', { name: '可能是同一件事（1 件）' })).toBeTruthy();
    expect(screen.getByText('同在望海路 · 都是路灯')).toBeTruthy();
    expect(screen.getByRole('link', { name: '打开 1013-0042，在新标签页' }).getAttribute('href')).toBe(`/tickets/${lamps.no}`);
  });
  it('are three at most', async () => {
    const many = [1, 2, 3, 4].map((n) => ({ ...like, row: row(`26101309120400004${n}`) }));
    await takeDown({ [similar]: () => [200, many] });
    expect(screen.getAllByRole('button', { name: /^并到这件/ })).toHaveLength(3);
  });
  it('take what was typed as a supplement, after a second look, and no ticket is opened', async () => {
    const { closed, to } = await takeDown();
    await press(/^并到这件/);
    expect(screen.getByText('提交后：写的内容补充到 1013-0042，算一次催办，不另建工单。')).toBeTruthy();
    expect(to(commands)).toEqual([]);
    await press('补充到 1013-0042');
    expect(to(commands)).toEqual([{ version: 7, command: { action: 'supplement', text: typed } }]);
    expect(to('POST /api/staff/tickets')).toEqual([]);
    expect(closed).toHaveBeenCalledOnce();
  });
  it('keep the form and say why, when the desk refuses', async () => {
    const { closed } = await takeDown({ [commands]: () => [409, { error: { code: 'stale', message: { zh: '陈静刚改过这件工单', en: 'Chen Jing has just changed it' }, errorId: 'e1' } }] });
    await press(/^并到这件/);
    await press('补充到 1013-0042');
    expect(screen.getByText(/陈静刚改过这件工单/)).toBeTruthy();
    expect(closed).not.toHaveBeenCalled();
  });
  it('never take in the words of a reporter', async () => {
    await takeDown({}, '我要举报望海路有人私拉电线');
    expect(screen.getByText('保密的诉求要单独建单，不能并到别的工单。')).toBeTruthy();
    expect(screen.getByRole('button', { name: /^并到这件/ })).toHaveProperty('disabled', true);
  });
  it('leave one quiet line when they cannot be looked up', async () => {
    await takeDown({ [similar]: () => [500, {}] });
    expect(screen.getByText('没能查相似工单，不影响建单。')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('button', { name: '提交工单' })).toHaveProperty('disabled', false);
  });
});
