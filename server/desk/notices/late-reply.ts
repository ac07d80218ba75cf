import type { DeskEvent } from '../outbox.js';
import type { Addressed, Listener } from './audience.js';

/** Who hears that a first reply is late: whoever has the talk or is being asked to take it, urgently, and the supervisors. Each once. */
export function audienceOfLateReply(late: Extract<DeskEvent, { type: 'first_reply_late' }>, staff: readonly Listener[]): Addressed[] {
  const { conversationId, holderId, dueAt, at } = late;
  const facts = { ticketNo: null, conversationId, kind: 'first_reply_late', by: { kind: 'system', name: null }, unitName: null, step: 'chat_first_reply', dueAt, at } as const;
  return staff.filter(({ id, roles }) => id === holderId || roles.includes('supervisor')).map(({ id }) => ({ staffId: id, severity: id === holderId ? 'urgent' : 'act', ...facts }));
}
