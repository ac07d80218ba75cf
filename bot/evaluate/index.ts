import type { Bot } from '../index.js';
import type { Reader } from '../understand.js';
import type { DialogueFigures } from './dialogues.js';
import { dialogueFigures, judgeDialogue, wrongTurns } from './dialogues.js';
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

/** Figures over labelled conversations with the bot citizens talk to, for people and for machines; `now` gives milliseconds. */
export function dialoguesReport(bot: Bot, dialogues: readonly LabelledDialogue[], now: () => number): Report<DialogueFigures> {
  const judged = dialogues.map((dialogue) => judgeDialogue(bot, dialogue, now));
  const figures = dialogueFigures(judged);
  const { dialogues: count, turns, shares, wholeTurns, whole, msP50, msP99 } = figures;
  const wrong = wrongTurns(judged);
  return {
    figures,
    lines: [
      `${count} conversations, ${turns} turns`,
      ...Object.entries(shares).map(([name, { right, of }]) => `${name.padEnd(7)} ${right}/${of}`),
      `turns right in everything ${wholeTurns.right}/${wholeTurns.of}, conversations from end to end ${whole.right}/${whole.of}`,
      ...(wrong.length === 0 ? [] : ['Turns with something wrong:', ...wrong]),
      `latency p50 ${msP50} ms, p99 ${msP99} ms`,
    ],
  };
}
