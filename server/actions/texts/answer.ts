import type { Instant, Lang } from '../../desk/text.js';
import type { HeardText, TextWish } from '../../ports/text-desk.js';
import type { TextAnswer } from '../../ports/words.js';

/** A text as the desk first saw it, however often it has been delivered since. */
export interface DatedText extends HeardText {
  at: Instant;
}

/** What goes back to who texted. */
export interface Answer {
  notice: TextAnswer;
  /** The language of what it is about; absent = of the text that came. */
  lang?: Lang;
  about?: string;
  onceADay?: boolean;
}

/** A text that names something by its code, from the number it was sent to. */
export interface CodedText {
  /** One per text: the same text again is the same act. */
  key: string;
  phone: string;
  wants: Extract<TextWish, { code: string }>['kind'];
  code: string;
}
