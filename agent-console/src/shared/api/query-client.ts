import { QueryClient } from '@tanstack/react-query';
import { asRefusal } from './refusal.js';

const worthRetrying = (failures: number, thrown: unknown) => failures < 2 && asRefusal(thrown).code === 'offline';

/** Replies stay on screen while they are fetched again; realtime, not focus, says when. */
export const createQueryClient = () =>
  new QueryClient({ defaultOptions: { queries: { staleTime: 30_000, refetchOnWindowFocus: false, retry: worthRetrying }, mutations: { retry: false } } });
