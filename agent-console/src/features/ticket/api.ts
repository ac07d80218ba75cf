import type { z } from 'zod';
import { path } from '../../../../server/contract/routes.js';
import { dispatchPreview, identityCheck, type identityQuestion, intakeDone, photosCleaned, ticketDetail, unmasked, type IntakeForm, type UnmaskRequest } from '../../../../server/contract/ticket-detail.js';
import { queuePage, queueRow, type RunCommand } from '../../../../server/contract/ticket.js';
import { api } from '../../shared/api/client.js';

export const fetchTicket = (no: string) => api.ask(path('ticket', { no }), { reply: ticketDetail });
export const runCommand = (no: string, body: RunCommand) => api.ask(path('ticketCommands', { no }), { method: 'POST', body, reply: queueRow });
export const fetchPreview = (no: string) => api.ask(path('dispatchPreview', { no }), { reply: dispatchPreview });
export const checkIdentity = (no: string, body: z.input<typeof identityQuestion>) => api.ask(path('identityCheck', { no }), { method: 'POST', body, reply: identityCheck });
export const cleanPhotos = (no: string) => api.ask(path('photosClean', { no }), { method: 'POST', reply: photosCleaned });
export const unmask = (no: string, body: UnmaskRequest) => api.ask(path('unmask', { no }), { method: 'POST', body, reply: unmasked });
export const createTicket = (body: IntakeForm) => api.ask(path('tickets'), { method: 'POST', body, reply: intakeDone });
export const photoAddress = (no: string, fileId: string) => path('file', { no, id: fileId });
export const searchTickets = (q: string) => api.ask(path('queue'), { query: { view: 'all', q, size: 8 }, reply: queuePage });
