import type { Taken } from '../taken.js';
import { takenFrom } from '../taken.js';
import type { Reader, Reading } from '../understand.js';
import { understand } from '../understand.js';
import type { LabelledLine } from './labelled-lines.js';

export interface Judged {
  readonly wanted: Pick<LabelledLine, 'text' | 'action' | 'item' | 'field' | 'kind' | 'lang'>;
  readonly taken: Omit<Taken, 'slots'> & { readonly automatic: boolean };
  readonly ms: number;
}

/** Whether the bot would answer from a guide without asking back. */
const isAutomatic = (reading: Reading): boolean => reading.kind === 'read' && reading.action === 'answer' && reading.sure;

/** Reads every line as the first message of a conversation; `now` gives milliseconds. */
export function judgeLines(reader: Reader, lines: readonly LabelledLine[], now: () => number): Judged[] {
  return lines.map((wanted) => {
    const started = now();
    const reading = understand(reader, wanted.text);
    return { wanted, ms: now() - started, taken: { ...takenFrom(reading), automatic: isAutomatic(reading) } };
  });
}
