import { fireEvent } from '@testing-library/react';
import { pass } from '../support/desk.js';

const nameOf = (button: HTMLButtonElement): string => button.getAttribute('aria-label') ?? button.textContent;

/** A button by its name. A year has 365 of them: asking by role looks at the style of each and takes seconds. */
export function button(name: string | RegExp, within: ParentNode = document): HTMLButtonElement {
  const found = [...within.querySelectorAll('button')].filter((one) => (typeof name === 'string' ? nameOf(one).trim() === name : name.test(nameOf(one))));
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} buttons are called ${String(name)}`);
  return first;
}

/** The dialog opened last. */
export function dialog(): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('[role="dialog"]')].at(-1);
  if (found === undefined) throw new Error('no dialog is open');
  return found;
}

export async function press(element: Element): Promise<void> {
  fireEvent.click(element);
  await pass(1);
}

/** Long enough for a draft to be counted and the answer to be drawn. */
export async function settle(): Promise<void> {
  await pass(600);
  await pass(1);
  await pass(1);
}
