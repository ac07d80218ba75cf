import type { TicketType } from '../desk/deadlines/limits.js';

/** What was said of a booking so far, by slot: the line's dialogue goes on from there. */
export interface TalkAsk {
  readonly kind: 'next';
  readonly about: 'book' | 'manage';
  readonly slots: Readonly<Record<string, string>>;
}
/** What the assistant needs to know of the desk. */
export type AssistantAsk = TalkAsk;

/** A matter as the citizen confirmed it. */
export interface MatterDraft {
  readonly type: Exclude<TicketType, 'appointment'>;
  readonly what: string;
  readonly where: string;
  readonly when: string;
  readonly whom: string | null;
  readonly phone: string | null;
  readonly anonymous: boolean;
  readonly confidential: boolean;
}

/** A visit at home as the citizen wished for it. */
export interface VisitDraft {
  readonly itemCode: string;
  readonly where: string;
  readonly wished: string;
  readonly name: string | null;
  readonly phone: string | null;
}

/** What the citizen confirmed in the very turn that carries it; `no` counts the forms of a conversation, and the same number is the same act. */
export type AssistantDeed =
  | { readonly kind: 'file'; readonly no: number; readonly draft: MatterDraft }
  | { readonly kind: 'visit'; readonly no: number; readonly draft: VisitDraft }
  | { readonly kind: 'book'; readonly no: number; readonly line: unknown; readonly slots: TalkAsk['slots'] };

/** What the dialogue of bookings says next, or what it did. `open` names the slot it asks for, `confirm` what only a yes does; `unfit` names slots whose words led nowhere; `line` goes back with that yes. */
export type TalkAnswer =
  | { readonly kind: 'asked'; readonly open: string; readonly text: string; readonly choices: readonly { readonly label: string; readonly say: string }[]; readonly line: unknown; readonly unfit?: readonly string[] }
  | { readonly kind: 'nothing_free'; readonly text: string }
  | { readonly kind: 'settled'; readonly did: 'booked' | 'moved' | 'cancelled'; readonly text: string }
  | { readonly kind: 'refused' };

/** What the desk answered or did; `refused`: it could not, and a person has to. `date` is the promised day. */
export type DeskFact = TalkAnswer | { readonly kind: 'filed'; readonly ticketNo: string; readonly queryCode: string; readonly date: string | null };
