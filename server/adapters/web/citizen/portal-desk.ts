import { citizenActs, type CitizenAct } from '../../../actions/citizens/citizen-act.js';
import { matterOf, type CitizenMatter } from '../../../actions/citizens/citizen-matter.js';
import { followRating, rateByLink } from '../../../actions/citizens/citizen-rating.js';
import { citizenView } from '../../../actions/citizens/citizen-view.js';
import { englishUnitNames } from '../../../actions/directory/english-unit-names.js';
import { followTicket } from '../../../actions/citizens/follow-ticket.js';
import { lookupCodeMinutes, lookUpMatters, requestLookupCode } from '../../../actions/citizens/lookup-matters.js';
import { contextFor } from '../../../actions/deadlines/rules.js';
import { dateOf, daysBetween } from '../../../desk/calendar/shanghai.js';
import type { Deadline } from '../../../desk/deadlines/deadline.js';
import { deadlineFacts } from '../../../desk/deadlines/view.js';
import type { Instant } from '../../../desk/text.js';
import { endedStates } from '../../../desk/ticket/states.js';
import type { Ticket } from '../../../desk/ticket/ticket.js';
import type { Ports } from '../../../ports/index.js';
import { bookingDesk } from './booking-desk.js';
import { guideDesk } from './guide-desk.js';

interface Proof {
  ticketNo: string;
  code: string;
}
type Rating = Parameters<typeof rateByLink>[1];
/** Dates begun since the due day; 0 while in time. */
function daysLate({ dueAt }: Pick<Deadline, 'dueAt'>, now: Instant): number {
  return Math.max(0, daysBetween(dateOf(dueAt - 1), dateOf(now)));
}

/** An answer is still owed, and the clock runs. */
const isOwed = ({ publicReply, state, suspension }: Ticket): boolean => publicReply === null && suspension === null && !endedStates.includes(state);

async function followed(ports: Ports, matter: CitizenMatter) {
  const { handled, own } = matter;
  const context = await contextFor(ports, { kind: 'citizen', contactId: own.caller.contactId ?? 'anonymous' }, handled);
  const { promise } = handled;
  return {
    ...citizenView(matter, context),
    unitNames: await englishUnitNames(ports),
    promise: promise && deadlineFacts({ deadline: promise, calendar: context.calendar, now: context.now }),
    overdueDays: promise && isOwed(handled) ? daysLate(promise, context.now) : 0,
  };
}

/** One's own matter: read, acted on, rated, and found again by phone. */
function matters(ports: Ports) {
  const progress = async (proof: Proof) => followed(ports, await matterOf(ports, await followTicket(ports, proof)));
  const rating = async (token: string) => followed(ports, await followRating(ports, token));
  return {
    progress,
    rating,
    act: async (asked: Proof & { key: string; act: CitizenAct }) => {
      await citizenActs(ports, asked);
      return progress(asked);
    },
    rate: async (asked: Rating) => {
      await rateByLink(ports, asked);
      return rating(asked.token);
    },
    sendLookupCode: (asked: { phone: string; lang: 'zh' | 'en' }) => {
      requestLookupCode(ports, asked).catch((error: unknown) => ports.log.warn('lookup_code_failed', { reason: String(error) }));
      return { minutes: lookupCodeMinutes };
    },
    lookUp: async (asked: { phone: string; code: string }) => (await lookUpMatters(ports, asked)).map((ticket) => ({ ticket, code: ports.secrets.queryCode(ticket.no) })),
  };
}

/** What the citizen site asks of the desk: guides, one's own matters, the appointment book. */
export function portalDesk(ports: Ports) {
  return { ...matters(ports), ...guideDesk(ports), ...bookingDesk(ports) };
}
