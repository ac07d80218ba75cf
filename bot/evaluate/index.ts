import type { Reader } from '../understand.js';
import type { DialogueFigures } from './dialogues.js';
import { dialogueFigures } from './dialogues.js';
import type { Figures } from './figures.js';
import { figuresOf } from './figures.js';
import { judgeLines } from './judged.js';
import type { LabelledDialogue, LabelledLine } from './labelled-lines.js';
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

/** Figures over labelled conversations, for people and for machines; `now` gives milliseconds. */
export function dialoguesReport(reader: Reader, dialogues: readonly LabelledDialogue[], now: () => number): Report<DialogueFigures> {
  const figures = dialogueFigures(reader, dialogues, now);
  const shares = Object.entries(figures.shares).map(([name, { right, of }]) => `${name.padEnd(7)} ${right}/${of}`);
  const { dialogues: count, turns, whole, msP50, msP99 } = figures;
  return { figures, lines: [`${count} conversations, ${turns} turns`, ...shares, `conversations right from end to end ${whole.right}/${whole.of}`, `latency p50 ${msP50} ms, p99 ${msP99} ms`] };
}
