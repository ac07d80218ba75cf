import { z } from 'zod';
import { siteInfo } from '../../../../server/contract/portal.js';
import { path } from '../../../../server/contract/routes.js';
import { api } from '../../shared/api/client.js';

export const startSession = (username: string, password: string) =>
  api.ask(path('staffSession'), { method: 'POST', body: { username, password }, reply: z.unknown() });

export const endSession = () => api.ask(path('staffSession'), { method: 'DELETE', reply: z.unknown() });

export const fetchSite = () => api.ask(path('site'), { reply: siteInfo });
