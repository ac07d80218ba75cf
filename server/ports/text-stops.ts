import type { Instant } from '../desk/text.js';

/** A number whose owner wants no texts. `provider` = the network itself refuses them now, `word` = they told the desk. */
export interface TextStop {
  /** Keyed hash of the plain number: whom not to text is known without keeping the number. */
  id: string;
  by: 'provider' | 'word';
  at: Instant;
}

export interface TextStops {
  get(id: string): Promise<TextStop | null>;
  /** An older stop never takes a newer one's time away. */
  put(stop: TextStop): Promise<void>;
  /** Lifts it unless it is newer than `upTo`, in one write; whether none stands now. */
  lift(id: string, upTo: Instant): Promise<boolean>;
}
