import { useEffect, useState } from 'preact/hooks';
import type { Progress } from '../../../../server/contract/portal.js';
import { inReadersUnits } from '../../../../server/contract/words/unit-words.js';
import { usePage } from '../page-context.js';

/** The matter this page is about, as last heard from the desk; null until number and code were given. */
export function useProgress(no: string): Progress | null {
  const { prefs, progressBox } = usePage();
  const [, heard] = useState(0);
  useEffect(() => progressBox.watch(() => heard((count) => count + 1)), [progressBox]);
  const found = progressBox.found(no);
  return found && inReadersUnits(found, prefs.lang);
}
