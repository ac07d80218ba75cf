import { chain } from '../../server/adapters/store/history-chain.js';
import type { TicketDoc } from '../../server/adapters/store/ticket-model.js';
import { Ledger } from '../support/torture/ledger.js';
import type { Documents } from '../support/torture/open-store.js';

type Only<K extends keyof Documents> = Documents[K][number];
/** A small store, and its parts by name. */
export interface Held extends Documents {
  talk: Only<'conversations'>;
  complaint: Only<'tickets'>;
  appointment: Only<'appointments'>;
  slot: Only<'slots'>;
  text: Only<'deliveries'>;
  seat: Only<'seats'>;
  call: Only<'calls'>;
  index: Only<'byIndex'>;
}

const system = (seq: number, code: string) => ({ seq, id: `system-${seq}`, from: 'system', text: '', at: 1, system: { code, facts: {} } });

function ticket(no: string, fields: object): TicketDoc {
  const filed = { seq: 1, at: 1, actor: { kind: 'system' }, type: 'filed', deadlines: [] };
  return { _id: no, type: 'complaint', appointmentId: null, outbox: [], history: chain(no, [filed as never]), ...fields } as unknown as TicketDoc;
}

/** A store and a ledger that agree: one talk, one complaint, one booking by phone. */
export function agreeing(): { held: Held; ledger: Ledger } {
  const ledger = new Ledger();
  ledger.said({ conversationId: 'talk-1', id: 'm-1', from: 'citizen', text: '您好' });
  ledger.said({ conversationId: 'talk-1', id: 'm-2', from: 'agent', text: '请讲' });
  ledger.rated.set('talk-1', 5);
  ledger.filed({ no: '1', key: 'web_form:a', moves: ['filed'], texts: 1 });
  ledger.booked({ callSid: 'CA1', bookingNo: '12345678' });
  const lines = ['agent_joined', 'ticket_opened', 'closed', 'rated'].map((code, index) => system(index + 2, code));
  const messages = [{ seq: 1, id: 'm-1', from: 'citizen', text: '您好', at: 1 }, ...lines, { seq: 6, id: 'm-2', from: 'agent', text: '请讲', at: 1 }];
  const parts = {
    talk: { _id: 'talk-1', seq: 6, state: 'closed', offer: null, rating: { score: 5, comment: null, at: 1 }, ticketNos: ['1'], outbox: [], messages },
    complaint: ticket('1', { key: 'web_form:a' }),
    appointment: { _id: 'a-1', key: 'k-1', bookingNo: '12345678', callId: 'CA1', slotId: 's-1', slotIds: ['s-1'], placeKey: 'k-1', ticketNo: '2', outbox: [] },
    slot: { _id: 's-1', capacity: 1, taken: [{ key: 'k-1', at: 1 }] },
    text: { _id: 'd-1', about: '1', text: '已收到', state: 'sent', externalId: 'x-1' },
    seat: { _id: 'wangmin', serving: [], offer: null },
    call: { _id: 'CA1', turn: 1, answered: [{ turn: 0, body: '' }] },
    index: { name: 'tickets.key', found: 2, of: 2 },
  } as unknown as Omit<Held, keyof Documents>;
  const booked = { _id: 'd-2', about: '12345678', text: '约好了', state: 'sent', externalId: 'x-2' } as unknown as Held['text'];
  const held: Held = {
    ...parts,
    conversations: [parts.talk],
    tickets: [parts.complaint, ticket('2', { key: 'appointment:a-1', type: 'appointment', appointmentId: 'a-1' })],
    appointments: [parts.appointment],
    slots: [parts.slot],
    deliveries: [parts.text, booked],
    seats: [parts.seat],
    calls: [parts.call],
    byIndex: [parts.index],
  };
  return { held, ledger };
}
