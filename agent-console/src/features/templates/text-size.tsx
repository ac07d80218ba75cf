import { mostTextParts, partRoom, textParts, textSender } from '../../../../server/contract/words/text-parts.js';
import { useSay } from '../../shared/i18n/language.js';
import type { Lang } from '../../shared/i18n/words.js';
import { words } from './words.js';

/** So many characters are worth naming one by one. */
const mostNamed = 5;

/** How many parts a text takes as a text message with the desk's name before it, and what makes it longer than need be. */
export function TextSize({ text, lang }: { text: string; lang: Lang }) {
  const say = useSay();
  const { alphabet, units, parts, left, outside } = textParts(textSender[lang] + text);
  const { one, many } = partRoom[alphabet];
  const over = units - mostTextParts * many;
  return (
    <div>
      <p className="meta num">{say(words.size, { parts, units, room: parts === 1 ? one : many, left, sender: textSender[lang].trim() })}</p>
      <div role="status">{parts > mostTextParts && <p className="size-over">! {say(words.sizeOver, { most: mostTextParts, over: Math.max(1, over) })}</p>}</div>
      {lang === 'en' && outside.length > 0 && outside.length <= mostNamed && <p className="meta">{say(words.sizeOutside, { letters: outside.join(' '), few: partRoom.ucs2.many, usual: partRoom.gsm7.many })}</p>}
    </div>
  );
}
