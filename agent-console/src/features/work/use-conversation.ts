import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { StaffSlice, Work } from '../../../../server/contract/staff.js';
import { keys } from '../../shared/api/keys.js';
import { mergeSlices } from '../../shared/realtime/conversation-cache.js';
import { fetchSlice } from '../../shared/realtime/resync.js';
import { useRealtime, useStaffEvent } from '../../shared/realtime/realtime.js';
import { withAllRead } from '../../shared/realtime/work-cache.js';
import { seenSeq } from './model.js';

/** One conversation, watched live; what is on screen is acknowledged as read. */
export function useConversation(id: string) {
  const cache = useQueryClient();
  const { watch, receipt } = useRealtime();
  // An answer that was under way while news was pushed must not undo the news.
  const structuralSharing = (held: unknown, come: unknown) => (held ? mergeSlices(held as StaffSlice, come as StaffSlice) : come);
  const query = useQuery({ queryKey: keys.conversation(id), queryFn: () => fetchSlice(id, 0), structuralSharing });
  useEffect(() => watch(id), [watch, id]);
  const seen = seenSeq(query.data?.messages ?? []);
  useEffect(() => {
    if (seen === 0) return;
    receipt({ conversationId: id, delivered: seen, read: seen });
    cache.setQueryData<Work>(keys.work, (work) => withAllRead(work, id));
  }, [cache, receipt, id, seen]);
  return query;
}

const typingShownMs = 4000;

/** Whether the citizen is typing just now. */
export function useCitizenTyping(id: string): boolean {
  const [until, setUntil] = useState<{ id: string } | null>(null);
  useStaffEvent('conversation.typing', (event) => {
    if (event.conversationId === id && event.from === 'citizen') setUntil({ id });
  });
  useStaffEvent('conversation.messages', (event) => {
    if (event.conversationId === id) setUntil(null);
  });
  useEffect(() => {
    if (until === null) return undefined;
    const timer = setTimeout(() => setUntil(null), typingShownMs);
    return () => clearTimeout(timer);
  }, [until]);
  return until?.id === id;
}
