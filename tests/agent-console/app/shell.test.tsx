/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Role } from '../../../server/contract/staff.js';
import { Shell } from '../../../agent-console/src/app/shell.js';
import { me, now } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';
import { answerWith } from '../support/page.js';

const shellOf = async (...roles: Role[]) => {
  await openDesk(<Shell />, { who: me({ roles }) });
  await pass(100);
};
/** Where each way past the bars leads. */
const skips = () => [...document.querySelectorAll<HTMLAnchorElement>('a.skip')].map((link) => document.getElementById(link.hash.slice(1)));

beforeEach(() => {
  vi.useFakeTimers({ now });
  answerWith({});
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the ways past the bars', () => {
  it('lead to the page and to the search', async () => {
    await shellOf('operator');
    expect(skips()).toEqual([screen.getByRole('main'), screen.getByLabelText('搜工单')]);
  });

  it('lead to the page alone for who has no tickets to search', async () => {
    await shellOf('appointment_clerk');
    expect(skips()).toEqual([screen.getByRole('main')]);
  });
});
