import { marksIn } from '../../../../server/contract/words/template-text.js';

export interface Span {
  start: number;
  end: number;
}

/** Whether the caret stands where a line begins, with nothing selected. */
export const atLineStart = (text: string, { start, end }: Span): boolean => start === end && (start === 0 || text[start - 1] === '\n');

/** The text with another put in at the caret; the caret goes to the first place to fill, else behind what was put in. */
export function inserted(text: string, { start, end }: Span, put: string): { value: string; caret: Span } {
  const value = text.slice(0, start) + put + text.slice(end);
  const [first] = marksIn(put);
  const behind = start + put.length;
  return { value, caret: first === undefined ? { start: behind, end: behind } : { start: start + first.start, end: start + first.end } };
}
