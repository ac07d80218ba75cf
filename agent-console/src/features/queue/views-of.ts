import type { Me, Role } from '../../../../server/contract/staff.js';
import type { QueueView } from '../../../../server/contract/ticket.js';

const byRole: Partial<Record<Role, readonly QueueView[]>> = {
  operator: ['mine', 'to_accept', 'call_asked', 'due_soon', 'overdue', 'unsatisfied', 'all'],
  dispatcher: ['to_accept', 'to_dispatch', 'to_decide', 'call_asked', 'to_sign', 'returned', 'due_soon', 'overdue', 'all'],
  unit_contact: ['to_sign', 'in_progress', 'fed_back', 'due_soon', 'overdue', 'supervised', 'all'],
  reviewer: ['to_review', 'unsatisfied', 'due_soon', 'overdue', 'all'],
  callback: ['to_call_back', 'unsatisfied', 'due_soon', 'overdue', 'all'],
  supervisor: ['overdue', 'due_soon', 'to_decide', 'call_asked', 'returned', 'unsatisfied', 'supervised', 'suspended', 'all'],
};

/** The built-in views of a reader's roles, each once. */
export function viewsOf(me: Me): QueueView[] {
  const views = me.roles.flatMap((role) => byRole[role] ?? []);
  const kept = new Set(views.length === 0 ? (['all'] as const) : views);
  kept.delete('all');
  return [...kept, 'all'];
}
