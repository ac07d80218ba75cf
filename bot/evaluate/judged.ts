import type { Read, Reader, Reading } from '../understand.js';
import { understand } from '../understand.js';
import type { LabelledLine } from './labelled-lines.js';

/** What the bot took a message to mean, in the words of the label rules. */
export interface Taken {
  readonly action: string;
  readonly item: string | null;
  readonly field: string | null;
  /** Answered from a guide without asking back. */
  readonly automatic: boolean;
}

export interface Judged {
  readonly wanted: Pick<LabelledLine, 'text' | 'action' | 'item' | 'field' | 'kind' | 'lang'>;
  readonly taken: Taken;
  readonly ms: number;
}

const nothing = { item: null, field: null, automatic: false };

function takenFromWords({ action, verdict, guesses, field, sure }: Read): Taken {
  if (action === 'answer') return { action, item: guesses[0]?.itemCode ?? null, field: field ?? 'overview', automatic: sure };
  return { action, ...nothing, item: action === 'book' && verdict.kind === 'sure' ? verdict.item : null };
}

/** A reading in the words of the label rules: a service and a part only where the rules have them. */
export function takenFrom(reading: Reading): Taken {
  switch (reading.kind) {
    case 'empty':
      return { action: 'clarify', ...nothing };
    case 'refuse':
      return { action: 'decline', ...nothing };
    case 'hard':
      return { action: reading.rule.kind === 'emergency' ? 'emergency' : 'human', ...nothing };
    case 'read':
      return takenFromWords(reading);
  }
}

/** Reads every line as the first message of a conversation; `now` gives milliseconds. */
export function judgeLines(reader: Reader, lines: readonly LabelledLine[], now: () => number): Judged[] {
  return lines.map((wanted) => {
    const started = now();
    const reading = understand(reader, wanted.text);
    return { wanted, ms: now() - started, taken: takenFrom(reading) };
  });
}
