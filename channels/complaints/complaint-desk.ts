import type { z } from 'zod';
import type { ComplaintFiled, fileComplaint, KindGuess, PhotoStored } from '../../server/contract/complaint.js';

export interface Guess {
  type: KindGuess['type'];
  emergency: { number: string; words: { zh: string; en: string } } | null;
}

/** What the complaint form asks of the desk. */
export interface ComplaintDesk {
  guess: (words: { what: string; whom?: string | undefined }) => Guess;
  /** Throws DeskError `photo_unreadable` for what is no picture. */
  storePhoto: (bytes: Uint8Array) => Promise<PhotoStored>;
  /** Idempotent by the form's key. `visitor` = the chat's cookie, if this browser has one. */
  file: (visitor: string | null, form: z.output<typeof fileComplaint>) => Promise<ComplaintFiled>;
}
