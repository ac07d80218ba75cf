import type { Lang } from '../desk/text.js';
import type { TalkAnswer, TalkAsk } from './assistant-wishes.js';

/** Who talks, and the name of what is done in the talk: the same key is the same act. */
export interface Talker {
  readonly key: string;
  readonly contactId: string;
  readonly lang: Lang;
}

/** The line's booking dialogue in writing: the same steps a caller is led through, with what was already said as answers. */
export interface BookingTalk {
  /** As far as what was said leads: the next question, or everything read back. */
  next(ask: TalkAsk, talker: Talker): Promise<TalkAnswer>;
  /** Does what was read back; `line` is what came with it. */
  confirm(deed: { readonly line: unknown; readonly slots: TalkAsk['slots'] }, talker: Talker): Promise<TalkAnswer>;
}
