import { contactOfVisitor } from '../../../actions/citizen-contact.js';
import { deadlineClock } from '../../../actions/deadline-clock.js';
import { fileComplaint, type ComplaintForm } from '../../../actions/file-complaint.js';
import { guessKind } from '../../../actions/guess-kind.js';
import { storePhoto } from '../../../actions/store-photo.js';
import { deadlineFacts } from '../../../desk/deadlines/view.js';
import type { Ticket } from '../../../desk/ticket/ticket.js';
import type { Ports } from '../../../ports/index.js';

/** The date the citizen is told; praise owes no answer, so it says when it is passed on. */
async function promiseOf(ports: Ports, { promise, type, urgency, createdAt }: Ticket) {
  const [due, calendar] = await Promise.all([deadlineClock(ports), ports.directory.calendar()]);
  const deadline = promise ?? due({ type, urgency })('forward', createdAt);
  if (deadline === null) throw new Error(`The policy sets no date for a ticket of type ${type}.`);
  return deadlineFacts({ deadline, calendar, now: ports.clock.now(), strip: true });
}

/** The complaint form's actions; the visitor's cookie, if there is one, says whose contact it is. */
export function complaintDesk(ports: Ports) {
  return {
    guess: guessKind,
    storePhoto: (bytes: Uint8Array) => storePhoto(ports, bytes),
    file: async (visitor: string | null, form: ComplaintForm) => {
      const contactId = visitor === null ? null : (await contactOfVisitor(ports, visitor)).id;
      const ticket = await fileComplaint(ports, { contactId, form });
      const { no, type, confidential } = ticket;
      return { ticketNo: no, queryCode: ports.secrets.queryCode(no), type, confidential, promise: await promiseOf(ports, ticket) };
    },
  };
}
