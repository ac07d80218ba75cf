import { accessLines } from '../../../../server/contract/access.js';
import { auditCheck, auditPage, type AuditFilter } from '../../../../server/contract/audit.js';
import { path } from '../../../../server/contract/routes.js';
import { api, withQuery } from '../../shared/api/client.js';

export const fetchAudit = (filter: AuditFilter, before: number | undefined) => api.ask(path('audit'), { query: { ...filter, before }, reply: auditPage });
export const checkAudit = () => api.ask(path('auditCheck'), { method: 'POST', body: {}, reply: auditCheck });
export const sheetAddress = (filter: AuditFilter): string => withQuery(path('auditSheet'), filter);
export const fetchAccess = () => api.ask(path('access'), { reply: accessLines });
