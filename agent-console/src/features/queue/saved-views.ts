import { z } from 'zod';

const savedView = z.object({ name: z.string(), address: z.string() });
export type SavedView = z.infer<typeof savedView>;
const kept = z.array(savedView);

export const mostViews = 12;

/** Reads what a device kept; anything unreadable is no view at all. */
export function readViews(text: string | null): SavedView[] {
  try {
    const read = kept.safeParse(JSON.parse(text ?? '[]'));
    return read.success ? read.data : [];
  } catch {
    return [];
  }
}

/** A name stands for one question: saving it again replaces it in its place. */
export function withView(views: readonly SavedView[], view: SavedView): SavedView[] {
  const known = views.some(({ name }) => name === view.name);
  return known ? views.map((each) => (each.name === view.name ? view : each)) : [...views, view].slice(-mostViews);
}

export const withoutView = (views: readonly SavedView[], name: string): SavedView[] => views.filter((each) => each.name !== name);
