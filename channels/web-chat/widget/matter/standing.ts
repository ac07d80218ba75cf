import type { Lang } from '../../../../server/contract/common.js';
import type { Progress } from '../../../../server/contract/progress.js';
import { byWords } from '../../../../server/contract/words/date-words.js';
import { fill } from '../../../../server/contract/words/vocabulary.js';
import { unitWords } from '../../../../server/contract/words/unit-words.js';
import { matterWords as words } from './matter-words.js';

/** Where a matter stands, in a sentence or two; the answer itself is shown apart. */
export function standing(progress: Progress, { lang, now }: { lang: Lang; now: number }): string[] {
  const { unit, promise, overdueDays, onHold, rejected, publicReply, state } = progress;
  if (rejected) return [fill(words.rejected[lang], rejected)];
  if (state === 'withdrawn') return [words.withdrawn[lang]];
  if (publicReply !== null) return [];
  const who = unit === null ? words.noUnit[lang] : fill(words.withUnit[lang], { unit: unitWords(unit, lang, progress.unitNames) });
  return [who, ...whenOf({ promise, overdueDays, onHold }, { lang, now })];
}

function whenOf({ promise, overdueDays, onHold }: Pick<Progress, 'promise' | 'overdueDays' | 'onHold'>, { lang, now }: { lang: Lang; now: number }): string[] {
  if (onHold) return [words.hold[lang]];
  if (overdueDays > 0) return [fill(words.late[lang], { n: overdueDays })];
  return promise ? [fill(words.byDate[lang], { by: byWords(promise.dueAt, now, lang) })] : [];
}
