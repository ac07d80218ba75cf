import type { Actor } from '../access/actor.js';
import type { WorkCalendar } from '../calendar/work-calendar.js';
import type { NoticeWay, ToldGuide } from '../catalogue/one-time-notice.js';
import type { Deadline } from '../deadlines/deadline.js';
import type { Step } from '../deadlines/limits.js';
import type { DeadlinePolicy } from '../deadlines/policy.js';
import type { Instant } from '../text.js';
import type { ReturnReason } from './assignment.js';
import type { IdentityAnswer } from './identity/ruling.js';
import type { Appraisal, Fault, Satisfaction, SendBackReason, SuspensionCause } from './records.js';
import type { Photo, Ticket, TicketType, Urgency } from './ticket.js';

export interface UnitRef {
  id: string;
  name: string;
}

/** A matter comes in, is put right and finds its end before any unit works on it. */
export type IntakeCommand =
  | { action: 'accept'; urgency?: Urgency; note?: string }
  | { action: 'amend'; title?: string; place?: string; whom?: string; callerName?: string; topic?: string }
  | { action: 'change_type'; to: TicketType; note: string }
  | { action: 'answer'; reply: string; identity?: IdentityAnswer }
  | { action: 'reject'; reason: string; legalChannel: string }
  | { action: 'merge'; intoNo: string; note: string }
  | { action: 'withdraw'; reason: string }
  | { action: 'restore'; note: string }
  | { action: 'archive' };

/** Who has to do it (派单). */
export type DispatchCommand =
  | { action: 'dispatch'; lead: UnitRef; joint?: readonly UnitRef[]; co: readonly UnitRef[]; advice: string; identity?: IdentityAnswer }
  | { action: 'designate'; lead: UnitRef; advice: string; identity?: IdentityAnswer }
  | { action: 'reassign'; assignmentId: string; to: UnitRef; advice: string; identity?: IdentityAnswer }
  | { action: 'recall'; assignmentId: string; note: string }
  | { action: 'approve_return'; assignmentId: string; note: string }
  | { action: 'deny_return'; assignmentId: string; note: string };

/** What the unit does. */
export type UnitCommand =
  | { action: 'sign' }
  | { action: 'request_return'; reason: ReturnReason; basis: string }
  | { action: 'sub_dispatch'; to: UnitRef; days: number; advice: string }
  | { action: 'contact'; reached: boolean; note: string | null }
  | { action: 'interim_report'; text: string }
  | { action: 'feedback'; handling: string; publicReply: string; contacted: boolean; contactedAt: Instant | null; contactedOn: string | null; solved: boolean; unsolvedReason: string | null; identity?: IdentityAnswer }
  | { action: 'request_extension'; days: number; reason: string };

/** What the desk does with the unit's work, and what the citizen says to it. */
export type JudgeCommand =
  | { action: 'approve_extension'; note: string | null }
  | { action: 'deny_extension'; note: string }
  | { action: 'approve'; note: string | null }
  | { action: 'send_back'; reason: SendBackReason; note: string }
  | { action: 'record_callback'; reached: boolean; truthful: boolean | null; solved: boolean | null; satisfaction: Satisfaction | null; fault: Fault | null; note: string | null }
  | { action: 'exempt_callback'; reason: string }
  | { action: 'rehandle'; reason: string }
  | { action: 'appraise'; solved: boolean | null; satisfaction: Satisfaction | null; comment: string | null; via: Appraisal['via'] };

/** What presses a matter on or holds it. */
export type PressCommand =
  | { action: 'urge'; note: string | null }
  | { action: 'supplement'; text: string; photos?: readonly Photo[] }
  | { action: 'instruct'; leader: string; text: string }
  | { action: 'escalate'; urgency: Urgency; note: string }
  | { action: 'suspend'; cause: SuspensionCause; days: number; note: string }
  | { action: 'resume'; note: string | null };

/** Between colleagues. */
export type ColleagueCommand = { action: 'transfer'; toId: string; toName: string; note: string } | { action: 'take_over' } | { action: 'decline_handover'; note: string } | { action: 'give_notice'; guide: ToldGuide; how: NoticeWay } | { action: 'note'; text: string };

/** What may be asked of a ticket. Names and units are already looked up. */
export type TicketCommand = IntakeCommand | DispatchCommand | UnitCommand | JudgeCommand | PressCommand | ColleagueCommand;
export type CommandOf<A extends TicketCommand['action']> = Extract<TicketCommand, { action: A }>;

/** What a decision rests on besides the ticket. */
export interface DecideContext {
  now: Instant;
  actor: Actor;
  newId: () => string;
  calendar: WorkCalendar;
  policy: DeadlinePolicy;
  /** The clock the policy sets for this ticket's type and urgency; null when that step has none. */
  deadline: (step: Step, from: Instant, as?: Pick<Ticket, 'type' | 'urgency'>) => Deadline | null;
}
