import { path } from '../../../../server/contract/routes.js';
import { unmasked, type UnmaskRequest } from '../../../../server/contract/ticket-detail.js';
import { api } from '../../shared/api/client.js';

export const askNumber = (no: string, body: UnmaskRequest) => api.ask(path('unmask', { no }), { method: 'POST', body, reply: unmasked });
