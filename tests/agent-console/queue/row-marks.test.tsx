/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { CardMarks, CellMarks, marksOf } from '../../../agent-console/src/features/queue/row-marks.js';
import type { QueueRow } from '../../../server/contract/ticket.js';
import { now, row } from '../support/builders.js';

afterEach(cleanup);
const cell = (change: Partial<QueueRow>) => [...render(<CellMarks row={row('1', change)} />).container.querySelectorAll('.mark')].map((mark) => mark.textContent);

describe('the marks of a ticket', () => {
  it.each<[string, Partial<QueueRow>, string]>([
    ['returned', { returns: 2 }, '退 2'],
    ['urged', { urges: 3 }, '催 3'],
    ['handled again', { rehandles: 1 }, '重办'],
    ['with a dissatisfied citizen', { unsatisfied: 2 }, '不满意'],
    ['supervised', { supervised: 'ordinary' }, '督办'],
    ['with a yellow card', { supervised: 'yellow' }, '黄牌'],
    ['with a red card', { supervised: 'red' }, '红牌'],
    ['waiting for an extension', { asks: ['extension'] }, '延期待批'],
    ['waiting for a call', { asks: ['call'] }, '求回电'],
    ['waiting for a return', { asks: ['return'] }, '退单待审'],
    ['on hold', { suspendedUntil: now }, '‖ 已停'],
  ])('%s are short in a cell', (_, change, words) => {
    expect(cell(change)).toEqual([words]);
  });
  it('are none on an ordinary ticket', () => {
    expect(marksOf(row('1'))).toEqual([]);
  });
  it('show the gravest two in a cell and count the rest', () => {
    expect(cell({ supervised: 'red', suspendedUntil: now, urges: 2, returns: 1 })).toEqual(['红牌', '‖ 已停', '+2']);
  });
  it('are all said in full on a card', () => {
    const { container } = render(<CardMarks row={row('1', { urges: 2, returns: 1, rehandles: 2 })} />);
    expect(container.textContent).toBe('重办 2 次被催办 2 次退过 1 次');
  });
  it('draw a card as a card, never in the colour of a light', () => {
    const { container } = render(<CellMarks row={row('1', { supervised: 'yellow' })} />);
    expect(container.querySelector('.card-icon-yellow')).not.toBeNull();
    expect(container.querySelector('.light')).toBeNull();
  });
});
