import type { Instant } from '../desk/text.js';
import type { TextDesk } from './text-desk.js';

/** The receiving end of texts in a trial without a provider. */
export interface TrialTexts extends Pick<TextDesk, 'heard'> {
  /** What went to a number, the newest first. */
  to(phone: string): Promise<{ id: string; at: Instant; text: string }[]>;
}
