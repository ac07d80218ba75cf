import type { ComplaintFiled } from '../../../server/contract/complaint.js';
import type { TicketDetail } from '../../../server/contract/ticket-detail.js';
import type { TicketCommand, TicketState } from '../../../server/contract/ticket.js';
import { Client, Refused, type Network } from './client.js';
import type { FiledTicket } from './ledger.js';
import { until } from './patience.js';

/** Those who carry a complaint through the house. */
export interface Staff {
  dispatcher: Client;
  unit: Client;
  reviewer: Client;
}
interface Act {
  by: keyof Staff;
  command: TicketCommand;
  leadsTo: TicketState;
  /** What the history calls it. */
  event: string;
}

const way: readonly Act[] = [
  { by: 'dispatcher', command: { action: 'accept' }, leadsTo: 'accepted', event: 'accepted' },
  { by: 'dispatcher', command: { action: 'dispatch', leadUnitId: 'urban-management', coUnitIds: [], advice: '请核实处理' }, leadsTo: 'dispatched', event: 'dispatched' },
  { by: 'unit', command: { action: 'sign' }, leadsTo: 'in_progress', event: 'signed' },
  {
    by: 'unit',
    command: { action: 'feedback', handling: '已到现场核实', publicReply: '已要求店家降低音量', contacted: true, solved: true },
    leadsTo: 'pending_review',
    event: 'feedback_submitted',
  },
  { by: 'reviewer', command: { action: 'approve' }, leadsTo: 'pending_callback', event: 'approved' },
];

interface Complaint {
  network: Network;
  staff: Staff;
  key: string;
  phone: string;
}

/** A complaint from its form to the reviewed reply. */
export async function complaintJourney({ network, staff, key, phone }: Complaint): Promise<void> {
  const citizen = new Client(network);
  const form = { key, lang: 'zh', what: '楼下烧烤店夜里太吵，影响休息，投诉多次没人管', where: '示例区新河街', contact: { way: 'sms', phone } };
  const { ticketNo, queryCode } = await citizen.post<ComplaintFiled>('/api/complaints', form);
  // A text when it is received, when it is handed on, when it is answered.
  const filed = network.ledger.filed({ no: ticketNo, key: `web_form:${key}`, moves: ['filed'], texts: 3 });
  for (const act of way) await carryOut(staff[act.by], filed, act);
  await citizen.post('/api/progress', { ticketNo, code: queryCode });
}

/** Reads, acts on what was read, and after a refusal reads again: if the act is done by then, its first answer got lost. */
async function carryOut(client: Client, filed: FiledTicket, { command, leadsTo, event }: Act): Promise<void> {
  await until(`${command.action} on ${filed.no}`, async () => {
    const { row } = await client.get<TicketDetail>(`/api/staff/tickets/${filed.no}`);
    if (row.state === leadsTo) return true;
    try {
      await client.post(`/api/staff/tickets/${filed.no}/commands`, { version: row.version, command });
      return true;
    } catch (error) {
      if (error instanceof Refused && (error.code === 'stale' || error.code === 'illegal_move')) return null;
      throw error;
    }
  });
  filed.moves.push(event);
}
