import { z } from 'zod';

export const mostViews = 12;

/** A person's own view of the queue: its name, and the part of the queue's address that says view, filters and order. */
const savedView = z.object({ name: z.string().trim().min(1).max(16), address: z.string().max(600) });
export type SavedView = z.infer<typeof savedView>;

const namedOnce = (views: readonly SavedView[]): boolean => new Set(views.map(({ name }) => name)).size === views.length;

/** In the order they stand in; each name once. */
export const savedViews = z.array(savedView).max(mostViews).refine(namedOnce);
