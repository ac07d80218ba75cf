import { useState } from 'react';
import { useMe } from '../../shared/people/me.js';
import { readViews, withoutView, withView, type SavedView } from './saved-views.js';

/** A person's own views, kept on this device under their name. */
export function useSavedViews() {
  const place = `console.views:${useMe().id}`;
  const [views, setViews] = useState<SavedView[]>(() => readViews(localStorage.getItem(place)));
  const keep = (next: SavedView[]) => {
    localStorage.setItem(place, JSON.stringify(next));
    setViews(next);
  };
  return { views, save: (view: SavedView) => keep(withView(views, view)), remove: (name: string) => keep(withoutView(views, name)) };
}
