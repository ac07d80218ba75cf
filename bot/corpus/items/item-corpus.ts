import type { Field } from '../../field.js';
import { lines, phrases } from '../lines.js';

export interface Asked {
  readonly field: Field;
  readonly text: string;
}

/** How citizens speak of one service. */
export interface ItemSayings {
  readonly names: readonly string[];
  /** What they want to do, as a phrase with a verb. */
  readonly wishes: readonly string[];
  /** What happened to them, without the service's name. */
  readonly stories: readonly string[];
  readonly questions: readonly Asked[];
  /** Said of the service, whatever they ask of it. */
  readonly others: readonly string[];
}

/** The letter that stands for each part of a guide in the corpus. */
export const fieldOf: Readonly<Record<string, Field>> = {
  o: 'overview', c: 'conditions', m: 'materials', f: 'fee', t: 'time_limit', p: 'place', s: 'steps', w: 'online', b: 'basis', k: 'contact', x: 'forms',
};

function sayingsIn(block: string): ItemSayings {
  const rows = lines(block).map((line) => ({ mark: line.slice(0, 1), said: phrases(line.slice(2)) }));
  const marked = (mark: string): string[] => rows.filter((row) => row.mark === mark).flatMap((row) => row.said);
  const questions = rows.flatMap(({ mark, said }) => {
    const field = fieldOf[mark];
    return field === undefined ? [] : said.map((text) => ({ field, text }));
  });
  return { names: marked('N'), wishes: marked('V'), stories: marked('S'), questions, others: marked('I') };
}

/** Reads blocks by item code: a line is N (names), V (wishes), S (stories), I (anything else) or the letter of a field, then phrases set apart by bars. */
export function itemCorpus(blocks: Readonly<Record<string, string>>): Readonly<Record<string, ItemSayings>> {
  return Object.fromEntries(Object.entries(blocks).map(([code, block]) => [code, sayingsIn(block)]));
}
