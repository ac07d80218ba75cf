import { z } from 'zod';
import { instant } from './common.js';
import { deadlineStep } from './deadline.js';

export const noticeKind = z.enum([
  'filed', 'accepted', 'amended', 'type_changed', 'answered', 'rejected', 'merged', 'absorbed', 'released', 'withdrawn', 'restored',
  'dispatched', 'designated', 'reassigned', 'recalled', 'return_approved', 'return_denied',
  'signed', 'return_requested', 'sub_dispatched', 'interim_reported', 'feedback_submitted', 'helper_fed_back', 'extension_requested',
  'extension_granted', 'extension_denied', 'approved', 'sent_back', 'callback_recorded', 'callback_exempted', 'rehandled', 'appraised',
  'urged', 'supplemented', 'instructed', 'escalated', 'suspended', 'resumed',
  'supervision_issued', 'supervision_answered', 'supervision_ended',
  'transferred', 'taken_over', 'handover_declined',
  'first_reply_late', 'deadline_near', 'deadline_passed', 'overdue_day_after', 'overdue_week_after',
]);
export type NoticeKind = z.infer<typeof noticeKind>;
const noticeSeverity = z.enum(['info', 'act', 'urgent']);

/** Who did what to which ticket, or what happened in which talk. The title is masked as in the queue, and absent once the reader may no longer see the ticket. */
const staffNotice = z.object({
  id: z.string(),
  kind: noticeKind,
  severity: noticeSeverity,
  ticketNo: z.string().nullable(),
  conversationId: z.string().nullable(),
  title: z.string().nullable(),
  by: z.object({ kind: z.enum(['staff', 'citizen', 'bot', 'system']), name: z.string().nullable() }),
  unitName: z.string().nullable(),
  step: deadlineStep.nullable(),
  dueAt: instant.nullable(),
  at: instant,
  read: z.boolean(),
});
export type StaffNotice = z.infer<typeof staffNotice>;

export const staffNotices = z.object({ notices: z.array(staffNotice), unread: z.number().int() });
export type StaffNotices = z.infer<typeof staffNotices>;

/** Named ones, or all up to the newest that was on screen. */
export const markNotices = z.union([z.strictObject({ ids: z.array(z.string().min(1).max(200)).min(1).max(100) }), z.strictObject({ until: instant })]);
export type MarkNotices = z.infer<typeof markNotices>;
export const noticesLeft = z.object({ unread: z.number().int() });
