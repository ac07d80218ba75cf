import { path } from '../../../../server/contract/routes.js';
import { board } from '../../../../server/contract/supervision.js';
import { queueRow } from '../../../../server/contract/ticket.js';
import { api } from '../../shared/api/client.js';

export const boardKey = ['board'] as const;
export const fetchBoard = () => api.ask(path('board'), { reply: board });
/** An urge is the ticket's own act; the line only presses it. */
export const urgeTicket = (no: string, version: number, note: string) => api.ask(path('ticketCommands', { no }), { method: 'POST', body: { version, command: { action: 'urge', note } }, reply: queueRow });
