import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../bot/evaluate/figures.js';
import type { Judged } from '../../../bot/evaluate/judged.js';
import { labelledDialogues, labelledLines } from '../../../bot/evaluate/labelled-lines.js';
import { reportLines } from '../../../bot/evaluate/report.js';

const line = (action: string, item: string | null = null, field: string | null = null): Judged['wanted'] => ({ text: 'x', lang: 'zh', kind: 'plain', action, item, field });
const taken = (action: string, more: Partial<Judged['taken']> = {}): Judged['taken'] => ({ action, item: null, field: null, automatic: false, ...more });

const judged: Judged[] = [
  { wanted: line('answer', 'a', 'fee'), taken: taken('answer', { item: 'a', field: 'fee', automatic: true }), ms: 1 },
  { wanted: line('answer', 'a', 'place'), taken: taken('answer', { item: 'a', field: 'fee', automatic: true }), ms: 2 },
  { wanted: line('answer', 'b', 'fee'), taken: taken('file'), ms: 3 },
  { wanted: line('emergency'), taken: taken('human'), ms: 4 },
  { wanted: line('human'), taken: taken('human'), ms: 5 },
];

describe('the figures of an evaluation', () => {
  const figures = figuresOf(judged);

  it('count services and parts among the lines to answer', () => {
    expect([figures.action.right, figures.item, figures.field.right]).toEqual([3, { right: 2, of: 3, share: 0.667 }, 1]);
  });

  it('tell a right guide from a right part of it', () => {
    expect([figures.automaticGuide.share, figures.automaticPrecision.share, figures.automaticCoverage.right]).toEqual([1, 0.5, 2]);
  });

  it('count an emergency passed to a person as escalated, not as recognised', () => {
    expect([figures.emergencyRecall.share, figures.escalationRecall.share]).toEqual([0, 1]);
  });

  it('are printed with what was confused', () => {
    expect(reportLines(figures, judged).join('\n')).toContain('1 × answer taken for file');
  });
});

describe('labelled files', () => {
  it('may leave out what is not known', () => {
    expect(labelledLines('{"text":"hello","action":"smalltalk"}\n')).toEqual([{ text: 'hello', lang: 'en', action: 'smalltalk', item: null, field: null, kind: 'plain' }]);
  });

  it('may hold conversations', () => {
    expect(labelledDialogues('{"turns":[{"user":"居住证","expect":{"action":"answer"}}]}')[0]).toMatchObject({ lang: 'zh', turns: [{ user: '居住证' }] });
  });
});
