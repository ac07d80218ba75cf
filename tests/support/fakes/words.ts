import type { Lang } from '../../../server/desk/text.js';
import type { Notice, Words } from '../../../server/ports/words.js';

/** Says what a notice holds, in no particular style. */
export class FakeWords implements Words {
  sms({ kind, ...facts }: Notice, lang: Lang): string {
    return `[${lang}] ${kind} ${Object.values(facts).map(String).join(' ')}`;
  }
}
