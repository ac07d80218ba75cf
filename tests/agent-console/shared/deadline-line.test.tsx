/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { DeadlineLine } from '../../../agent-console/src/shared/time/deadline-line.js';
import { deadline } from '../support/builders.js';

afterEach(cleanup);
const day = 86_400_000;
const drawn = (dueAt: number, alarm = false) => {
  const { container } = render(<DeadlineLine view={deadline({ dueAt, amberAt: dueAt - day, clock: 'hour' })} alarm={alarm} />);
  return { light: container.querySelector('.light'), text: container.textContent, container };
};

describe('a deadline on screen', () => {
  it.each([
    ['正常，', 'circle', 3 * day],
    ['临期，', 'path', day / 2],
    ['超期，', 'rect', -day],
  ])('is %s by word and by shape, not by colour alone', (word, shape, away) => {
    const { text, container } = drawn(Date.now() + away);
    expect(text.startsWith(word)).toBe(true);
    expect(container.querySelector(`svg ${shape}`)).not.toBeNull();
  });
  it('is white on red only when overdue and most urgent', () => {
    expect(drawn(Date.now() - day, true).light?.className).toContain('light-alarm');
    cleanup();
    expect(drawn(Date.now() + day * 3, true).light?.className).not.toContain('light-alarm');
  });
  it('carries its instant for machines', () => {
    const due = Date.now() + day;
    expect(drawn(due).container.querySelector('time')?.getAttribute('datetime')).toBe(new Date(due).toISOString());
  });
});
