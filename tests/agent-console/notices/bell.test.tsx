/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Bell } from '../../../agent-console/src/features/notices/index.js';
import { noticeKind, type StaffNotice, type StaffNotices } from '../../../server/contract/notices.js';
import { noticeWords } from '../../../server/contract/words/notice-words.js';
import { at, now } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';
import { answerWith, type Asked } from '../support/page.js';

const notice = (id: string, more: Partial<StaffNotice> = {}): StaffNotice => ({
  id,
  kind: 'dispatched',
  severity: 'act',
  ticketNo: '261013090000000042',
  conversationId: null,
  title: '井盖松动',
  by: { kind: 'staff', name: '孙平' },
  unitName: '区水务局',
  step: null,
  dueAt: null,
  at: now - 60_000,
  read: false,
  ...more,
});
const near = notice('b', { kind: 'deadline_near', by: { kind: 'system', name: null }, step: 'finish', dueAt: at('2026-10-14T00:00') });

async function open(held: { now: StaffNotices }) {
  const asked = answerWith({
    'GET /api/staff/notices': () => [200, held.now],
    'POST /api/staff/notices/read': () => ((held.now = { notices: held.now.notices.map((one) => ({ ...one, read: true })), unread: 0 }), [200, { unread: 0 }]),
  });
  const desk = await openDesk(<><Bell /><input aria-label="草稿" /></>);
  return { ...desk, asked };
}
const bell = () => screen.getByRole('button', { name: /^通知/ });
const marks = (asked: readonly Asked[]) => asked.filter(({ method }) => method === 'POST').map(({ body }) => body);
const aloud = () => document.querySelector('[data-region=polite]')?.textContent;
async function press(button: HTMLElement) {
  fireEvent.click(button);
  await pass(300);
}

beforeEach(() => void vi.useFakeTimers({ now }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('counts what is unread and says in words who did what and what to do next', async () => {
  await open({ now: { notices: [notice('a'), near], unread: 2 } });
  expect(bell().getAttribute('aria-label')).toBe('通知，2 条未读');
  await press(bell());
  expect(screen.getByRole('link', { name: '孙平把 1013-0042 派给区水务局，请签收。' }).getAttribute('href')).toBe('/tickets/261013090000000042');
  expect(screen.getByText(/1013-0042 的.*期限快到，今天 24:00前，请抓紧办。/)).toBeTruthy();
});

it('leads from a late first reply to the talk, and says that it is one', async () => {
  const late = notice('d', { kind: 'first_reply_late', severity: 'urgent', ticketNo: null, conversationId: 'chat-1', title: null, by: { kind: 'system', name: null }, unitName: null, step: 'chat_first_reply', dueAt: now });
  await open({ now: { notices: [late], unread: 1 } });
  await press(bell());
  expect(screen.getByRole('link', { name: '网上咨询应于今天 09:12前首次回复，已超时，请马上安排回复。' }).getAttribute('href')).toBe('/work/chat-1');
  expect(screen.getByText('网上咨询')).toBeTruthy();
});

it('marks all that was on screen, and one that is opened', async () => {
  const { asked, address } = await open({ now: { notices: [notice('a', { at: now }), near], unread: 2 } });
  await press(bell());
  await press(screen.getByRole('button', { name: '全部标为已读' }));
  expect(marks(asked)).toEqual([{ until: now }]);
  expect(bell().getAttribute('aria-label')).toBe('通知，没有未读');
  await press(screen.getByRole('link', { name: /派给区水务局/ }));
  expect(address()).toBe('/tickets/261013090000000042');
  expect(screen.queryByRole('region', { name: '通知' })).toBeNull();
});

it('says an urgent one aloud once it comes, never an ordinary one, and leaves the keyboard alone', async () => {
  const held = { now: { notices: [notice('a', { severity: 'urgent' as const })], unread: 1 } };
  const { say } = await open(held);
  screen.getByLabelText('草稿').focus();
  expect(aloud()).toBe('');
  held.now = { notices: [notice('c'), ...held.now.notices], unread: 2 };
  await say('notices.changed', { unread: 2 });
  expect([aloud(), bell().getAttribute('aria-label')]).toEqual(['', '通知，2 条未读']);
  held.now = { notices: [notice('d', { kind: 'overdue_day_after', severity: 'urgent', step: 'finish' }), ...held.now.notices], unread: 3 };
  await say('notices.changed', { unread: 3 });
  expect(aloud()).toMatch(/^紧急通知：催办通知：1013-0042/);
  expect(document.activeElement).toBe(screen.getByLabelText('草稿'));
});

it('says what belongs here when nothing does, and closes with Escape back to the bell', async () => {
  await open({ now: { notices: [], unread: 0 } });
  await press(bell());
  expect(screen.getByText('没有通知')).toBeTruthy();
  bell().focus();
  fireEvent.keyDown(bell(), { key: 'Escape' });
  await pass(50);
  expect(screen.queryByText('没有通知')).toBeNull();
  expect(document.activeElement).toBe(bell());
});

it('leads nowhere for a ticket the reader may no longer see', async () => {
  await open({ now: { notices: [notice('a', { title: null })], unread: 1 } });
  await press(bell());
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText('这件现在无权查看')).toBeTruthy();
});

it('leads to the orders for an order about a matter of another unit', async () => {
  await open({ now: { notices: [notice('a', { title: null, kind: 'supervision_issued', unitName: '区水务局' })], unread: 1 } });
  await press(bell());
  expect(screen.getByRole('link').getAttribute('href')).toBe('/supervisions');
});

it.each(noticeKind.options)('has words in both languages, and no mark of its own, for %s', (kind) => {
  const { said, next } = noticeWords[kind];
  const marksIn = [said.zh, said.en, next?.zh ?? '', next?.en ?? ''].flatMap((text) => text.match(/\{\w+\}/g) ?? []);
  expect(said.zh).not.toBe(said.en);
  expect(marksIn.filter((mark) => !['{by}', '{no}', '{unit}', '{step}', '{due}'].includes(mark))).toEqual([]);
});
