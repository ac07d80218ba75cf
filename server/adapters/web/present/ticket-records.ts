import type { TicketDetail } from '../../../contract/ticket-detail.js';
import type { Ticket } from '../../../desk/ticket/ticket.js';

type Records = Pick<TicketDetail, 'extension' | 'suspension' | 'handover' | 'appraisal' | 'instruction' | 'supervisions' | 'callbacks' | 'topic' | 'elements' | 'mergedInto' | 'absorbed'>;

/** What has been asked, held, handed on and said about a ticket. */
export function presentRecords(ticket: Ticket, words: (text: string) => string): Records {
  const { extension, suspension, handover, appraisal, instruction } = ticket;
  return {
    extension: extension && { state: extension.state, days: extension.days, reason: words(extension.reason), by: extension.byName, at: extension.at },
    suspension: suspension && { from: suspension.from, until: suspension.until, cause: suspension.cause, note: words(suspension.note), by: suspension.byName },
    handover: handover && { to: { id: handover.toId, name: handover.toName }, note: words(handover.note), at: handover.at },
    appraisal: appraisal && { solved: appraisal.solved, satisfaction: appraisal.satisfaction, comment: appraisal.comment === null ? null : words(appraisal.comment), at: appraisal.at },
    instruction: instruction && { ...instruction, text: words(instruction.text) },
    supervisions: [...ticket.supervisions],
    callbacks: [...ticket.callbacks],
    topic: ticket.topic,
    elements: presentElements(ticket),
    mergedInto: ticket.mergedInto,
    absorbed: [...ticket.absorbed],
  };
}

/** 来电人姓名、时间、地址、事情起因、事情经过 (domain §2.5). The time of receipt is always known. */
function presentElements({ caller, place, title, content }: Ticket): Records['elements'] {
  return [
    { element: 'name', known: caller.name !== null || caller.anonymous },
    { element: 'time', known: true },
    { element: 'place', known: place !== '' },
    { element: 'cause', known: title !== '' },
    { element: 'course', known: content !== '' },
  ];
}
