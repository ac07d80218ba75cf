import { path } from '../../../../server/contract/routes.js';
import { dispatchPreview } from '../../../../server/contract/ticket-detail.js';
import { api } from '../../shared/api/client.js';

export const fetchSuggestion = (no: string) => api.ask(path('dispatchPreview', { no }), { reply: dispatchPreview });
