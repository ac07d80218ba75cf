import type { TicketType } from '../desk/deadlines/limits.js';
import type { Text } from '../desk/text.js';

/** What the assistant needs to know of the desk: where and when a service can be booked. */
export interface AssistantAsk {
  readonly kind: 'times';
  readonly itemCode: string;
}

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
  | { readonly kind: 'book'; readonly no: number; readonly slotId: string; readonly itemCode: string; readonly mode: 'counter' | 'proxy'; readonly name: string | null; readonly phone: string | null };

/** Places and times that can be booked, soonest first; dates 'YYYY-MM-DD' and times 'HH:MM' in Asia/Shanghai. */
export interface FreeTimes {
  readonly today: string;
  readonly places: readonly { readonly id: string; readonly name: Text; readonly address: Text }[];
  readonly times: readonly { readonly slotId: string; readonly centreId: string; readonly date: string; readonly time: string }[];
}

/** What the desk answered or did; `refused`: it could not, and a person has to. `date` is the promised day. */
export type DeskFact =
  | ({ readonly kind: 'times' } & FreeTimes)
  | ({ readonly kind: 'slot_gone' } & FreeTimes)
  | { readonly kind: 'filed'; readonly ticketNo: string; readonly queryCode: string; readonly date: string | null }
  | { readonly kind: 'booked'; readonly bookingNo: string; readonly item: Text; readonly place: Text; readonly address: Text; readonly date: string; readonly time: string }
  | { readonly kind: 'refused' };
