import type { Action, Spoken } from '../../compose/spoken.js';
import { lines, phrases } from '../lines.js';
import { fieldOf } from '../items/item-corpus.js';

function meaning(label: string): Omit<Spoken, 'text'> {
  const [first = '', second = ''] = label.split(' ');
  const field = fieldOf[second];
  if (field !== undefined) return { action: 'answer', item: first, field };
  return second === '' ? { action: first as Action } : { action: first as Action, item: second };
}

/** Reads whole messages by meaning: a line is a wish (`file`, `book residence-permit`) or a service and the letter of a part, a colon, then messages set apart by bars. */
export function voices(block: string): readonly Spoken[] {
  return lines(block).flatMap((line) => {
    const end = line.indexOf(':');
    const meant = meaning(line.slice(0, end).trim());
    return phrases(line.slice(end + 1)).map((text) => ({ text, ...meant }));
  });
}
