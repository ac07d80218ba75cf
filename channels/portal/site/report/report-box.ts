import type { ComplaintFiled } from '../../../../server/contract/complaint.js';
import { readShelf as read, writeShelf as write, type Shelf } from '../shelf.js';
import { blankDraft, type Draft, isExpired, mayKeep } from './draft.js';

interface Means {
  /** Survives closing the page; where the browser refuses it, the draft lives in memory only. */
  readonly device: Shelf;
  /** Survives a reload of this tab only. */
  readonly tab: Shelf;
  readonly now: () => number;
  readonly newKey: () => string;
}

export interface ReportBox {
  draft: () => Draft;
  change: (patch: Partial<Draft>) => void;
  clear: () => void;
  filed: () => ComplaintFiled | null;
  keepFiled: (filed: ComplaintFiled) => void;
  /** Brings back what this device kept. Called once the first paint is on the screen. */
  wake: () => void;
  /** Calls back on every change; returns how to stop. */
  watch: (listener: () => void) => () => void;
}

const draftKey = 'report.draft';
const filedKey = 'report.filed';

/** Holds the complaint being written: every keystroke is kept on the device for a day, a confidential report only if asked. */
export function createReportBox({ device, tab, now, newKey }: Means): ReportBox {
  let draft = blankDraft(newKey());
  let filed: ComplaintFiled | null = null;
  const listeners = new Set<() => void>();
  const settle = (next: Draft): void => {
    draft = next;
    write(device, draftKey, next.savedAt !== null && mayKeep(next) ? next : null);
    for (const listener of listeners) listener();
  };
  return {
    draft: () => draft,
    change: (patch) => settle({ ...draft, ...patch, savedAt: now() }),
    clear: () => settle(blankDraft(newKey())),
    filed: () => filed,
    keepFiled: (done) => {
      filed = done;
      write(tab, filedKey, done);
      settle(blankDraft(newKey()));
    },
    wake: () => {
      filed = read(tab, filedKey) as ComplaintFiled | null;
      const kept = read(device, draftKey) as Draft | null;
      if (kept && !isExpired(kept, now())) draft = { ...draft, ...kept };
      else write(device, draftKey, null);
      for (const listener of listeners) listener();
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
