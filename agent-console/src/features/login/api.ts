import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { siteInfo } from '../../../../server/contract/portal.js';
import { path } from '../../../../server/contract/routes.js';
import { api } from '../../shared/api/client.js';

export const startSession = (username: string, password: string) =>
  api.ask(path('staffSession'), { method: 'POST', body: { username, password }, reply: z.unknown() });

export const endSession = () => api.ask(path('staffSession'), { method: 'DELETE', reply: z.unknown() });

const fetchSite = () => api.ask(path('site'), { reply: siteInfo });

/** The desk's name and phone number, known before anyone logs in. */
export const useSite = () => useQuery({ queryKey: ['site'], queryFn: fetchSite, staleTime: Number.POSITIVE_INFINITY });
