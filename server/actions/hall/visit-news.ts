import type { Visit } from '../../desk/hall/visit.js';
import type { DeskEvent } from '../../desk/outbox.js';

/** What the appointment book has to hear of a visit. */
export function visitNews({ id, appointmentId }: Pick<Visit, 'id' | 'appointmentId'>): DeskEvent[] {
  return appointmentId === null ? [] : [{ type: 'visit_moved', visitId: id }];
}
