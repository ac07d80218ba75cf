import { nextMark } from '../../../../server/contract/words/template-text.js';
import { composing, meantKey, type KeyFacts } from '../../shared/hotkeys/guards.js';
import { atLineStart, type Span } from './insert.js';

const held = ({ ctrl, meta, alt, shift }: KeyFacts): boolean => ctrl || meta || alt || shift;

/** What a key means to a text that takes templates: open the list, walk to the next place, or nothing of its own. */
export function meaningOf(facts: KeyFacts, composedAt: number, { text, caret }: { text: string; caret: Span }): 'open' | 'walk' | null {
  if (composing(facts, composedAt) || held(facts)) return null;
  if (meantKey(facts) === '/' && atLineStart(text, caret)) return 'open';
  return facts.key === 'Tab' && nextMark(text, caret) !== undefined ? 'walk' : null;
}
