import { path } from '../../../../server/contract/routes.js';
import { supervisionDetail, supervisionDraft, supervisionPage, supervisionRow, type IssueForm, type RunSupervision, type SupervisionView } from '../../../../server/contract/supervision.js';
import { api } from '../../shared/api/client.js';

export const supervisionKeys = {
  all: ['supervisions'],
  list: (view: SupervisionView, page: number) => ['supervisions', 'list', view, page],
  one: (id: string) => ['supervisions', 'one', id],
  draft: (nos: string, days: number) => ['supervisions', 'draft', nos, days],
} as const;

export const fetchOrders = (view: SupervisionView, page: number) => api.ask(path('supervisions'), { query: { view, page }, reply: supervisionPage });
export const fetchOrder = (id: string) => api.ask(path('supervision', { id }), { reply: supervisionDetail });
export const fetchDraft = (nos: string, days: number) => api.ask(path('supervisionDraft'), { query: { nos, days }, reply: supervisionDraft });
export const issueOrder = (body: IssueForm) => api.ask(path('supervisions'), { method: 'POST', body, reply: supervisionRow });
export const runOrder = (id: string, body: RunSupervision) => api.ask(path('supervisionCommands', { id }), { method: 'POST', body, reply: supervisionRow });
