// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ClientApp } from '../../../channels/portal/site/client-app.js';
import { morning, progress, site } from './site-samples.js';

const address = `/progress/${progress.no}`;
let place: HTMLElement;

/** Does something and lets the page settle into it. */
const doing = (step: () => unknown): void => void act(() => void step());
const type = (id: string, text: string) => doing(() => {
  const field = place.querySelector<HTMLInputElement>(`#${id}`);
  if (!field) throw new Error(`no field ${id}`);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
});

beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
  history.replaceState(null, '', address);
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(progress), { status: 200 }));
});
afterEach(() => {
  render(null, place);
  place.remove();
  vi.unstubAllGlobals();
});

describe('a matter looked up at its own address', () => {
  it('takes the keyboard to its heading, and Back does not lead to the same page again', async () => {
    doing(() => render(<ClientApp seed={{ data: { kind: 'none' }, now: morning, site, prefs: { lang: 'zh', mode: 'normal', contrast: 'normal' } }} />, place));
    const pagesBefore = history.length;
    type('code', '384207');
    await act(async () => {
      place.querySelector('form.step')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
    });
    expect(document.activeElement?.textContent).toContain(progress.title);
    expect(document.activeElement?.tagName).toBe('H1');
    expect(history.length).toBe(pagesBefore);
  });
});
