import type { ActorStamp } from '../access/actor.js';
import type { Step } from '../deadlines/limits.js';
import type { Instant } from '../text.js';
import type { TicketEventType } from '../ticket/events.js';

/** info = to know, act = something is asked of the reader, urgent = now. */
export type Severity = 'info' | 'act' | 'urgent';

/** Lines of the history nobody is told of. */
export type SilentType = 'sorted' | 'archived' | 'contacted' | 'notice_given' | 'noted' | 'booking_made' | 'identity_viewed' | 'identity_ruled' | 'deadlines_recounted';

/** What a notice says; the ladder and supervision say different things by rung and standing. */
export type NoticeKind =
  | Exclude<TicketEventType, SilentType | 'overdue_noticed' | 'supervision_noted'>
  | 'helper_fed_back'
  | 'overdue_day_after'
  | 'overdue_week_after'
  | 'supervision_issued'
  | 'supervision_answered'
  | 'supervision_ended'
  | 'first_reply_late';

/** What happened, without a word of the caller's: the title is looked up when the notice is read. */
export interface NoticeFacts {
  /** The matter or the talk it is about: one of the two. */
  ticketNo: string | null;
  conversationId: string | null;
  kind: NoticeKind;
  by: { kind: ActorStamp['kind']; name: string | null };
  unitName: string | null;
  step: Step | null;
  dueAt: Instant | null;
  at: Instant;
}

/** One person's word of one event. */
export interface Notice extends NoticeFacts {
  /** Event and reader: told twice, it is stored once. */
  id: string;
  staffId: string;
  severity: Severity;
  readAt: Instant | null;
}
