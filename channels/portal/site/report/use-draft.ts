import { usePage } from '../page-context.js';
import { useWatched } from '../use-watched.js';
import type { Draft } from './draft.js';

/** The complaint being written, redrawn on every change. */
export function useDraft(): Draft {
  const { reportBox } = usePage();
  return useWatched(reportBox, reportBox.draft);
}
