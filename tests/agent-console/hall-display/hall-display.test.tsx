/** @jsxImportSource react */
// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CalledPanel } from '../../../agent-console/src/features/hall-display/called-panel.js';
import { HallRows } from '../../../agent-console/src/features/hall-display/hall-rows.js';
import { useCallOut } from '../../../agent-console/src/features/hall-display/use-call-out.js';
import type { DisplayCall, HallDisplay } from '../../../server/contract/hall.js';

const call = (number: string, at = 1): DisplayCall => ({ number, counterNo: 3, at, calls: 1 });
const hall = (change: Partial<HallDisplay> = {}): HallDisplay => ({ at: 0, centre: { zh: '新河街', en: 'Xinhe' }, calls: [call('A017', 9), call('B003', 5)], serving: [{ number: 'A016', counterNo: 1 }], missed: ['A012'], next: ['A018', 'B004'], waiting: 6, wait: { from: 15, to: 25 }, ...change });

function Framed({ shown }: { shown: HallDisplay }) {
  return <p>{useCallOut(shown) ? 'framed' : 'plain'}</p>;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the display', () => {
  it('says whose turn it is and where, to everybody and to screen readers', () => {
    render(<CalledPanel call={call('A017')} framed={false} />);
    expect(screen.getByRole('status').textContent).toBe('请A017号3 号窗口Counter 3');
  });

  it('asks for patience while nobody is called', () => {
    render(<CalledPanel call={undefined} framed={false} />);
    expect(screen.getByRole('status').textContent).toContain('请等候叫号');
  });

  it('lists who else is at a window, who is next, who missed the turn and how long it takes', () => {
    render(<HallRows hall={hall()} />);
    expect(screen.getAllByRole('definition').map((row) => row.textContent)).toEqual(['B003→3号A016→1号', 'A018B004', 'A012请到导办台 Guide desk', '6 人约 15–25 分 about 15–25 min']);
  });

  it('promises no minutes nobody knows', () => {
    render(<HallRows hall={hall({ wait: null, missed: [] })} />);
    expect(screen.getAllByRole('definition').slice(2).map((row) => row.textContent)).toEqual(['', '6 人']);
  });

  it('frames a new call for two seconds, and only a new one', () => {
    const { rerender } = render(<Framed shown={hall()} />);
    expect(screen.getByText('plain')).toBeTruthy();
    rerender(<Framed shown={hall({ calls: [call('A018', 12), call('A017', 9)] })} />);
    expect(screen.getByText('framed')).toBeTruthy();
    act(() => void vi.advanceTimersByTime(2_000));
    expect(screen.getByText('plain')).toBeTruthy();
  });
});
