import type { OfferedAction } from '../../../../../server/contract/ticket-detail.js';
import type { TicketAction } from '../../../../../server/contract/ticket.js';

export interface Arranged {
  primary: OfferedAction | null;
  /** Allowed first, refused ones after, each group in the server's order. */
  more: OfferedAction[];
}

/** One primary button; everything else behind 更多. */
export function arrange(actions: readonly OfferedAction[]): Arranged {
  const primary = actions.find((offered) => offered.primary && offered.allowed) ?? null;
  const rest = actions.filter((offered) => offered !== primary);
  return { primary, more: [...rest.filter((offered) => offered.allowed), ...rest.filter((offered) => !offered.allowed)] };
}

export const isAllowed = (actions: readonly OfferedAction[], action: TicketAction): boolean => actions.some((offered) => offered.action === action && offered.allowed);

/** Letters that open an action's dialog on the ticket page. */
export const letters: Partial<Record<TicketAction, string>> = { accept: 'a', dispatch: 'd', transfer: 't', answer: 'c', note: 'n' };
