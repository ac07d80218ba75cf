/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ViewerInitials, Viewers } from '../../../agent-console/src/shared/people/viewers.js';
import { openTickets } from '../../../agent-console/src/shared/realtime/open-tickets.js';
import { now } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';

const no = '261013091204000042';
const mine = { id: 'me', name: '王敏', writing: false };
const chen = { id: 's2', name: '陈静', writing: false };
const zhao = { id: 's3', name: '赵磊', writing: true };

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('chips of who else has the ticket open', () => {
  it('name who reads and who writes, never the reader', async () => {
    const { say } = await openDesk(<Viewers no={no} />);
    expect(screen.getByRole('status').textContent).toBe('');
    await say('ticket.viewers', { no, viewers: [mine, chen, zhao] });
    expect(screen.getByText('陈静 正在看')).toBeTruthy();
    expect(screen.getByText('赵磊 正在写').className).toContain('mark-strong');
    expect(screen.queryByText(/王敏/)).toBeNull();
  });
  it('go when they leave, and take no heed of other tickets', async () => {
    const { say } = await openDesk(<Viewers no={no} />);
    await say('ticket.viewers', { no, viewers: [mine, chen] });
    await say('ticket.viewers', { no: '261013091204000043', viewers: [zhao] });
    expect(screen.getByRole('status').textContent).toBe(' 陈静 正在看');
    await say('ticket.viewers', { no, viewers: [mine] });
    expect(screen.getByRole('status').textContent).toBe('');
  });
  it('are one initial and a number in a list, the writer first, with the words for readers', async () => {
    const { say } = await openDesk(<ViewerInitials no={no} />);
    await say('ticket.viewers', { no, viewers: [mine, chen, zhao] });
    expect(screen.getByText('赵+1')).toBeTruthy();
    expect(screen.getByTitle('陈静 正在看 · 赵磊 正在写')).toBeTruthy();
  });
});

describe('what the desk is told of the reader', () => {
  it('that they have it open, write, have stopped, and left', async () => {
    const { told } = await openDesk(
      <>
        <Viewers no={no} />
        <textarea />
        <input aria-label="搜索" />
      </>,
    );
    expect(told).toEqual([`view ${no}`]);
    fireEvent.input(screen.getByLabelText('搜索'));
    expect(told).toHaveLength(1);
    fireEvent.input(document.querySelector('textarea') ?? document.body);
    await pass(9_000);
    expect(told.slice(1)).toEqual([`write ${no}`]);
    await pass(1_100);
    expect(told.slice(2)).toEqual([`view ${no}`]);
    cleanup();
    expect(told.slice(3)).toEqual([`leave ${no}`]);
  });
  it('again, after the line was broken, for what is still open', () => {
    const said: unknown[][] = [];
    const tickets = openTickets(() => ({ emit: (...words: unknown[]) => void said.push(words) }) as unknown as ReturnType<Parameters<typeof openTickets>[0]>);
    tickets.viewTicket('1', false);
    tickets.viewTicket('2', true);
    tickets.leaveTicket('1');
    tickets.listTickets(['7', '8']);
    said.length = 0;
    tickets.sayAgain();
    expect(said).toEqual([
      ['viewTicket', '2', true],
      ['listTickets', ['7', '8']],
    ]);
  });
});
