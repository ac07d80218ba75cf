import { contactOfVisitor } from '../../../actions/citizens/citizen-contact.js';
import { fileComplaint, type ComplaintForm } from '../../../actions/tickets/file-complaint.js';
import { guessKind } from '../../../actions/tickets/guess-kind.js';
import { storePhoto } from '../../../actions/tickets/store-photo.js';
import { deadlineFacts } from '../../../desk/deadlines/view.js';
import type { Ports } from '../../../ports/index.js';

/** The complaint form's actions; the visitor's cookie, if there is one, says whose contact it is. */
export function complaintDesk(ports: Ports) {
  return {
    guess: guessKind,
    storePhoto: (bytes: Uint8Array) => storePhoto(ports, bytes),
    file: async (visitor: string | null, form: ComplaintForm) => {
      const contactId = visitor === null ? null : (await contactOfVisitor(ports, visitor)).id;
      const [{ no, type, confidential, promise }, calendar] = await Promise.all([fileComplaint(ports, { contactId, form }), ports.directory.calendar()]);
      const told = promise && deadlineFacts({ deadline: promise, calendar, now: ports.clock.now(), strip: true });
      return { ticketNo: no, queryCode: ports.secrets.queryCode(no), type, confidential, promise: told };
    },
  };
}
