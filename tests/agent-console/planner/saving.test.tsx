/** @jsxImportSource react */
// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PlannerPage } from '../../../agent-console/src/features/planner/index.js';
import { button, dialog, press, settle } from '../admin/press.js';
import { at, me, now } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';
import { part } from '../support/part.js';
import { cell, heard, keys } from './hands.js';
import { planDesk } from './plan-desk.js';

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now: at('2026-10-13T09:12') });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** A planner over a desk; `draft`: takes places from Tuesday at nine by these keys. */
async function open(doubts: Parameters<typeof planDesk>[0] = {}) {
  const desk = planDesk(doubts);
  const { link } = await openDesk(<PlannerPage />, { who: me({ roles: ['appointment_clerk'] }), at: '/planner?centre=xinhe' });
  await pass(10);
  const draft = async (...pressed: string[]) => {
    act(() => cell('周二 09:00').focus());
    await keys(...pressed);
    await settle();
  };
  const save = async (why = '3 号窗口借出') => {
    fireEvent.change(screen.getByLabelText('为什么改'), { target: { value: why } });
    await press(button('保存'));
    await settle();
  };
  return { ...desk, link, draft, save };
}
const standing = () => document.querySelector('[aria-labelledby="plan-effect"] [aria-live="polite"]')?.textContent;
const full = { '2026-10-13 09:00': 3 };

describe('what a change would do', () => {
  it('is said before it can be saved: whom it would bump, and what happens to them', async () => {
    const { draft } = await open({ booked: full });
    await draft('2');
    expect(standing()).toBe('将影响 1 人：1 人短信改约，0 人须电话。');
    expect(within(part('影响到谁')).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/^发短信柳\*1234 ?5670/)]);
    expect(screen.getByText(/^保存后：被挤掉的人自动改到最近的空号/)).toBeTruthy();
    expect(cell('周二 09:00').textContent).toContain('多 1 人');
  });

  it('is said, too, when it is nothing to anybody', async () => {
    const { draft } = await open({ booked: full });
    await draft('3');
    expect(standing()).toBe('不影响已经约好的人。共改 1 个号段。');
    expect(screen.getByText('保存后：新容量立刻生效。')).toBeTruthy();
  });

  it('is said, too, when people moved earlier could have their old time back; they are asked once it is saved', async () => {
    const { draft, save } = await open({ back: 2 });
    await draft('6');
    expect(standing()).toBe('不影响已经约好的人。共改 1 个号段。2 人可以改回原来的时间，保存后逐个去问。');
    await save();
    expect(standing()).toBe('已保存。2 人已被问要不要改回原来的时间：发短信，不能发的列为电话任务。');
  });

  it('is asked once for a row of presses', async () => {
    const { asked, draft } = await open();
    await draft('-', '-', '-');
    expect(asked.filter(({ path }) => path.endsWith('/plan/preview'))).toHaveLength(1);
  });

  it('that cannot be counted is refused in words, and cannot be saved', async () => {
    const { draft } = await open({ refuses: { attempt: 'unsound' } });
    await draft('-');
    expect(screen.getByRole('alert').textContent).toBe('! 别人先改了，请看最新的。');
    expect(button('保存').disabled).toBe(true);
  });
});

describe('a change', () => {
  it('is saved with a reason, and nobody is told it was when it was not', async () => {
    const { draft, save, puts } = await open({ booked: full });
    await draft('2');
    expect(button('保存').disabled).toBe(true);
    await save('窗口借出');
    expect(puts()).toMatchObject([{ reason: '窗口借出', availability: { version: 3, exceptions: [{ date: '2026-10-13', times: [{ time: '09:00', capacity: 2 }] }] } }]);
    expect(standing()).toBe('已保存。1 人已改到新时间，0 人没有空号，都已通知或列为电话任务。');
    expect(heard('周二 09:00')).toContain('容量 2');
    expect(heard('周二 09:00')).not.toContain('已改未存');
  });

  it('can be undone as long as nothing else was changed', async () => {
    const { draft, save, puts } = await open();
    await draft('2');
    await save();
    await press(button('撤销这次修改'));
    await settle();
    expect(puts()[1]).toMatchObject({ reason: '撤销上一次修改', availability: { version: 4, exceptions: [] } });
    expect([standing(), heard('周二 09:00')]).toEqual(['已撤销。', expect.stringContaining('容量 4')]);
    await draft('3');
    expect(screen.queryByText('撤销这次修改')).toBeNull();
  });

  it('that is refused stays as it was drafted, and can be saved again', async () => {
    const { draft, save, state, puts } = await open({ refuses: { save: 'closed_day' } });
    await draft('2');
    await save();
    expect(screen.getByRole('alert').textContent).toBe('! 别人先改了，请看最新的。');
    expect(heard('周二 09:00')).toContain('容量 2，已约 0，已改未存');
    expect(screen.getByLabelText<HTMLTextAreaElement>('为什么改').value).toBe('3 号窗口借出');
    state.refuses = {};
    await press(button('保存'));
    await settle();
    expect([puts().length, standing(), screen.queryByRole('alert')]).toEqual([2, '已保存。没有人受影响。', null]);
  });

  it('is put away whole, with what was said against it', async () => {
    const { draft, save } = await open({ refuses: { save: 'closed_day' } });
    await draft('2', '-');
    await save();
    await press(button('放弃改动'));
    await settle();
    expect([standing(), heard('周二 09:00'), screen.queryByRole('alert')]).toEqual(['还没有改动。', expect.stringContaining('容量 4'), null]);
  });

  it('waits for the line: it stays, says so, and is saved once connected', async () => {
    const { link, draft, save, puts } = await open();
    await draft('2');
    link({ kind: 'broke', at: now });
    expect(screen.getByText('网络断了。改动还在，连上后再保存。')).toBeTruthy();
    expect(button('保存').disabled).toBe(true);
    link({ kind: 'back', gained: 0 });
    await save();
    expect(puts()).toHaveLength(1);
  });

  it('is kept while one looks at another week', async () => {
    const { draft, save, puts } = await open();
    await draft('2');
    await press(button('后一周'));
    await settle();
    await press(button('前一周'));
    await settle();
    await save();
    expect(puts()).toMatchObject([{ availability: { exceptions: [{ date: '2026-10-13' }] } }]);
  });
});

describe('of two planners', () => {
  const theirs = { date: '2026-10-15', closed: false, closedCounters: [], times: [{ time: '10:00', capacity: 9, reserved: 0 }], reason: null };
  it('the second is told, sees the first one’s change, and keeps both', async () => {
    const { state, draft, save, puts } = await open();
    await draft('2');
    state.plan = { ...state.plan, version: 4, exceptions: [theirs] };
    await save();
    expect(screen.getByRole('alert').textContent).toContain('别人先改了，请看最新的。');
    await press(button('按最新的重算'));
    await settle();
    expect([heard('周二 09:00'), heard('周四 10:00')]).toEqual([expect.stringContaining('容量 2，已约 0，已改未存'), expect.stringContaining('容量 9')]);
    await save();
    expect(puts()[1]).toMatchObject({ availability: { version: 4, exceptions: [{ date: '2026-10-13' }, theirs] } });
    expect(standing()).toBe('已保存。没有人受影响。');
  });

  it('the second’s undo does not go over what the first saved since', async () => {
    const { state, draft, save } = await open();
    await draft('2');
    await save();
    state.plan = { ...state.plan, version: 5, exceptions: [theirs] };
    await press(button('撤销这次修改'));
    await settle();
    expect(screen.getByRole('alert').textContent).toBe('! 别人先改了，请看最新的。');
    expect([heard('周四 10:00'), screen.queryByText('撤销这次修改')]).toEqual([expect.stringContaining('容量 9'), null]);
  });
});

describe('closing a day', () => {
  const closing = async (doubts: Parameters<typeof planDesk>[0] = {}) => {
    const desk = await open(doubts);
    await press(button('关闭 10/14 周三…'));
    await settle();
    return desk;
  };
  const close = async () => {
    await press(button('停电检修', dialog()));
    fireEvent.click(button('关闭并改约', dialog()));
  };

  it('says who is hit, those to be called first, and wants the reason in both languages', async () => {
    await closing();
    expect(within(dialog()).getByText('将影响 2 人：1 人短信改约，1 人须电话。')).toBeTruthy();
    expect(within(dialog()).getAllByRole('listitem').map(({ textContent }) => textContent.slice(0, 3))).toEqual(['须电话', '发短信']);
    expect(within(dialog()).getByText('两种文字都要写。')).toBeTruthy();
    expect(button('关闭并改约', dialog()).disabled).toBe(true);
  });

  it('shows how many are moved while it goes on, and what became of them', async () => {
    const { asked, state } = await closing();
    const answered = globalThis.fetch;
    const letThrough: { go: () => void } = { go: () => undefined };
    globalThis.fetch = (url, init) => (init?.method === 'POST' && (url instanceof Request ? url.url : url.toString()).endsWith('/closings') ? new Promise((done) => void (letThrough.go = () => done(answered(url, init)))) : answered(url, init));
    await close();
    await pass(10);
    expect(within(dialog()).getByText('正在改约：0 / 2 人')).toBeTruthy();
    state.left = 1;
    await pass(800);
    await pass(1);
    expect(within(dialog()).getByText('正在改约：1 / 2 人')).toBeTruthy();
    letThrough.go();
    await settle();
    expect(within(dialog()).getByText('已关闭。2 人已改到新时间。')).toBeTruthy();
    expect(asked.find(({ path }) => path.endsWith('/closings'))?.body).toEqual({ date: '2026-10-14', counterId: null, reason: { zh: '停电检修', en: 'Power cut' } });
  });

  it('that broke off says that it can be gone on with', async () => {
    const { state } = await closing({ refuses: { save: 'busy' } });
    await close();
    await settle();
    expect(within(dialog()).getByRole('alert').textContent).toContain('再按一次“关闭并改约”会接着做');
    state.refuses = {};
    await press(button('关闭并改约', dialog()));
    await settle();
    expect(within(dialog()).getByText('1 人不能发短信，已列为电话任务。')).toBeTruthy();
  });

  it('with nobody booked says that nobody was affected', async () => {
    const { state } = await closing();
    state.closes = 0;
    await close();
    await settle();
    expect(within(dialog()).getByText('已关闭。没有人受影响。')).toBeTruthy();
  });

  it('can be of one counter alone', async () => {
    const { asked } = await closing();
    await press(within(dialog()).getByRole('radio', { name: '2号窗口' }));
    await settle();
    expect(asked.at(-1)).toMatchObject({ path: '/api/staff/centres/xinhe/closings/preview', body: { date: '2026-10-14', counterId: '2' } });
  });

  it('waits for the line', async () => {
    const { link } = await closing();
    await press(button('停电检修', dialog()));
    link({ kind: 'broke', at: now });
    expect(button('关闭并改约', dialog()).disabled).toBe(true);
    expect(within(dialog()).getByText('网络断了。改动还在，连上后再保存。')).toBeTruthy();
  });
});

