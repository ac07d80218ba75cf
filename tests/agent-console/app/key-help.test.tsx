/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useKeyHelp } from '../../../agent-console/src/app/key-help.js';
import { idOf, keyTable } from '../../../agent-console/src/app/key-table.js';
import { letters } from '../../../agent-console/src/features/ticket/actions/offered.js';
import { useHotkey } from '../../../agent-console/src/shared/hotkeys/use-hotkey.js';
import { me, now } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';

function Page({ peeking = false }: { peeking?: boolean }) {
  const help = useKeyHelp();
  useHotkey({ keys: 'j' }, () => undefined);
  useHotkey({ keys: 'x', shift: true }, () => undefined, peeking);
  return (
    <>
      <input aria-label="标题" />
      {help.dialog}
    </>
  );
}
const question = async (target: Element = document.body) => {
  fireEvent.keyDown(target, { key: '？', code: 'Slash', shiftKey: true });
  await pass(500);
};
const lines = () => [...document.querySelectorAll('dl > div')].map((line) => [...line.children].map((part) => part.textContent).join(' '));

beforeEach(() => void vi.useFakeTimers({ now }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  localStorage.clear();
});

describe('the keys of a page', () => {
  it('open with ?, also where Chinese punctuation makes another sign of it', async () => {
    await openDesk(<Page />, { who: me({ roles: ['dispatcher'] }) });
    await question();
    expect(screen.getByText('快捷键')).toBeTruthy();
    expect(lines()).toContain('J 下一行');
    expect(lines()).toContain('? 看这一页的快捷键');
    expect(lines()).toContain('GD 派单');
  });
  it('are those that work now, and pages one may go to', async () => {
    await openDesk(<Page />, { who: me({ roles: ['dispatcher'] }) });
    await question();
    expect(lines().filter((line) => line.startsWith('ShiftX') || line.startsWith('A ') || line.startsWith('GW'))).toEqual([]);
    cleanup();
    await openDesk(<Page peeking />);
    await question();
    expect(lines()).toContain('ShiftX 连着选到这一行');
    expect(lines()).toContain('GW 工作台');
  });
  it('stay shut while one types a question mark', async () => {
    await openDesk(<Page />);
    await question(screen.getByLabelText('标题'));
    expect(lines()).toEqual([]);
  });
});

describe('the table of keys', () => {
  const sources = Object.values(import.meta.glob<string>('../../../agent-console/src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }));
  const hotkey = /useHotkey\(\{ keys: '([^']+)'([^}]*)\}/g;
  const bound = sources.flatMap((source) => [...source.matchAll(hotkey)].map(([, keys = '', rest = '']) => idOf({ keys, mod: rest.includes('mod: true'), shift: rest.includes('shift: true') })));

  it('has a word for every key any page listens to', () => {
    expect(bound.length).toBeGreaterThan(20);
    expect([...bound, ...Object.values(letters)].filter((id) => keyTable[id] === undefined)).toEqual([]);
  });
  it('names no key that nothing listens to', () => {
    const heard = new Set([...bound, ...Object.values(letters), 's']);
    expect(Object.keys(keyTable).filter((id) => !heard.has(id))).toEqual([]);
  });
});
