import { z } from 'zod';

export const ticketType = z.enum(['consultation', 'assistance', 'complaint', 'report', 'suggestion', 'praise', 'appointment']);
export type TicketType = z.infer<typeof ticketType>;
export const urgency = z.enum(['normal', 'urgent', 'critical']);
export type Urgency = z.infer<typeof urgency>;

export const ticketState = z.enum([
  'pending_acceptance',
  'accepted',
  'dispatched',
  'in_progress',
  'pending_review',
  'pending_callback',
  'resolved',
  'answered',
  'rejected',
  'suspended',
  'merged',
  'withdrawn',
  'archived',
]);
export type TicketState = z.infer<typeof ticketState>;
export const assignmentState = z.enum(['pending_sign', 'in_progress', 'return_pending', 'returned', 'feedback_submitted', 'done', 'closed_reassigned', 'recalled']);
export type AssignmentState = z.infer<typeof assignmentState>;
export const assignmentRole = z.enum(['lead', 'joint', 'co', 'sub']);
export type AssignmentRole = z.infer<typeof assignmentRole>;

export const ticketAction = z.enum([
  'accept', 'amend', 'change_type', 'answer', 'reject', 'merge',
  'dispatch', 'designate', 'reassign', 'recall', 'approve_return', 'deny_return',
  'sign', 'request_return', 'sub_dispatch', 'contact', 'interim_report', 'feedback',
  'request_extension', 'approve_extension', 'deny_extension',
  'approve', 'send_back', 'record_callback', 'exempt_callback', 'rehandle', 'appraise',
  'urge', 'supplement', 'instruct', 'escalate',
  'suspend', 'resume', 'withdraw', 'restore', 'archive',
  'transfer', 'take_over', 'decline_handover', 'give_notice', 'note',
]);
export type TicketAction = z.infer<typeof ticketAction>;
