import type { QueryClient } from '@tanstack/react-query';
import { path } from '../../../../server/contract/routes.js';
import { staffSlice, type StaffSlice } from '../../../../server/contract/staff.js';
import { api } from '../api/client.js';
import { keys } from '../api/keys.js';
import { lastSeq, withMessages } from './conversation-cache.js';

export const fetchSlice = (conversationId: string, after: number): Promise<StaffSlice> =>
  api.ask(path('conversation', { id: conversationId }), { query: { after }, reply: staffSlice });

/** Fetches what one conversation missed; returns how many messages that was. */
export async function catchUp(cache: QueryClient, conversationId: string): Promise<number> {
  const key = keys.conversation(conversationId);
  const held = cache.getQueryData<StaffSlice>(key);
  if (held === undefined) return 0;
  const missed = await fetchSlice(conversationId, lastSeq(held));
  cache.setQueryData<StaffSlice>(key, (now) => withMessages(now, missed));
  return missed.messages.length;
}

/** After a reconnect: fill every watched conversation by seq, and ask again for everything else on screen. */
export async function resync(cache: QueryClient, conversationIds: readonly string[]): Promise<number> {
  const gained = await Promise.all(conversationIds.map((id) => catchUp(cache, id).catch(() => 0)));
  await Promise.all([keys.work, keys.counts, keys.queues, keys.tickets, keys.notices, keys.everyHall].map((queryKey) => cache.invalidateQueries({ queryKey })));
  return gained.reduce((sum, count) => sum + count, 0);
}
