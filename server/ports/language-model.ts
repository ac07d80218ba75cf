import type { Lang } from '../desk/text.js';

/** Words what it is given; nothing it says is believed before it was checked. */
export interface LanguageModel {
  /** The same in plainer words; null when none is set up, it fails or takes too long. Never rejects. */
  rephrase(text: string, lang: Lang): Promise<string | null>;
  /** The lines as one short text; null as above. Never rejects. */
  summarise(text: string, lang: Lang): Promise<string | null>;
}
