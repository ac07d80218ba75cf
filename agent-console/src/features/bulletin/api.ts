import { bulletin, bulletinLines, type BulletinText, type MoveBulletin } from '../../../../server/contract/bulletin.js';
import { path } from '../../../../server/contract/routes.js';
import { api } from '../../shared/api/client.js';

export const bulletinsQuery = { queryKey: ['bulletins'], queryFn: () => api.ask(path('bulletins'), { reply: bulletinLines }) };
export const bulletinQuery = (id: string) => ({ queryKey: ['bulletins', id], queryFn: () => api.ask(path('bulletin', { id }), { reply: bulletin }) });

export const beginBulletin = (dates: { first: string; last: string }) => api.ask(path('bulletins'), { reply: bulletin, method: 'POST', body: dates });
export const rewriteBulletin = (id: string, body: { version: number; text: BulletinText }) => api.ask(path('bulletin', { id }), { reply: bulletin, method: 'PUT', body });
export const moveBulletin = (id: string, body: MoveBulletin) => api.ask(path('bulletinMoves', { id }), { reply: bulletin, method: 'POST', body });
export const sheetAddress = (id: string) => path('bulletinSheet', { id });
