import type { Ticket } from '../ticket/ticket.js';
import type { SupervisionLevel } from './supervision.js';

/** The level a person is advised to choose: a card a week after the date, the next graver one after a card (domain §2.4). */
export function advisedLevel(tickets: readonly Pick<Ticket, 'deadlines' | 'supervisions'>[]): SupervisionLevel {
  const marks = tickets.flatMap(({ supervisions }) => supervisions.filter(({ state }) => state !== 'cancelled'));
  if (marks.some(({ level }) => level !== 'ordinary')) return 'red';
  const weekLate = tickets.some(({ deadlines }) => deadlines.some(({ metAt, fired }) => metAt === null && fired.includes('week_after')));
  return weekLate ? 'yellow' : 'ordinary';
}
