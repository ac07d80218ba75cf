import type { Words } from '../knowledge.js';

/** What the bot needs to know of the desk before it can go on. */
export interface Ask {
  readonly kind: 'times';
  readonly itemCode: string;
}

export type MatterType = 'complaint' | 'report' | 'assistance' | 'suggestion' | 'praise' | 'consultation';

/** A matter as the citizen confirmed it; the words are theirs. */
export interface MatterDraft {
  readonly type: MatterType;
  readonly what: string;
  readonly where: string;
  readonly when: string;
  readonly whom: string | null;
  /** Null when none was wanted. */
  readonly phone: string | null;
  /** Wishes to leave no trace of who it was. */
  readonly anonymous: boolean;
  readonly confidential: boolean;
}

/** A visit at home, wished for but not yet promised by anybody. */
export interface VisitDraft {
  readonly itemCode: string;
  readonly where: string;
  readonly wished: string;
  readonly name: string | null;
  readonly phone: string | null;
}

/** What the desk is to do, confirmed by the citizen in the very turn that carries it. `no` counts the forms of a conversation: the same number is the same act. */
export type Deed =
  | { readonly kind: 'file'; readonly no: number; readonly draft: MatterDraft }
  | { readonly kind: 'visit'; readonly no: number; readonly draft: VisitDraft }
  | { readonly kind: 'book'; readonly no: number; readonly slotId: string; readonly itemCode: string; readonly mode: 'counter' | 'proxy'; readonly name: string | null; readonly phone: string | null };

/** A time with places left; `date` 'YYYY-MM-DD' and `time` 'HH:MM' in Shanghai. */
export interface FreeTime {
  readonly slotId: string;
  readonly centreId: string;
  readonly date: string;
  readonly time: string;
}

export interface Place {
  readonly id: string;
  readonly name: Words;
  readonly address: Words;
}

/** Where and when an item can be booked, soonest first; `today` is 'YYYY-MM-DD' in Shanghai. */
export interface FreeTimes {
  readonly today: string;
  readonly places: readonly Place[];
  readonly times: readonly FreeTime[];
}

/** What the desk answered or did. `refused`: it could not, and a person has to. */
export type DeskFact =
  | ({ readonly kind: 'times' } & FreeTimes)
  | ({ readonly kind: 'slot_gone' } & FreeTimes)
  | { readonly kind: 'filed'; readonly ticketNo: string; readonly queryCode: string; readonly date: string | null }
  | { readonly kind: 'booked'; readonly bookingNo: string; readonly item: Words; readonly place: Words; readonly address: Words; readonly date: string; readonly time: string }
  | { readonly kind: 'refused' };
