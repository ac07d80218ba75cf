import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { AgentSuggestions } from '../../../../server/contract/assist.js';
import { keys } from '../../shared/api/keys.js';
import { fetchSuggestions } from './api.js';

/** The suggestions for the citizen's latest words. While a hand is in the panel, newer ones wait to be asked for. */
export function useSuggestions(conversationId: string, handInside: boolean) {
  const query = useQuery({ queryKey: keys.suggestions(conversationId), queryFn: () => fetchSuggestions(conversationId), retry: false });
  const [shown, show] = useState<AgentSuggestions | undefined>(query.data);
  const waiting = query.data !== undefined && shown !== undefined && query.data.seq > shown.seq;
  useEffect(() => {
    if (!handInside || shown === undefined) show(query.data);
  }, [query.data, handInside, shown]);
  return { shown, waiting: waiting && handInside, takeFresh: () => show(query.data), failed: query.error !== null && shown === undefined };
}
