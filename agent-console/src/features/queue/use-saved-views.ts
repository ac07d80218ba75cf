import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { SavedView } from '../../../../server/contract/saved-views.js';
import { keys } from '../../shared/api/keys.js';
import { useMe } from '../../shared/people/me.js';
import { fetchViews, keepViews } from './api.js';
import { readViews, withView } from './saved-views.js';

/** Views this device kept before the desk did: handed over once, then forgotten here. */
function useHandedOver(views: readonly SavedView[] | undefined, keep: (views: readonly SavedView[]) => Promise<unknown>): void {
  const place = `console.views:${useMe().id}`;
  useEffect(() => {
    const here = readViews(localStorage.getItem(place));
    if (views === undefined || here.length === 0) return;
    localStorage.removeItem(place);
    const known = new Set(views.map(({ name }) => name));
    const fresh = here.filter(({ name }) => !known.has(name));
    void keep(fresh.reduce<SavedView[]>(withView, [...views])).catch(() => localStorage.setItem(place, JSON.stringify(here)));
  }, [place, views, keep]);
}

/** A person's own views, kept by the desk: the same on every computer. Shown at once, taken back if keeping fails. */
export function useSavedViews() {
  const cache = useQueryClient();
  const { data } = useQuery({ queryKey: keys.savedViews, queryFn: fetchViews });
  const { mutateAsync, isError } = useMutation({
    mutationFn: keepViews,
    onMutate: (views) => cache.setQueryData(keys.savedViews, [...views]),
    onError: () => cache.invalidateQueries({ queryKey: keys.savedViews }),
  });
  useHandedOver(data, mutateAsync);
  return { views: data ?? [], failed: isError, keep: (views: readonly SavedView[]) => void mutateAsync(views).catch(() => undefined) };
}
