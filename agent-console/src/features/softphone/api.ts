import { z } from 'zod';
import { callContext, callView, callViews, phoneDesk, phonePass, type CallCommand, type CallList, type CallTicket, type ListenMode } from '../../../../server/contract/calls.js';
import { path } from '../../../../server/contract/routes.js';
import { intakeDone } from '../../../../server/contract/ticket-detail.js';
import { api } from '../../shared/api/client.js';

export const fetchPhone = () => api.ask(path('phone'), { reply: phoneDesk });
export const fetchPass = () => api.ask(path('phonePass'), { method: 'POST', body: {}, reply: phonePass });
export const answerCall = (id: string, offerId: string) => api.ask(path('callAnswer', { id }), { method: 'POST', body: { offerId }, reply: callView });
export const declineCall = (id: string, offerId: string) => api.ask(path('callDecline', { id }), { method: 'POST', body: { offerId }, reply: z.unknown() });
export const runCommand = (id: string, command: CallCommand) => api.ask(path('callCommands', { id }), { method: 'POST', body: command, reply: callView });
export const takeCallback = (id: string) => api.ask(path('callTake', { id }), { method: 'POST', body: {}, reply: callView });
export const openTicket = (id: string, form: CallTicket) => api.ask(path('callTicket', { id }), { method: 'POST', body: form, reply: intakeDone });
export const fetchCalls = (list: CallList) => api.ask(`${path('calls')}?list=${list}`, { reply: callViews });
export const fetchCallContext = (id: string) => api.ask(path('callContext', { id }), { reply: callContext });
export const supervise = (id: string, mode: ListenMode, reason: string) => api.ask(path('callSupervision', { id }), { method: 'PUT', body: { mode, reason }, reply: callView });
export const stopSupervising = (id: string) => api.ask(path('callSupervision', { id }), { method: 'DELETE', reply: callView });
