import type { OfferedAction, TicketDetail } from '../../../../../server/contract/ticket-detail.js';
import type { TicketAction, TicketState } from '../../../../../server/contract/ticket.js';

/** What comes first behind 更多 in each state (ui.md §3.4); the rest follow in the server's order. */
const menuOrder: Partial<Record<TicketState, readonly TicketAction[]>> = {
  pending_acceptance: ['answer', 'reject', 'merge', 'change_type', 'amend'],
  accepted: ['answer', 'suspend', 'merge', 'escalate', 'reject'],
  dispatched: ['urge', 'recall', 'reassign', 'request_return'],
  in_progress: ['request_extension', 'interim_report', 'sub_dispatch', 'suspend', 'reassign', 'contact', 'urge'],
  pending_review: ['send_back'],
  pending_callback: ['exempt_callback', 'rehandle', 'appraise'],
  resolved: ['rehandle', 'appraise'],
  answered: ['rehandle', 'appraise'],
  suspended: ['suspend', 'contact', 'supplement'],
  rejected: ['restore'],
  merged: ['restore'],
  withdrawn: ['restore'],
};

/** While a unit has it, the others' next step is to urge. */
const urged: readonly TicketState[] = ['dispatched', 'in_progress'];

/** What a band on top of the page already carries, with the request it answers. */
const inBands: readonly TicketAction[] = ['resume', 'take_over', 'decline_handover', 'approve_return', 'deny_return', 'approve_extension', 'deny_extension'];

export interface Arranged {
  primary: OfferedAction | null;
  allowed: OfferedAction[];
  /** Off now, each with its reason. */
  refused: OfferedAction[];
}

function primaryOf({ row, actions }: Pick<TicketDetail, 'row' | 'actions'>): OfferedAction | null {
  const own = actions.find((offered) => offered.primary && offered.allowed);
  const urge = urged.includes(row.state) ? actions.find((offered) => offered.action === 'urge' && offered.allowed) : undefined;
  // Where nothing is owed any more, what is still to be said is written down.
  return own ?? urge ?? actions.find((offered) => offered.action === 'note' && offered.allowed) ?? null;
}

/** One primary button; behind 更多 what is possible, then what is not. */
export function arrange(ticket: Pick<TicketDetail, 'row' | 'actions'>): Arranged {
  const primary = primaryOf(ticket);
  const first = menuOrder[ticket.row.state] ?? [];
  const place = ({ action }: OfferedAction) => (first.includes(action) ? first.indexOf(action) : first.length);
  const rest = ticket.actions.filter((offered) => offered !== primary && !inBands.includes(offered.action)).sort((a, b) => place(a) - place(b));
  return {
    primary: primary !== null && inBands.includes(primary.action) ? null : primary,
    allowed: rest.filter((offered) => offered.allowed),
    refused: rest.filter((offered) => !offered.allowed),
  };
}

export const isAllowed = (actions: readonly OfferedAction[], action: TicketAction): boolean => actions.some((offered) => offered.action === action && offered.allowed);

/** Letters that open an action's dialog on the ticket page (ui.md §6.2). */
export const letters: Partial<Record<TicketAction, string>> = { accept: 'a', dispatch: 'd', transfer: 't', answer: 'c', note: 'n', urge: 'u' };
