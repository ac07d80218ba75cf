import { agentSuggestions, conversationSummary } from '../../../../server/contract/assist.js';
import { path } from '../../../../server/contract/routes.js';
import { api } from '../../shared/api/client.js';
import type { Lang } from '../../shared/i18n/words.js';

export const fetchSuggestions = (id: string) => api.ask(path('conversationSuggestions', { id }), { reply: agentSuggestions });
export const fetchSummary = (id: string, lang: Lang) => api.ask(path('conversationSummary', { id }), { method: 'POST', body: { lang }, reply: conversationSummary });
