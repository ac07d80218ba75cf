import { act, fireEvent } from '@testing-library/react';
import { pass } from '../support/desk.js';

/** A cell of the grid by day and time, as '周三 10:00' says it. */
export function cell(when: string): HTMLElement {
  const [weekday = '', time = ''] = when.split(' ');
  const found = [...document.querySelectorAll<HTMLElement>('[role="gridcell"]')].find(({ textContent }) => textContent.includes(`${weekday} ${time}`));
  if (found === undefined) throw new Error(`no cell is called ${when}`);
  return found;
}

/** What readers hear of a cell. */
export const heard = (when: string): string => cell(when).querySelector('.unseen')?.textContent ?? '';
/** The cell the keyboard is at. */
export const standing = (): string => document.activeElement?.querySelector('.unseen')?.textContent ?? '';

/** Presses keys one after the other where the keyboard is: 'Shift+ArrowDown', '-', 'Ctrl+z'. */
export async function keys(...pressed: string[]): Promise<void> {
  for (const one of pressed) {
    const parts = one.split('+').filter((part) => part !== '');
    const key = one.endsWith('+') ? '+' : (parts.at(-1) ?? one);
    fireEvent.keyDown(document.activeElement ?? document.body, { key, shiftKey: parts.includes('Shift'), ctrlKey: parts.includes('Ctrl') });
    await pass(1);
  }
}

/** Takes a cell's handle, drags it so far up, and lets go as told. */
export async function pull(when: string, up: number, end: 'pointerup' | 'pointercancel' = 'pointerup'): Promise<string> {
  const handle = cell(when).querySelector<HTMLElement>('.plan-handle');
  if (handle === null) throw new Error(`${when} has no handle`);
  fireEvent.pointerDown(handle, { pointerId: 1, clientY: 200 });
  const turn = (name: string, clientY: number) => act(() => void handle.dispatchEvent(new PointerEvent(name, { pointerId: 1, clientY, bubbles: true })));
  turn('pointermove', 200 - up);
  const bubble = handle.dataset['steps'] ?? '';
  turn(end, 200 - up);
  await pass(1);
  return bubble;
}
