import { useEffect, useState } from 'preact/hooks';
import { usePage } from '../page-context.js';
import type { Draft } from './draft.js';

/** The complaint being written, redrawn on every change. */
export function useDraft(): Draft {
  const { reportBox } = usePage();
  const [draft, setDraft] = useState(reportBox.draft());
  useEffect(() => {
    setDraft(reportBox.draft());
    return reportBox.watch(() => setDraft(reportBox.draft()));
  }, [reportBox]);
  return draft;
}
