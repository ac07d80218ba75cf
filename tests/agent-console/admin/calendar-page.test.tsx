/** @jsxImportSource react */
// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CalendarPage, CalendarRulePage } from '../../../agent-console/src/features/admin/index.js';
import type { RuleLine } from '../../../server/contract/rules.js';
import { at, me } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';
import { answerWith } from '../support/page.js';
import { button, dialog, press, settle } from './press.js';
import { calendar, effect, line } from './rules.js';

const rules = '/api/staff/rules/calendar';
const october = at('2026-10-13T09:12');
let lines: RuleLine[];
let inForce = calendar();

// A year is 365 buttons, and every press draws them again.
vi.setConfig({ testTimeout: 30_000 });
beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now: october });
  lines = [line(1)];
  inForce = calendar();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

type Answer = (body: unknown) => [number, unknown];
const answers = (more: Record<string, Answer> = {}) =>
  answerWith({
    [`GET ${rules}/versions/current`]: () => [200, inForce],
    [`GET ${rules}/versions`]: () => [200, lines],
    [`POST ${rules}/preview`]: () => [200, effect()],
    [`POST ${rules}/versions`]: () => [201, line(2, { appliedAt: null })],
    ...more,
  });
const open = () => openDesk(<CalendarPage />, { who: me({ roles: ['sys_admin'] }) });

/** Makes 12 October a day off named 停水, through the dialog. */
async function takeOff(label = /^2026年10月12日/): Promise<void> {
  await press(button(label));
  await press(within(dialog()).getByText('休息日'));
  fireEvent.change(within(dialog()).getByLabelText('名称（中文）'), { target: { value: '停水' } });
  fireEvent.change(within(dialog()).getByLabelText('名称（英文）'), { target: { value: 'No water' } });
  await press(button('改到草稿', dialog()));
}
const save = () => button('保存为第 2 版');
const listed = (caption: string) => [...(screen.getByText(caption).closest('table')?.querySelectorAll('tbody tr') ?? [])].map((row) => row.textContent);
const versions = () => document.querySelector('[aria-labelledby="versions-title"] tbody tr')?.textContent;
const giveReason = () => fireEvent.change(screen.getByLabelText('为什么改'), { target: { value: '停水通知 12 号' } });

describe('the year', () => {
  it('shows each kind of day by letter and by name', async () => {
    answers();
    await open();
    expect(button(/^2026年10月1日 周四，休息日，国庆节$/).textContent).toBe('1休');
    expect(button(/^2026年10月10日 周六，补班日，国庆节$/).textContent).toBe('10班');
    expect(button(/^2026年9月30日 周三，半天或特殊时段$/).textContent).toBe('30半');
    expect(button(/^2026年10月11日 周日，周末$/).textContent).toBe('11');
  });

  it('is one stop for Tab and is walked by arrow keys', async () => {
    answers();
    await open();
    const first = button(/^2026年1月1日/);
    expect(document.querySelectorAll('.year-day[tabindex="0"]')).toHaveLength(1);
    act(() => first.focus());
    fireEvent.keyDown(first, { key: 'ArrowDown' });
    fireEvent.keyDown(document.activeElement ?? first, { key: 'ArrowRight' });
    expect(document.activeElement?.getAttribute('data-date')).toBe('2026-01-09');
  });

  it('says when it cannot be fetched, with a way on', async () => {
    answers({ [`GET ${rules}/versions/current`]: () => [503, {}] });
    await open();
    expect(button('重试')).toBeTruthy();
  });
});

describe('before saving', () => {
  it('the effect of the draft is counted, and only then may it be saved with a reason', async () => {
    const asked = answers();
    await open();
    await takeOff();
    expect(save().disabled).toBe(true);
    giveReason();
    expect(save().disabled).toBe(true);
    await settle();
    expect(screen.getByText('将改变 2 件未结工单的期限：延后 2，提前 0（已承诺的 1 件不提前）· 暂定转正式 0')).toBeTruthy();
    expect(save().disabled).toBe(false);
    const preview = asked.find(({ path }) => path === `${rules}/preview`)?.body as { off: { date: string }[] };
    expect(preview.off.map(({ date }) => date)).toContain('2026-10-12');
  });

  it('every number opens a list of that length', async () => {
    answers();
    await open();
    await takeOff();
    await settle();
    await press(button('延后 2 件，看名单'));
    expect(listed('延后：2 件')).toEqual(['0930-004210月27日 周二 24:00前10月28日 周三 24:00前', '0930-004310月27日 周二 24:00前10月28日 周三 24:00前']);
    await press(button('已承诺，不提前 1 件，看名单'));
    expect(listed('已承诺，不提前：1 件')).toEqual(['0930-004410月15日 周四 24:00前10月15日 周四 24:00前']);
  });

  it('a change on screen that is not counted yet cannot be saved', async () => {
    answers();
    await open();
    await takeOff();
    await settle();
    giveReason();
    await takeOff(/^2026年10月13日/);
    expect(save().disabled).toBe(true);
    await settle();
    expect(save().disabled).toBe(false);
  });

  it('what cannot be is said with the date', async () => {
    answers({ [`POST ${rules}/preview`]: () => [400, { error: { code: 'invalid', message: { zh: '有几处没填对。', en: '' }, facts: { field: 'makeup', date: '2026-10-12', fault: 'not_a_weekend' }, errorId: 'e1' } }] });
    await open();
    await takeOff();
    await settle();
    giveReason();
    expect(screen.getByText('! 2026年10月12日 周一 本来就上班，不能设为补班日。')).toBeTruthy();
    expect(save().disabled).toBe(true);
  });

  it('a day off needs its name in both languages', async () => {
    answers();
    await open();
    await press(button(/^2026年10月12日/));
    await press(within(dialog()).getByText('休息日'));
    await press(button('改到草稿', dialog()));
    expect(within(dialog()).getByText('! 中文和英文名称都要写。')).toBeTruthy();
  });

  it('each changed day is listed and can be undone', async () => {
    answers();
    await open();
    await takeOff();
    expect(screen.getByText('照常 → 休息日 停水')).toBeTruthy();
    await press(button('撤销 2026年10月12日 周一'));
    expect(screen.queryByText('照常 → 休息日 停水')).toBeNull();
    expect(screen.getByText('还没有改动。改一处，这里就算出影响。')).toBeTruthy();
  });

  it('office hours are changed by typing, whatever way the time is written', async () => {
    const asked = answers();
    await open();
    const end = screen.getByLabelText('第 1 段结束');
    fireEvent.change(end, { target: { value: '1730' } });
    fireEvent.blur(end);
    await settle();
    expect(asked.find(({ path }) => path === `${rules}/preview`)?.body).toMatchObject({ periods: [{ from: '08:30', to: '17:30' }] });
  });
});

describe('a range by typing', () => {
  it('sets every day from the first to the last', async () => {
    const asked = answers();
    await open();
    fireEvent.change(screen.getByLabelText('从'), { target: { value: '2026-11-02' } });
    fireEvent.change(screen.getByLabelText('到'), { target: { value: '2026-11-04' } });
    fireEvent.change(screen.getByLabelText('名称（中文）'), { target: { value: '停水' } });
    fireEvent.change(screen.getByLabelText('名称（英文）'), { target: { value: 'No water' } });
    await press(button('改到草稿'));
    await settle();
    const { off } = asked.find(({ path }) => path === `${rules}/preview`)?.body as { off: { date: string }[] };
    expect(off.map(({ date }) => date).slice(-3)).toEqual(['2026-11-02', '2026-11-03', '2026-11-04']);
  });

  it('in a year not entered says to add it first', async () => {
    answers();
    await open();
    fireEvent.change(screen.getByLabelText('从'), { target: { value: '2027-01-01' } });
    await press(button('改到草稿'));
    expect(screen.getByText('! 先加入 2027 年。')).toBeTruthy();
  });
});

describe('saving', () => {
  it('sends the draft, the reason and the version it was made over, and shows the recount', async () => {
    const asked = answers();
    await open();
    await takeOff();
    await settle();
    giveReason();
    lines = [line(2, { by: '陈实', reason: '停水通知 12 号', appliedAt: null, moved: 1 }), line(1)];
    await press(save());
    await settle();
    expect(asked.find(({ method, path }) => method === 'POST' && path === `${rules}/versions`)?.body).toMatchObject({ over: 1, reason: '停水通知 12 号' });
    expect(versions()).toMatch(/第 2 版.*陈实.*停水通知 12 号.*正在重算，已改 1 件/);
    lines = [line(2, { by: '陈实', reason: '停水通知 12 号', moved: 2 }), line(1)];
    await pass(5_100);
    expect(versions()).toContain('已算完，改了 2 件');
  });

  it('over a version somebody replaced keeps the changes and puts them on the latest', async () => {
    const asked = answers({ [`POST ${rules}/versions`]: () => [409, { error: { code: 'stale', message: { zh: '刚刚有人改过。', en: '' }, facts: {}, errorId: 'e2' } }] });
    await open();
    await takeOff();
    await settle();
    giveReason();
    const { content } = inForce;
    inForce = calendar({ ...line(2), content: { ...content, off: [...content.off, { date: '2026-11-02', name: { zh: '停电', en: 'No power' } }] } });
    await press(save());
    await settle();
    await press(button('把我的改动放到最新版上'));
    await settle();
    const last = asked.filter(({ path }) => path === `${rules}/preview`).at(-1)?.body as { off: { date: string }[] };
    expect(last.off.map(({ date }) => date).slice(-2)).toEqual(['2026-10-12', '2026-11-02']);
    expect(button('保存为第 3 版')).toBeTruthy();
  });
});

describe('from 1 November on', () => {
  it('a bar says that next year is missing, and adds it to the draft', async () => {
    vi.setSystemTime(at('2026-11-01T08:00'));
    answers();
    await open();
    await press(button('录入 2027 年'));
    expect(button('2027').getAttribute('aria-pressed')).toBe('true');
    expect(button(/^2027年1月1日/)).toBeTruthy();
    expect(screen.getByText(/2027 年的放假安排还没有录入/)).toBeTruthy();
  });

  it('before that nothing is missing', async () => {
    answers();
    await open();
    expect(screen.queryByText(/还没有录入/)).toBeNull();
  });
});

describe('the calendar a date was counted by', () => {
  it('is read by anybody of staff, as it was then, and nothing can be pressed', async () => {
    answerWith({ [`GET ${rules}/versions/2026-v1`]: () => [200, calendar({ newest: false })] });
    await openDesk(<CalendarRulePage />, { who: me({ roles: ['unit_contact'] }), at: '/rules/calendar/2026-v1', route: '/rules/calendar/:label' });
    expect(screen.getByText('2026年10月10日 周六，补班日，国庆节')).toBeTruthy();
    expect(document.querySelectorAll('button.year-day')).toHaveLength(0);
    expect(screen.getByRole('link', { name: '看现行版' }).getAttribute('href')).toBe('/rules/calendar/current');
  });
});
