import type { Instant } from '../desk/text.js';

/** A code texted to a number whose owner lost number and query code of a matter. Neither is kept readable. */
export interface LookupCode {
  /** Keyed hash of the plain phone number: one open code a number. */
  id: string;
  codeHash: string;
  expiresAt: Instant;
  triesLeft: number;
}

export interface LookupStore {
  /** Takes the place of any earlier code of this number. */
  put(code: LookupCode): Promise<void>;
  /** Spends one try; the code it was spent on, or null when none is open at this instant. Safe to race. */
  spend(id: string, at: Instant): Promise<LookupCode | null>;
  /** Closes a code that was used; false when somebody was faster. */
  end(code: Pick<LookupCode, 'id' | 'codeHash'>): Promise<boolean>;
}
