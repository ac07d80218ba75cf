import type { Ticket } from '../../desk/ticket/ticket.js';
import type { TicketEvent } from '../../desk/ticket/events.js';
import type { Ports } from '../../ports/index.js';

/** A citizen's own matter, and the one it is handled as: its master once it was merged, else itself. */
export interface CitizenMatter {
  own: Ticket;
  handled: Ticket;
}

/** Follows a merged matter to the one that took it in (masters are never merged themselves). */
export async function matterOf({ tickets }: Pick<Ports, 'tickets'>, own: Ticket): Promise<CitizenMatter> {
  const master = own.mergedInto === null ? null : await tickets.get(own.mergedInto);
  return { own, handled: master ?? own };
}

/** The name an act keeps on the event it leaves: whose matter, which act, which press of the button. */
export function actKey({ no }: Pick<Ticket, 'no'>, action: string, key: string): string {
  return `${no}:${action}:${key}`;
}

/** Done by this citizen, or for them by staff; what another caller of a merged matter did is not theirs to read. */
export function isOwnAct({ own, handled }: CitizenMatter, { key }: Pick<TicketEvent, 'key'>): boolean {
  return key === undefined ? own.no === handled.no : key.startsWith(`${own.no}:`);
}

/** Whether this very press was heard before. */
export function wasDone({ own, handled }: CitizenMatter, key: string): boolean {
  return [own, handled].some(({ history }) => history.some((event) => event.key === key));
}

/** How often this citizen has come to us about it: the filing, then each urge and addition. */
export function contactsOf(matter: CitizenMatter): number {
  const { own, handled } = matter;
  const events = own.no === handled.no ? own.history : [...own.history, ...handled.history];
  return 1 + events.filter((event) => (event.type === 'urged' || event.type === 'supplemented') && (own.history.includes(event) || isOwnAct(matter, event))).length;
}

/** What the citizen said of the present answer, the latest last; earlier answers' ratings are history. */
export function ratingsOf(matter: CitizenMatter): Extract<TicketEvent, { type: 'appraised' }>[] {
  const { history } = matter.handled;
  const answered = history.findLastIndex(({ type }) => type === 'approved' || type === 'answered');
  return history.slice(answered + 1).flatMap((event) => (event.type === 'appraised' && isOwnAct(matter, event) ? [event] : []));
}
