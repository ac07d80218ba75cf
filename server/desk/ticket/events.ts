import type { ActorStamp } from '../access/actor.js';
import type { NoticeWay, ToldGuide } from '../catalogue/one-time-notice.js';
import type { Deadline, Pause } from '../deadlines/deadline.js';
import type { TicketType, Urgency } from '../deadlines/limits.js';
import type { Instant, Text } from '../text.js';
import type { Assignment, AssignmentState, Feedback, RecountedWindow, ReturnReason } from './assignment.js';
import type { IdentityRuling } from './identity/ruling.js';
import type { Amendment, Appraisal, Extension, Fault, Photo, Satisfaction, SendBackReason, SupervisionMark, Suspension, SuspensionCause } from './records.js';
import type { Mark, TicketDeadline } from './ticket-deadline.js';

type Clocks = { deadlines: readonly TicketDeadline[] };
type Share = { assignmentId: string; unitName: string };

/** One attempt to ask the citizen, and what follows: asked again, closed, or the matter done again. */
interface CallbackFacts {
  reached: boolean;
  truthful: boolean | null;
  solved: boolean | null;
  satisfaction: Satisfaction | null;
  fault: Fault | null;
  note: string | null;
  outcome: 'again' | 'closed' | 'unreachable' | 'rehandle';
}

type IntakeFact =
  | ({ type: 'filed' } & Clocks)
  | ({ type: 'accepted'; urgency: Urgency; ownerId: string | null; ownerName: string | null; note: string | null } & Clocks)
  | { type: 'sorted'; topic: string; words: readonly string[] }
  | { type: 'amended'; changes: readonly Amendment[] }
  | ({ type: 'type_changed'; from: TicketType; to: TicketType; note: string; promise: Deadline | null } & Clocks)
  | ({ type: 'answered'; reply: string } & Clocks)
  | ({ type: 'rejected'; reason: string; legalChannel: string } & Clocks)
  | ({ type: 'merged'; intoNo: string; note: string } & Clocks)
  | { type: 'absorbed'; no: string }
  | { type: 'released'; no: string }
  | ({ type: 'withdrawn'; reason: string } & Clocks)
  | ({ type: 'restored'; note: string; to: 'pending_acceptance' | 'accepted'; promise: Deadline | null } & Clocks)
  | { type: 'archived' };

type DispatchFact =
  | { type: 'identity_ruled'; rulings: readonly IdentityRuling[]; reason: string | null }
  | ({ type: 'dispatched'; assignments: readonly Assignment[] } & Clocks)
  | ({ type: 'designated'; assignment: Assignment } & Clocks)
  | ({ type: 'reassigned'; fromUnit: string; closedId: string; assignment: Assignment; note: string } & Clocks)
  | ({ type: 'recalled'; note: string } & Share & Clocks)
  | ({ type: 'return_approved'; note: string } & Share & Clocks)
  | ({ type: 'return_denied'; note: string } & Share);

type UnitFact =
  | ({ type: 'signed' } & Share)
  | ({ type: 'return_requested'; reason: ReturnReason; basis: string; from: AssignmentState; byName: string } & Share & Clocks)
  | ({ type: 'sub_dispatched'; assignment: Assignment; fromUnit: string } & Clocks)
  | { type: 'contacted'; reached: boolean; note: string | null; unitId: string | null }
  | ({ type: 'interim_reported'; text: string } & Share)
  | ({ type: 'feedback_submitted'; feedback: Feedback; complete: boolean } & Share & Clocks)
  | ({ type: 'extension_requested'; extension: Extension } & Share & Clocks);

type JudgeFact =
  | ({ type: 'extension_granted'; days: number; reason: string; note: string | null; promise: Deadline | null } & Clocks)
  | { type: 'extension_denied'; note: string }
  | ({ type: 'approved'; note: string | null; publicReply: string } & Clocks)
  | { type: 'sent_back'; reason: SendBackReason; note: string }
  | ({ type: 'callback_recorded' } & CallbackFacts & Clocks)
  | ({ type: 'callback_exempted'; reason: string } & Clocks)
  | ({ type: 'rehandled'; reason: string; promise: Deadline | null } & Clocks)
  | ({ type: 'appraised'; outcome: 'closed' | 'rehandle' | 'kept' } & Omit<Appraisal, 'at'> & Clocks);

type PressFact =
  | { type: 'urged'; n: number; note: string | null }
  | { type: 'supplemented'; n: number; text: string; photos?: readonly Photo[] }
  | { type: 'instructed'; leader: string; text: string }
  | ({ type: 'escalated'; urgency: Urgency; note: string } & Clocks)
  | ({ type: 'suspended'; suspension: Suspension } & Clocks)
  | ({ type: 'resumed'; note: string | null; cause: SuspensionCause; days: number; pauses: readonly Pause[]; promise: Deadline | null; windows?: readonly RecountedWindow[] } & Clocks)
  | { type: 'supervision_noted'; supervision: SupervisionMark };

type ColleagueFact =
  | { type: 'transferred'; toId: string; toName: string; note: string }
  | { type: 'taken_over'; fromName: string | null; toId: string }
  | { type: 'handover_declined'; note: string; fromName: string | null }
  | { type: 'notice_given'; guide: ToldGuide; how: NoticeWay }
  | { type: 'noted'; text: string }
  | { type: 'booking_made'; appointmentId: string; bookingNo: string; items: readonly Text[]; centre: Text; startsAt: Instant; atHome: boolean }
  | { type: 'identity_viewed'; field: 'name' | 'phone'; purpose: string; reason: string };

type ClockFact =
  | { type: 'deadline_near'; deadlineId: string; step: string; dueAt: Instant }
  | { type: 'deadline_passed'; deadlineId: string; step: string; dueAt: Instant }
  | { type: 'overdue_noticed'; deadlineId: string; step: string; dueAt: Instant; mark: Exclude<Mark, 'amber' | 'due'> }
  /** `promiseWas` and `windows` only where the promised date moved, and where a unit's time to give the ticket back did. */
  | ({ type: 'deadlines_recounted'; calendarVersion: string; policyVersion: string; promise: Deadline | null; promiseWas?: Instant; windows?: readonly RecountedWindow[] } & Clocks);

/** What happened, in the past tense; the timeline, the audit and the outbox are all made of these. */
export type TicketFact = IntakeFact | DispatchFact | UnitFact | JudgeFact | PressFact | ColleagueFact | ClockFact;

export type TicketEvent = TicketFact & {
  seq: number;
  at: Instant;
  actor: ActorStamp;
  /** The citizen's own name for the act: heard twice, it is done once. */
  key?: string;
};
export type TicketEventType = TicketFact['type'];
export type FactOf<T extends TicketEventType> = Extract<TicketFact, { type: T }>;
export type EventOf<T extends TicketEventType> = Extract<TicketEvent, { type: T }>;

/** Lines the citizen reads too; everything else stays inside. */
export const citizenSees: Record<TicketEventType, boolean> = {
  filed: true,
  accepted: true,
  sorted: false,
  amended: false,
  type_changed: true,
  answered: true,
  rejected: true,
  merged: true,
  absorbed: false,
  released: false,
  withdrawn: true,
  restored: true,
  archived: false,
  dispatched: true,
  designated: true,
  reassigned: true,
  recalled: true,
  return_approved: true,
  return_denied: false,
  signed: true,
  return_requested: false,
  sub_dispatched: false,
  contacted: true,
  interim_reported: false,
  feedback_submitted: true,
  extension_requested: false,
  extension_granted: true,
  extension_denied: false,
  approved: true,
  sent_back: false,
  callback_recorded: true,
  callback_exempted: true,
  rehandled: true,
  appraised: true,
  urged: true,
  supplemented: true,
  instructed: false,
  escalated: false,
  suspended: true,
  resumed: true,
  supervision_noted: true,
  transferred: false,
  taken_over: false,
  handover_declined: false,
  notice_given: true,
  noted: false,
  booking_made: false,
  identity_viewed: false,
  identity_ruled: false,
  deadline_near: false,
  deadline_passed: false,
  overdue_noticed: false,
  deadlines_recounted: false,
};
