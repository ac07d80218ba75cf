/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReviewPage } from '../../../agent-console/src/features/review/index.js';
import type { AssignmentView, OfferedAction, TicketDetail, TimelineEntry } from '../../../server/contract/ticket-detail.js';
import { assignment, me, now, page, row, ticket } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';
import { answerWith } from '../support/page.js';

const [first, second] = [row('260930000000000001', { state: 'pending_review', title: '井盖松动' }), row('260930000000000002', { state: 'pending_review', title: '路灯不亮' })];
const feedback: NonNullable<AssignmentView['feedback']> = { handling: '班组换了两个井圈', publicReply: '井盖已经换好。', contacted: true, contactedAt: now - 60_000, contactedOn: '000****5678', solved: true, by: '孙丽', at: now };
const allowed = (...actions: OfferedAction['action'][]): OfferedAction[] => actions.map((action) => ({ action, allowed: true, primary: false }));
const verdicts = allowed('approve', 'send_back');
const event = (seq: number, type: string, id = 'me'): TimelineEntry => ({ seq, at: now, type, actor: { kind: 'staff', id, name: '某人' }, citizenSees: false, facts: {} });

async function open(change: Partial<TicketDetail> = {}, { at: address = '/', list = [first, second] } = {}) {
  const desk = {
    list,
    first: ticket({ row: first, assignments: [assignment({ state: 'feedback_submitted', feedback })], actions: verdicts, timeline: [event(1, 'feedback_submitted', 'unit')], ...change }),
    second: ticket({ row: second, assignments: [assignment({ feedback })], actions: verdicts }),
  };
  const asked = answerWith({
    'GET /api/staff/queue': () => [200, page(desk.list, { at: Date.now() })],
    'GET /api/staff/queue/rows': () => [200, [desk.first.row]],
    [`GET /api/staff/tickets/${first.no}`]: () => [200, desk.first],
    [`GET /api/staff/tickets/${second.no}`]: () => [200, desk.second],
    [`POST /api/staff/tickets/${first.no}/commands`]: () => {
      desk.first = { ...desk.first, row: { ...first, version: 2, state: 'pending_callback' }, actions: [], timeline: [...desk.first.timeline, event(2, 'approved')] };
      return [200, desk.first.row];
    },
  });
  const view = await openDesk(<ReviewPage />, { who: me({ roles: ['reviewer'] }), at: address });
  await pass(50);
  return { desk, asked, ...view };
}
const article = () => screen.getByRole('article');
const titleShown = () => within(article()).getAllByRole('heading')[0]?.textContent;
const polite = () => document.querySelector('[data-region="polite"]')?.textContent;
const press = async (key: string) => {
  fireEvent.keyDown(document.body, { key, code: key === '[' ? 'BracketLeft' : 'BracketRight' });
  await pass(50);
};

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the page of a reviewer', () => {
  it('shows the question, what was done inside and what the citizen will read, each as what it is', async () => {
    await open();
    expect(within(article()).getByRole('region', { name: '诉求人问的' }).textContent).toContain('井盖松动，走上去会响。');
    const answer = within(article()).getByRole('region', { name: '水务局的反馈' });
    expect(answer.querySelector('.inside')?.textContent).toContain('班组换了两个井圈');
    expect(answer.querySelector('.outside')?.textContent).toBe('水务局答复您井盖已经换好。');
    expect(answer.textContent).toContain('联系了诉求人 · 10月13日 周二 09:11，电话 000****5678');
  });

  it.each<[string, Partial<typeof feedback>, string]>([
    ['nobody spoke to the citizen', { contacted: false }, '! 没有联系诉求人'],
    ['it is not solved, with the reason', { solved: false, unsolvedReason: '等街道腾地方' }, '! 单位说没解决：等街道腾地方'],
  ])('says in so many words that %s', async (_, change, words) => {
    await open({ assignments: [assignment({ feedback: { ...feedback, ...change } })] });
    expect(article().textContent).toContain(words);
  });

  it('turns both answers off for one’s own feedback, with the reason', async () => {
    const reason = { zh: '这是自己提交的反馈，要由别人审核。', en: 'You submitted this.' };
    await open({ actions: [{ action: 'approve', allowed: false, primary: false, reason }, { action: 'send_back', allowed: false, primary: false, reason }] });
    expect(within(article()).getAllByRole<HTMLButtonElement>('button').map(({ disabled }) => disabled)).toEqual([true, true]);
    expect(article().textContent).toContain('审核通过：这是自己提交的反馈，要由别人审核。');
  });

  it('says what an empty list is for, and what is missing when a ticket has no feedback', async () => {
    await open({}, { list: [] });
    expect(screen.getByText('没有待审核的反馈')).toBeTruthy();
    cleanup();
    await open({ assignments: [] });
    expect(article().textContent).toContain('没有主办单位的反馈');
  });
});

describe('one after another', () => {
  it('begins with the first, and ] and [ walk without leaving the page', async () => {
    const { address } = await open();
    expect(titleShown()).toBe('井盖松动');
    expect(screen.getByText('第 1 件，共 2 件 · 按期限排')).toBeTruthy();
    await press(']');
    expect(titleShown()).toBe('路灯不亮');
    expect(address()).toBe(`/?no=${second.no}`);
    await press('[');
    expect(titleShown()).toBe('井盖松动');
  });

  it('a reload opens the one the address names', async () => {
    await open({}, { at: `/?no=${second.no}` });
    expect(titleShown()).toBe('路灯不亮');
    expect(document.querySelector('.one-item[aria-current="true"]')?.textContent).toContain('路灯不亮');
  });

  it('comes up with the next one after one’s own verdict, and says so', async () => {
    const { asked } = await open();
    fireEvent.click(within(article()).getByRole('button', { name: /^通过/ }));
    await pass(50);
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '审核通过' }));
    await pass(50);
    await pass(50);
    await pass(50);
    expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({ command: { action: 'approve' } });
    expect(titleShown()).toBe('路灯不亮');
    expect(polite()).toBe('办完了，下一件：路灯不亮');
  });

  it('stays, with who did what, when somebody else was faster', async () => {
    const { desk, say } = await open();
    desk.first = { ...desk.first, row: { ...first, version: 2, state: 'pending_callback' }, actions: [], timeline: [...desk.first.timeline, event(2, 'approved', 'other')] };
    await say('ticket.changed', { no: first.no, version: 2, change: 'approved', byName: '陈静' });
    expect(titleShown()).toBe('井盖松动');
    expect(screen.getByText('已由 陈静 审核通过')).toBeTruthy();
    await press(']');
    expect(titleShown()).toBe('路灯不亮');
  });

  it('stays while one only looks: a note or a view of the number is no verdict', async () => {
    const { desk, say } = await open();
    desk.first = { ...desk.first, row: { ...first, version: 2 }, timeline: [...desk.first.timeline, event(2, 'identity_viewed')] };
    await say('ticket.changed', { no: first.no, version: 2, change: 'identity_viewed' });
    expect(titleShown()).toBe('井盖松动');
  });

  it('names the failure and a way on when the list cannot be fetched', async () => {
    answerWith({});
    await openDesk(<ReviewPage />, { who: me({ roles: ['reviewer'] }) });
    await pass(50);
    expect(screen.getByRole('button', { name: '重试' })).toBeTruthy();
  });
});
