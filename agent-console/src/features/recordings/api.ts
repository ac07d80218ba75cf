import { recordingList, recordingView } from '../../../../server/contract/recordings.js';
import { path } from '../../../../server/contract/routes.js';
import { api } from '../../shared/api/client.js';

/** Recordings of a ticket or of a call. */
export type Source = { ticketNo: string } | { callId: string };

export const fetchRecordings = (source: Source) => api.ask('ticketNo' in source ? path('ticketRecordings', { no: source.ticketNo }) : path('callRecordings', { id: source.callId }), { reply: recordingList });
export const openRecording = (id: string, source: Source, reason: string) => api.ask(path('recording', { id }), { method: 'POST', body: { reason, ...('ticketNo' in source ? source : {}) }, reply: recordingView });
export const holdRecording = (id: string, hold: boolean, reason: string) => api.ask(path('recordingHold', { id }), { method: 'PUT', body: { hold, reason }, reply: recordingView });
/** Where the sound itself comes from, for whoever has just given a reason. */
export const recordingAddress = (id: string) => path('recording', { id });
