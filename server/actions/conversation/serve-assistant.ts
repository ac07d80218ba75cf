import { dateOf, timeOf } from '../../desk/calendar/shanghai.js';
import type { Appointment } from '../../desk/appointments/appointment.js';
import type { Conversation } from '../../desk/conversation/conversation.js';
import { DeskError } from '../../desk/errors.js';
import type { AssistantAsk, AssistantDeed, DeskFact } from '../../ports/assistant-wishes.js';
import type { Ports } from '../../ports/index.js';
import { bookAppointment } from '../appointments/book-appointment.js';
import { bookableTimes } from '../appointments/bookable-times.js';
import { deedKey, fileByChat, promisedDay, type ChatFilePorts } from './file-by-chat.js';

export type ServePorts = ChatFilePorts & Pick<Ports, 'appointments' | 'availability' | 'secrets' | 'slots'>;
type Booked = Extract<AssistantDeed, { kind: 'book' }>;

/** Looks up for the assistant what can be booked. */
export async function lookUp(ports: ServePorts, { itemCode }: AssistantAsk): Promise<DeskFact> {
  return { kind: 'times', ...(await bookableTimes(ports, itemCode)) };
}

/** Does what a citizen confirmed, under a key of conversation and form: done again, it is the same act. What the desk refuses is an answer. */
export async function carryOutDeed(ports: ServePorts, conversation: Conversation, deed: AssistantDeed): Promise<DeskFact> {
  try {
    return deed.kind === 'book' ? await book(ports, conversation, deed) : await file(ports, conversation, deed);
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    if (error.code === 'slot_gone' && deed.kind === 'book') return { kind: 'slot_gone', ...(await bookableTimes(ports, deed.itemCode)) };
    return { kind: 'refused' };
  }
}

async function file(ports: ServePorts, conversation: Conversation, deed: Exclude<AssistantDeed, Booked>): Promise<DeskFact> {
  const ticket = await fileByChat(ports, conversation, deed);
  return { kind: 'filed', ticketNo: ticket.no, queryCode: ports.secrets.queryCode(ticket.no), date: promisedDay(ticket) };
}

async function book(ports: ServePorts, conversation: Conversation, deed: Booked): Promise<DeskFact> {
  const { slotId, itemCode, mode, name, phone } = deed;
  const who = { ...(name === null ? {} : { name }), ...(phone === null ? {} : { phone }) };
  const { lang, contactId } = conversation;
  return booked(ports, await bookAppointment(ports, { key: deedKey(conversation, deed), slotId, itemCode, mode, ...who, source: 'web_chat', lang, contactId }));
}

async function booked({ directory }: ServePorts, { bookingNo, itemName, centreId, centreName, startsAt }: Appointment): Promise<DeskFact> {
  const centre = (await directory.centres()).find(({ id }) => id === centreId);
  return { kind: 'booked', bookingNo, item: itemName, place: centreName, address: centre?.address ?? centreName, date: dateOf(startsAt), time: timeOf(startsAt) };
}
