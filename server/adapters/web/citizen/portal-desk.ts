import { followTicket } from '../../../actions/follow-ticket.js';
import { dateOf, daysBetween } from '../../../desk/calendar/shanghai.js';
import { categories } from '../../../desk/catalogue/categories.js';
import type { Deadline } from '../../../desk/deadlines/deadline.js';
import { deadlineFacts } from '../../../desk/deadlines/view.js';
import type { Instant } from '../../../desk/text.js';
import { endedStates } from '../../../desk/ticket/states.js';
import type { Ports } from '../../../ports/index.js';

/** Dates begun since the due day; 0 while in time. */
function daysLate({ dueAt }: Pick<Deadline, 'dueAt'>, now: Instant): number {
  return Math.max(0, daysBetween(dateOf(dueAt - 1), dateOf(now)));
}

/** What the citizen site asks of the desk: guides in force, and one's own matter by number and code. */
export function portalDesk(ports: Ports) {
  return {
    categories: () => Object.entries(categories).map(([code, label]) => ({ code, label })),
    guides: async () => {
      const [guides, items] = await Promise.all([ports.directory.guides(), ports.directory.items()]);
      const itemOf = new Map(items.map((item) => [item.code, item]));
      return guides.flatMap((guide) => {
        const item = itemOf.get(guide.itemCode);
        return item ? [{ guide, category: item.category, aliases: item.aliases }] : [];
      });
    },
    progress: async (question: { ticketNo: string; code: string }) => {
      const [ticket, calendar] = await Promise.all([followTicket(ports, question), ports.directory.calendar()]);
      const now = ports.clock.now();
      const { promise } = ticket;
      const owed = promise !== null && ticket.publicReply === null && !endedStates.includes(ticket.state);
      return { ticket, promise: promise && deadlineFacts({ deadline: promise, calendar, now }), overdueDays: owed ? daysLate(promise, now) : 0 };
    },
  };
}
