import type { ChatDesk, Talk } from '../channels/web-chat/chat-desk.js';
import type { ComplaintDesk } from '../channels/complaints/complaint-desk.js';
import type { PortalDesk } from '../channels/portal/portal-desk.js';
import { acknowledge } from './actions/acknowledge.js';
import { askForPerson } from './actions/ask-for-person.js';
import { bookAppointment } from './actions/book-appointment.js';
import { contactOfVisitor } from './actions/citizen-contact.js';
import { citizenSpeaks } from './actions/citizen-speaks.js';
import { fileComplaint } from './actions/file-complaint.js';
import { followTicket } from './actions/follow-ticket.js';
import { guessKind } from './actions/guess-kind.js';
import { leaveMessage } from './actions/leave-message.js';
import { bookableCentres, bookableDays, bookableItems, bookableSlots } from './actions/offer-slots.js';
import { rateConversation } from './actions/rate-conversation.js';
import { readOwnConversation, waitOf } from './actions/read-conversation.js';
import { requestCallback } from './actions/request-callback.js';
import { speakProgress } from './actions/speak-progress.js';
import { startConversation } from './actions/start-conversation.js';
import { storePhoto } from './actions/store-photo.js';
import { dateOf, daysBetween } from './desk/calendar/shanghai.js';
import { categories } from './desk/catalogue/categories.js';
import { deadlineFacts } from './desk/deadlines/view.js';
import type { Deadline } from './desk/deadlines/deadline.js';
import type { BookingDesk } from './ports/booking.js';
import type { PhoneDesk } from './ports/citizen-desk.js';
import type { Ports } from './ports/index.js';

/** The actions as the web chat asks for them: in the name of a visitor's cookie. */
export function chatDoor(ports: Ports): ChatDesk {
  const contactId = async (visitor: string) => (await contactOfVisitor(ports, visitor)).id;
  const talk = async (conversation: Talk['conversation']): Promise<Talk> => ({ conversation, wait: await waitOf(ports, conversation) });
  return {
    newVisitor: () => ports.ids.token(),
    start: async (visitor, lang) => talk(await startConversation(ports, { contactId: await contactId(visitor), lang })),
    read: async (visitor, conversationId) => readOwnConversation(ports, { contactId: await contactId(visitor), conversationId }),
    say: async (visitor, words) => talk(await citizenSpeaks(ports, { contactId: await contactId(visitor), ...words })),
    askForPerson: async (visitor, conversationId) => talk(await askForPerson(ports, { contactId: await contactId(visitor), conversationId })),
    leaveMessage: async (visitor, left) => talk(await leaveMessage(ports, { contactId: await contactId(visitor), ...left })),
    acknowledge: async (visitor, seen) => {
      await readOwnConversation(ports, { contactId: await contactId(visitor), conversationId: seen.conversationId });
      await acknowledge(ports, { ...seen, side: 'citizen' });
    },
    rate: async (visitor, rating) => talk(await rateConversation(ports, { contactId: await contactId(visitor), ...rating })),
  };
}

/** The actions as the complaint form asks for them. */
export function complaintDoor(ports: Ports): ComplaintDesk {
  return {
    guess: guessKind,
    storePhoto: (bytes) => storePhoto(ports, bytes),
    file: async (visitor, form) => {
      const contact = visitor === null || form.contact.way === 'none' ? null : await contactOfVisitor(ports, visitor);
      const { no, type, confidential, promise } = await fileComplaint(ports, { contactId: contact?.id ?? null, form });
      return { ticketNo: no, queryCode: ports.secrets.queryCode(no), type, confidential, promise: await viewOf(ports, promise) };
    },
  };
}

/** The actions as the citizen site asks for them. */
export function portalDoor(ports: Ports): PortalDesk {
  return {
    categories: () => Object.entries(categories).map(([code, label]) => ({ code, label })),
    guides: async () => {
      const [guides, items] = await Promise.all([ports.directory.guides(), ports.directory.items()]);
      return guides.flatMap((guide) => {
        const item = items.find(({ code }) => code === guide.itemCode);
        return item ? [{ guide, category: item.category, aliases: item.aliases }] : [];
      });
    },
    progress: async (question) => {
      const ticket = await followTicket(ports, question);
      const now = ports.clock.now();
      const late = ticket.publicReply === null && ticket.promise && now >= ticket.promise.dueAt ? daysBetween(dateOf(ticket.promise.dueAt - 1), dateOf(now)) : 0;
      return { ticket, promise: await viewOf(ports, ticket.promise), overdueDays: late };
    },
  };
}

/** The appointment book as the phone line asks for it. */
export function bookingDoor(ports: Ports): BookingDesk {
  return {
    items: () => bookableItems(ports),
    centres: (itemCode) => bookableCentres(ports, itemCode),
    days: ({ centreId }) => bookableDays(ports, centreId),
    slots: (request) => bookableSlots(ports, request),
    book: (request) => bookAppointment(ports, request),
  };
}

/** What else a caller may ask for at night. */
export function phoneDoor(ports: Ports): PhoneDesk {
  return {
    requestCallback: (request) => requestCallback(ports, request),
    progress: (request) => speakProgress(ports, request),
  };
}

async function viewOf(ports: Ports, deadline: Deadline | null) {
  return deadline && deadlineFacts({ deadline, calendar: await ports.directory.calendar(), now: ports.clock.now() });
}
