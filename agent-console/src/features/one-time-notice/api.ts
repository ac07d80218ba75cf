import { guideList, guidePage } from '../../../../server/contract/portal.js';
import { path } from '../../../../server/contract/routes.js';
import { staffSlice } from '../../../../server/contract/staff.js';
import { queueRow } from '../../../../server/contract/ticket.js';
import { ticketDetail } from '../../../../server/contract/ticket-detail.js';
import { api } from '../../shared/api/client.js';

export const guideKeys = { found: (q: string) => ['guides', q], one: (itemCode: string) => ['guide', itemCode] } as const;

export const findGuides = (q: string) => api.ask(path('guides'), { query: { q }, reply: guideList });
export const fetchGuide = (itemCode: string) => api.ask(path('guide', { itemCode }), { reply: guidePage });
export const fetchTicket = (no: string) => api.ask(path('ticket', { no }), { reply: ticketDetail });

/** Keeps the line that it was printed, or keeps it and texts it. */
export const giveOnTicket = ({ no, version }: { no: string; version: number }, itemCode: string, how: 'print' | 'sms') =>
  api.ask(path('ticketCommands', { no }), { method: 'POST', body: { version, command: { action: 'give_notice', itemCode, how } }, reply: queueRow });
export const giveInTalk = (id: string, body: { id: string; itemCode: string }) => api.ask(path('conversationNotices', { id }), { method: 'POST', body, reply: staffSlice });
