import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Presence, PresenceState, Work } from '../../../../server/contract/staff.js';
import { keys } from '../../shared/api/keys.js';
import { hasRole, useMe } from '../../shared/people/me.js';
import { withPresence } from '../../shared/realtime/work-cache.js';
import { useNotices } from '../../shared/ui/notices.js';
import { fetchWork, setPresence } from './api.js';

/** My presence, offer and conversations; only operators have them. */
export function useWork() {
  const operator = hasRole(useMe(), 'operator');
  return useQuery({ queryKey: keys.work, queryFn: fetchWork, enabled: operator });
}

export function usePresence() {
  const cache = useQueryClient();
  const { refuse } = useNotices();
  return useMutation({
    mutationFn: (state: PresenceState) => setPresence(state),
    onSuccess: (presence: Presence) => {
      cache.setQueryData<Work>(keys.work, (work) => withPresence(work, presence));
      void cache.invalidateQueries({ queryKey: keys.work });
    },
    onError: refuse,
  });
}
