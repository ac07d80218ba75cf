import { useSyncExternalStore } from 'react';
import { useMe } from '../people/me.js';
import { createDraftStore } from './draft-store.js';

export const drafts = createDraftStore(localStorage);

/** The key of one person's text in one place. */
export function useDraftKey(place: string): string {
  return `${useMe().id}:${place}`;
}

/** One person's unsent text for one place; switching place switches text, never carries it. */
export function useDraft(place: string): [string, (text: string) => void] {
  const key = useDraftKey(place);
  const text = useSyncExternalStore(drafts.subscribe, () => drafts.read(key));
  return [text, (next) => drafts.write(key, next)];
}
