/** @jsxImportSource react */
// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { useKeptFocus } from '../../../agent-console/src/shared/focus/kept-focus.js';

afterEach(cleanup);

function Page() {
  useKeptFocus();
  const [open, setOpen] = useState(false);
  return (
    <>
      <h1 tabIndex={-1}>工单</h1>
      <button type="button" onClick={() => setOpen(true)}>
        派单
      </button>
      {open && (
        <div role="dialog">
          <button type="button" onClick={() => setOpen(false)}>
            取消
          </button>
        </div>
      )}
    </>
  );
}

const button = (name: string) => screen.getByRole('button', { name });
const focus = (element: HTMLElement) => act(() => element.focus());
/** Does something and waits until the page has been told what came and went. */
async function change(step: () => void) {
  const told = new Promise<void>((done) => new MutationObserver(() => done()).observe(document.body, { childList: true, subtree: true }));
  step();
  await told;
}
async function openDialog() {
  render(<Page />);
  focus(button('派单'));
  await change(() => fireEvent.click(button('派单')));
  focus(button('取消'));
}

describe('the keyboard', () => {
  it('returns to the button that opened what has been closed', async () => {
    await openDialog();
    await change(() => fireEvent.click(button('取消')));
    expect(document.activeElement).toBe(button('派单'));
  });

  it('goes to the page’s heading when nothing it was on is left', async () => {
    render(<Page />);
    await change(() => fireEvent.click(button('派单')));
    focus(button('取消'));
    await change(() => fireEvent.click(button('取消')));
    expect(document.activeElement?.tagName).toBe('H1');
  });

  it('is left alone where somebody has put it meanwhile', async () => {
    await openDialog();
    const heading = screen.getByRole('heading');
    focus(heading);
    await change(() => fireEvent.click(button('取消')));
    expect(document.activeElement).toBe(heading);
  });
});
