import type { DeskEvent } from '../../desk/outbox.js';
import { nextReachAt } from '../../desk/supervision/answer-clock.js';
import type { Supervision } from '../../desk/supervision/supervision.js';

/** What others must hear of after an order changed: its tickets, and the alarm of its date. */
export function supervisionNews(order: Supervision): DeskEvent[] {
  const at = nextReachAt(order);
  return [{ type: 'supervision_changed', supervisionId: order.id }, ...(at === null ? [] : [{ type: 'answer_date_set' as const, supervisionId: order.id, at }])];
}
