import { leadOf } from '../../desk/ticket/assignment.js';
import type { EventOf, TicketEvent, TicketEventType } from '../../desk/ticket/events.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { Ports } from '../../ports/index.js';
import type { Notice } from '../../ports/words.js';
import { isOwnAct, ratingsOf } from '../citizens/citizen-matter.js';
import { promisedBefore } from '../tickets/promised-before.js';
import { ratingToken } from '../citizens/rating-token.js';

interface News {
  events: readonly TicketEvent[];
  /** The matter the act was done on. */
  handled: Ticket;
  /** Whose caller is told: the matter itself, or one merged into it. */
  to: Ticket;
  secrets: Ports['secrets'];
}
interface Told<T extends TicketEventType> {
  /** `all` waiting callers, or only the one it is about. */
  whom: 'all' | 'own';
  says: (event: EventOf<T>, news: News) => Notice | null;
}

const passedOn = (unit: string | undefined, { handled, to }: News): Notice | null => (unit === undefined ? null : { kind: 'ticket_dispatched', ticketNo: to.no, unit, promisedBy: handled.promise?.dueAt ?? null });
const answered = (_: unknown, { to, secrets }: News): Notice => ({ kind: 'ticket_answered', ticketNo: to.no, ratingToken: ratingToken(secrets, to.no) });

/** Closed without a word on how satisfied they are: the last chance to ask. */
const unrated = ({ handled, to, secrets }: News): Notice | null => (ratingsOf({ own: to, handled }).length > 0 ? null : { kind: 'rating_asked', ticketNo: to.no, ratingToken: ratingToken(secrets, to.no) });

/** What is worth a text, by what happened. Rerouting sends none: the next unit's name does. */
const table: { [T in TicketEventType]?: Told<T> } = {
  dispatched: { whom: 'all', says: ({ assignments }, news) => passedOn(assignments.find(({ role }) => role === 'lead')?.unitName, news) },
  designated: { whom: 'all', says: ({ assignment }, news) => passedOn(assignment.unitName, news) },
  reassigned: { whom: 'all', says: ({ assignment }, news) => (assignment.role === 'lead' ? passedOn(assignment.unitName, news) : null) },
  approved: { whom: 'all', says: answered },
  answered: { whom: 'all', says: answered },
  callback_recorded: {
    whom: 'all',
    says: ({ outcome, satisfaction }, news) => (outcome === 'unreachable' || (outcome === 'closed' && satisfaction === null) ? unrated(news) : null),
  },
  callback_exempted: { whom: 'all', says: (_, news) => unrated(news) },
  rejected: { whom: 'all', says: ({ legalChannel }, { to }) => ({ kind: 'ticket_rejected', ticketNo: to.no, channel: legalChannel }) },
  extension_granted: {
    whom: 'all',
    says: ({ seq, promise, reason }, { handled, to }) => {
      const from = promisedBefore(handled.history, seq);
      return promise && from !== null ? { kind: 'ticket_extended', ticketNo: to.no, from, to: promise.dueAt, reason } : null;
    },
  },
  suspended: { whom: 'all', says: ({ suspension: { cause, until } }, { to }) => ({ kind: 'ticket_on_hold', ticketNo: to.no, cause, until }) },
  resumed: { whom: 'all', says: ({ promise }, { to }) => ({ kind: 'ticket_resumed', ticketNo: to.no, promisedBy: promise?.dueAt ?? null }) },
  rehandled: { whom: 'all', says: ({ promise }, { to }) => ({ kind: 'ticket_reopened', ticketNo: to.no, promisedBy: promise?.dueAt ?? null }) },
  merged: { whom: 'own', says: (_, { to }) => ({ kind: 'ticket_merged', ticketNo: to.no }) },
  withdrawn: { whom: 'own', says: (_, { to }) => ({ kind: 'ticket_withdrawn', ticketNo: to.no }) },
  notice_given: {
    whom: 'own',
    says: ({ guide, how }, { to: { lang } }) => (how === 'sms' ? { kind: 'guide_notice', itemCode: guide.itemCode, item: guide.name[lang], bring: guide.bring.map((name) => name[lang]), place: guide.place[lang] } : null),
  },
  urged: { whom: 'own', says: ({ n }, { handled, to }) => ({ kind: 'ticket_urged', ticketNo: to.no, n, unit: leadOf(handled)?.unitName ?? null }) },
};

/** What one waiting caller reads of an act; null when it means nothing to them. Of several lines of one act the last counts. */
export function noticeOf(news: News): Notice | null {
  const { events, handled, to } = news;
  for (const event of events.toReversed()) {
    const told = table[event.type] as Told<TicketEventType> | undefined;
    if (told && (told.whom === 'all' || isOwnAct({ own: to, handled }, event))) return told.says(event, news);
  }
  return null;
}
