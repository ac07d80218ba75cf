import type { Instant } from '../desk/text.js';
import type { TextWish } from './text-desk.js';

/** A text message somebody sent to the desk. */
export interface ReceivedText {
  /** The provider's own id: delivered twice, it is heard once. */
  id: string;
  /** A plain number. */
  from: string;
  text: string;
  wish: TextWish['kind'];
  at: Instant;
  /** What was done is done: a repeat does nothing. */
  handled: boolean;
}

export interface ReceivedTexts {
  /** Stores it, or returns the one already stored under this id. */
  open(text: ReceivedText): Promise<ReceivedText>;
  handled(id: string): Promise<void>;
}
