/** @jsxImportSource react */
// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PlannerPage } from '../../../agent-console/src/features/planner/index.js';
import type { Availability } from '../../../server/contract/booking-staff.js';
import { button, press, settle } from '../admin/press.js';
import { at, me } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';
import { cell, heard, keys, pull, standing } from './hands.js';
import { planDesk } from './plan-desk.js';

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now: at('2026-10-13T09:12') });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

async function open(role: 'appointment_clerk' | 'operator' = 'appointment_clerk') {
  const desk = planDesk();
  await openDesk(<PlannerPage />, { who: me({ roles: [role] }), at: '/planner?centre=xinhe' });
  await pass(10);
  return desk;
}
const stand = (when: string) => act(() => cell(when).focus());
const said = () => document.querySelector('[data-region="polite"]')?.textContent;
const chosen = () => document.querySelectorAll('[role="gridcell"][aria-selected="true"]').length;

describe('by keys, the planner', () => {
  it('begins at the first time that can still be changed', async () => {
    await open();
    const [only, ...others] = document.querySelectorAll('[role="gridcell"][tabindex="0"]');
    expect([only?.textContent, others]).toEqual([expect.stringContaining('周二 09:00，容量 4，已约 0'), []]);
  });

  it('walks, chooses several times with Shift, and takes a place from each', async () => {
    await open();
    stand('周二 09:00');
    await keys('ArrowRight', 'Shift+ArrowDown', '-');
    expect(screen.getByText('选中 2 格')).toBeTruthy();
    expect([heard('周三 09:00'), heard('周三 10:00'), heard('周二 09:00')]).toEqual([expect.stringContaining('容量 3，已约 0，已改未存'), expect.stringContaining('容量 3，已约 0，已改未存'), expect.stringContaining('容量 4，已约 0')]);
    expect(said()).toBe('2 格已改');
    expect(standing()).toContain('周三 10:00');
  });

  it.each([['7', '容量 7'], ['+', '容量 5'], ['=', '容量 5'], ['Delete', '不开放']])('%s makes it: %s', async (key, becomes) => {
    await open();
    stand('周二 09:00');
    await keys(key);
    expect(heard('周二 09:00')).toContain(becomes);
  });

  it('reaches the ends of the row and of the column', async () => {
    await open();
    stand('周二 09:00');
    await keys('End');
    expect(standing()).toContain('周日 09:00');
    await keys('Home', 'PageDown');
    expect(standing()).toContain('周一 17:00');
    await keys('PageUp');
    expect(standing()).toContain('周一 08:00');
  });

  it('takes back one step after the other with Ctrl+Z', async () => {
    await open();
    stand('周二 09:00');
    await keys('-', '-', 'Ctrl+z');
    expect(heard('周二 09:00')).toContain('容量 3');
    await keys('Ctrl+z');
    expect(heard('周二 09:00')).not.toContain('已改未存');
  });

  it('goes to the form with Enter, and what is typed there goes into the draft', async () => {
    await open();
    stand('周二 09:00');
    await keys('Enter');
    expect(document.activeElement).toBe(screen.getByLabelText('容量'));
    fireEvent.change(screen.getByLabelText('容量'), { target: { value: '12' } });
    fireEvent.change(screen.getByLabelText('其中留给电话和窗口'), { target: { value: '3' } });
    await press(button('放进草稿'));
    expect(heard('周二 09:00')).toContain('容量 12，已约 0，留 3，已改未存');
  });

  it('sets a time for every week to come', async () => {
    const { asked } = await open();
    stand('周二 09:00');
    fireEvent.change(screen.getByLabelText('容量'), { target: { value: '2' } });
    await press(screen.getByRole('radio', { name: '每周这几天都这样' }));
    await press(button('放进草稿'));
    await settle();
    const tried = asked.findLast(({ path }) => path.endsWith('/plan/preview'))?.body as { availability: Availability };
    expect(tried.availability.hours.at(-1)).toEqual({ kind: 'ordinary', weekdays: [2], from: '09:00', to: '10:00', capacity: 2, reserved: 0 });
  });

  it('takes a time back to what it is usually', async () => {
    await open();
    stand('周二 09:00');
    await keys('9');
    await press(button('恢复平常'));
    expect(heard('周二 09:00')).toContain('容量 4，已约 0');
    expect(heard('周二 09:00')).not.toContain('已改未存');
  });

  it('keeps Enter for the buttons inside the grid', async () => {
    await open();
    const close = button('关闭 10/14 周三…');
    close.focus();
    expect(fireEvent.keyDown(close, { key: 'Enter' })).toBe(true);
    expect(document.activeElement).toBe(close);
  });

  it('leaves days that are over as they are, and says why', async () => {
    await open();
    stand('周二 09:00');
    await keys('ArrowLeft', '-');
    expect(heard('周一 09:00')).toContain('容量 4');
    expect(screen.getByText('过去的日子不能改。')).toBeTruthy();
    expect(button('放进草稿').disabled).toBe(true);
  });

  it('shows an operator the week, and changes nothing', async () => {
    await open('operator');
    stand('周二 09:00');
    await keys('-', 'ArrowRight');
    expect(heard('周二 09:00')).toContain('容量 4');
    expect(cell('周三 09:00').getAttribute('aria-readonly')).toBe('true');
    expect(screen.getByText('只能看：改号源由预约专员和督导来做。')).toBeTruthy();
    expect(screen.queryByText('改了会怎样')).toBeNull();
  });
});

describe('by hand, the planner', () => {
  it('chooses the block drawn over, until the hand lets go', async () => {
    await open();
    fireEvent.pointerDown(cell('周三 09:00'));
    fireEvent.pointerEnter(cell('周四 10:00'));
    expect(chosen()).toBe(4);
    fireEvent.pointerUp(window);
    fireEvent.pointerEnter(cell('周五 10:00'));
    expect(chosen()).toBe(4);
  });

  it('lets go, too, when the hand turns out to have scrolled', async () => {
    await open();
    fireEvent.pointerDown(cell('周三 09:00'));
    fireEvent.pointerCancel(window);
    fireEvent.pointerEnter(cell('周四 10:00'));
    expect(chosen()).toBe(1);
  });

  it('pulls a time up by its handle, with the number beside it, as one step', async () => {
    await open();
    expect(await pull('周三 09:00', 28)).toBe('+2');
    expect(heard('周三 09:00')).toContain('容量 6');
    expect(said()).toBe('容量改为 6');
    await press(button('撤一步'));
    expect(heard('周三 09:00')).not.toContain('已改未存');
  });

  it('pulls all chosen times when one of them is pulled, and none below nothing', async () => {
    await open();
    fireEvent.pointerDown(cell('周三 09:00'));
    fireEvent.pointerEnter(cell('周三 10:00'));
    fireEvent.pointerUp(window);
    expect(await pull('周三 10:00', -90)).toBe('−6');
    expect([heard('周三 09:00'), heard('周三 10:00')]).toEqual([expect.stringContaining('不开放'), expect.stringContaining('不开放')]);
  });

  it('changes nothing when the pull is broken off', async () => {
    await open();
    expect(await pull('周三 09:00', 28, 'pointercancel')).toBe('+2');
    expect(heard('周三 09:00')).toContain('容量 4');
    expect(screen.getByText('还没有改动。')).toBeTruthy();
  });
});
