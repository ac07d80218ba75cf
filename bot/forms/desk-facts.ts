import type { Choice } from '../reply.js';
import type { Slots } from '../slots.js';

/** What was said of a booking so far: the desk's own dialogue goes on from there, to make one or to change one. */
export interface Ask {
  readonly kind: 'next';
  readonly about: 'book' | 'manage';
  readonly slots: Slots;
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
  | { readonly kind: 'book'; readonly no: number; readonly line: unknown; readonly slots: Slots };

/** What the desk answered or did. `open` names the slot it asks for; `unfit` names slots whose words led nowhere; `line` goes back with the yes to what was read back. `refused`: it could not, and a person has to. */
export type DeskFact =
  | { readonly kind: 'asked'; readonly open: string; readonly text: string; readonly choices: readonly Choice[]; readonly line: unknown; readonly unfit?: readonly string[] }
  | { readonly kind: 'nothing_free'; readonly text: string }
  | { readonly kind: 'settled'; readonly did: 'booked' | 'moved' | 'cancelled'; readonly text: string }
  | { readonly kind: 'filed'; readonly ticketNo: string; readonly queryCode: string; readonly date: string | null }
  | { readonly kind: 'refused' };
