import type { Progress } from '../../../../server/contract/portal.js';
import type { MatterDrafts } from './matter-drafts.js';

/** The matter last looked up, with the code that opens it. The code stays in memory: it never stands in an address or a store. */
export interface ProgressBox {
  found: (no: string) => Progress | null;
  code: (no: string) => string;
  keep: (progress: Progress, code?: string) => void;
  /** What was typed about a matter and not sent yet, by field; it survives a reload unless the matter is confidential. */
  draft: (no: string, field: string) => string;
  keepDraft: (no: string, field: string, text: string) => void;
  watch: (listener: () => void) => () => void;
}

export function createProgressBox(drafts: MatterDrafts): ProgressBox {
  let kept: { progress: Progress; code: string } | null = null;
  const listeners = new Set<() => void>();
  return {
    found: (no) => (kept?.progress.no === no ? kept.progress : null),
    code: (no) => (kept?.progress.no === no ? kept.code : ''),
    keep: (progress, code) => {
      kept = { progress, code: code ?? (kept?.progress.no === progress.no ? kept.code : '') };
      for (const listener of listeners) listener();
    },
    draft: (no, field) => drafts.read(no, field),
    keepDraft: (no, field, text) => drafts.keep(no, field, { text, secret: kept?.progress.no !== no || kept.progress.confidential }),
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
