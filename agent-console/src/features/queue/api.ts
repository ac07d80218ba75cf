import { z } from 'zod';
import { path } from '../../../../server/contract/routes.js';
import { savedViews, type SavedView } from '../../../../server/contract/saved-views.js';
import { queueCounts, queuePage, queueRow, type QueueQuery, type RunCommand } from '../../../../server/contract/ticket.js';
import { api } from '../../shared/api/client.js';

export const fetchQueue = (query: QueueQuery) => api.ask(path('queue'), { query: query as Record<string, string | number | undefined>, reply: queuePage });
export const fetchCounts = () => api.ask(path('queueCounts'), { reply: queueCounts });
export const fetchViews = () => api.ask(path('queueViews'), { reply: savedViews });
export const keepViews = (views: readonly SavedView[]) => api.ask(path('queueViews'), { method: 'PUT', body: views, reply: savedViews });
export const fetchRows = (nos: readonly string[]) => api.ask(path('queueRows'), { query: { nos: nos.join(',') }, reply: z.array(queueRow) });
export const runOn = (no: string, body: RunCommand) => api.ask(path('ticketCommands', { no }), { method: 'POST', body, reply: queueRow });
