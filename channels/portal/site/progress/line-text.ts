import type { Lang } from '../../../../server/contract/common.js';
import type { Progress } from '../../../../server/contract/portal.js';
import { fill } from '../../../../server/contract/words/vocabulary.js';
import { lineWords, theUnit } from '../words/progress-words.js';

type Line = Progress['lines'][number];

function unitOf({ facts }: Line): string | null {
  const named = facts['unitName'] ?? facts['unit'];
  return typeof named === 'string' && named !== '' ? named : null;
}

function keyOf({ type, facts }: Line): string {
  if (type !== 'callback_recorded') return type;
  return facts['reached'] === false ? 'callback_missed' : 'callback_reached';
}

/** One line of the history as a sentence; null for kinds this page has no words for. */
export function lineText(line: Line, lang: Lang): string | null {
  const key = keyOf(line);
  const words = Object.hasOwn(lineWords, key) ? lineWords[key] : undefined;
  if (!words) return null;
  const text = fill(words[lang], { unit: unitOf(line) ?? theUnit[lang] });
  return text.charAt(0).toUpperCase() + text.slice(1);
}
