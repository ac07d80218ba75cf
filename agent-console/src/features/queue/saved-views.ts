import { mostViews, savedViews, type SavedView } from '../../../../server/contract/saved-views.js';

/** Reads what a device kept before views were kept by the desk; anything unreadable is no view at all. */
export function readViews(text: string | null): SavedView[] {
  try {
    const read = savedViews.safeParse(JSON.parse(text ?? '[]'));
    return read.success ? read.data : [];
  } catch {
    return [];
  }
}

/** A name stands for one question: saving it again replaces it in its place. */
export function withView(views: readonly SavedView[], view: SavedView): SavedView[] {
  const known = views.some(({ name }) => name === view.name);
  return known ? views.map((each) => (each.name === view.name ? view : each)) : [...views, view].slice(0, mostViews);
}

export const withoutView = (views: readonly SavedView[], name: string): SavedView[] => views.filter((each) => each.name !== name);

/** Another name for a view; one that is taken by another view is refused by leaving all as it is. */
export function renamed(views: readonly SavedView[], name: string, next: string): SavedView[] {
  const taken = views.some((each) => each.name === next);
  return views.map((each) => (each.name === name && !taken ? { ...each, name: next } : each));
}

/** A view one place to the left (-1) or right (1); at an end it stays. */
export function moved(views: readonly SavedView[], name: string, by: -1 | 1): SavedView[] {
  const from = views.findIndex((each) => each.name === name);
  const to = from + by;
  const [view, other] = [views[from], views[to]];
  if (view === undefined || other === undefined) return [...views];
  return views.map((each, at) => (at === from ? other : at === to ? view : each));
}
