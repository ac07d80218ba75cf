import type { Actor } from '../access/actor.js';
import type { Deadline } from '../deadlines/deadline.js';
import type { Step } from '../deadlines/limits.js';
import type { Instant } from '../text.js';
import type { Ticket, Urgency } from './ticket.js';

/** What may be asked of a ticket. Names and units are already looked up. */
export type TicketCommand =
  | { action: 'accept'; urgency?: Urgency }
  | { action: 'answer'; reply: string }
  | { action: 'reject'; reason: string; legalChannel: string }
  | { action: 'dispatch'; lead: UnitRef; co: readonly UnitRef[]; advice: string }
  | { action: 'sign' }
  | { action: 'feedback'; handling: string; publicReply: string; contacted: boolean; contactedAt: Instant | null; solved: boolean; unsolvedReason: string | null }
  | { action: 'approve'; note: string | null }
  | { action: 'send_back'; reason: 'off_topic' | 'not_contacted' | 'not_solved'; note: string }
  | { action: 'record_callback'; reached: boolean; solved: boolean | null; satisfaction: number | null; note: string | null }
  | { action: 'transfer'; toId: string; toName: string; note: string }
  | { action: 'escalate'; urgency: Urgency; note: string }
  | { action: 'note'; text: string };

export interface UnitRef {
  id: string;
  name: string;
}

/** What a decision rests on besides the ticket. */
export interface DecideContext {
  now: Instant;
  actor: Actor;
  newId: () => string;
  /** The clock the policy sets for this ticket's type and urgency; null when that step has none. */
  deadline: (step: Step, from: Instant, as?: Pick<Ticket, 'type' | 'urgency'>) => Deadline | null;
}
