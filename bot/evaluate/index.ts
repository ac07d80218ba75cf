import type { Reader } from '../understand.js';
import type { Figures } from './figures.js';
import { figuresOf } from './figures.js';
import { judgeLines } from './judged.js';
import type { LabelledLine } from './labelled-lines.js';
import { reportLines } from './report.js';

export { labelledDialogues, labelledLines } from './labelled-lines.js';

export interface Report<F> {
  readonly lines: readonly string[];
  readonly figures: F;
}

/** Figures over labelled messages, for people and for machines; `now` gives milliseconds. */
export function linesReport(reader: Reader, labelled: readonly LabelledLine[], now: () => number): Report<Figures> {
  // The first readings fill caches; they would count as the slowest.
  judgeLines(reader, labelled.slice(0, 20), now);
  const judged = judgeLines(reader, labelled, now);
  const figures = figuresOf(judged);
  return { figures, lines: reportLines(figures, judged) };
}
