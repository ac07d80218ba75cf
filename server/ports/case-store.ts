import type { Case, CaseRecord } from '../desk/reports/case.js';
import type { Instant } from '../desk/text.js';

/** What tickets add to the figures: one small record a ticket, made from it and made again at any time. */
export interface CaseStore {
  /** Keeps a record; one made from an older version of the ticket changes nothing. */
  put(record: CaseRecord): Promise<void>;
  /** Records with a case or their filing in [from, to), and some beside; of one topic only where it is named. */
  within(from: Instant, to: Instant, topic?: string): Promise<CaseRecord[]>;
  /** The layout all records were last made in; 0 = never. */
  layout(): Promise<number>;
  madeIn(layout: number): Promise<void>;
}

/** Calls as the figures count them; empty until a phone line records who answered and when. */
export interface LineCases {
  between(from: Instant, to: Instant): Promise<Case[]>;
}
