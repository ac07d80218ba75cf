/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Role } from '../../../server/contract/staff.js';
import { Rail } from '../../../agent-console/src/app/rail.js';
import { me, now } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';
import { answerWith } from '../support/page.js';

const railOf = async (...roles: Role[]) => {
  await openDesk(<Rail />, { who: me({ roles }) });
  await pass(100);
};
const more = () => screen.getByRole('button', { name: '更多' });

beforeEach(() => {
  vi.useFakeTimers({ now });
  answerWith({});
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the rail', () => {
  it('keeps what a phone has no room for behind one button', async () => {
    await railOf('supervisor');
    expect(more().getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(more());
    expect(more().getAttribute('aria-expanded')).toBe('true');
    fireEvent.keyDown(more(), { key: 'Escape' });
    expect(more().getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(more());
  });

  it('folds up again where one has gone', async () => {
    await railOf('supervisor');
    fireEvent.click(more());
    fireEvent.click(screen.getByRole('link', { name: /通报/ }));
    await pass(100);
    expect(more().getAttribute('aria-expanded')).toBe('false');
    expect(more().className).toContain('active');
  });

  it('has no such button where everything has room', async () => {
    await railOf('appointment_clerk');
    expect(screen.queryByRole('button', { name: '更多' })).toBeNull();
  });
});
