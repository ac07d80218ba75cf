import { guideContent, type GuideContent } from '../../../../../server/contract/guide-content.js';
import type { GuideChange, GuideGap, SavedGuideDraft } from '../../../../../server/contract/guides.js';
import type { Refusal } from '../../../shared/api/refusal.js';
import { carriedBases } from './carried-bases.js';

/** A draft as the desk has it. */
export interface Stored {
  revision: number;
  content: GuideContent;
  savedAt: number | null;
  gaps: readonly GuideGap[];
  changes: readonly GuideChange[];
}

/** `kept`: no connection, on this device only. `overtaken`: somebody else has saved. `refused`: the desk will not have it so. */
export type SavingState = 'saved' | 'changed' | 'saving' | 'kept' | 'overtaken' | 'refused';
export interface Saving extends Stored {
  state: SavingState;
  refusal: Refusal | null;
}

export type SavingEvent =
  | { kind: 'typed'; content: GuideContent }
  | { kind: 'sent' }
  | { kind: 'saved'; sent: GuideContent; reply: SavedGuideDraft }
  | { kind: 'failed'; refusal: Refusal }
  /** What the desk has now, in place of what is here. */
  | { kind: 'taken'; stored: Stored }
  /** What is here, over what the desk has now. */
  | { kind: 'kept_mine'; revision: number };

const afterFailure = ({ code }: Refusal): SavingState => {
  if (code === 'stale') return 'overtaken';
  return code === 'offline' || code === 'server_error' ? 'kept' : 'refused';
};

type Steps = { [K in SavingEvent['kind']]: (saving: Saving, event: Extract<SavingEvent, { kind: K }>) => Saving };
const steps: Steps = {
  typed: (saving, { content }) => ({ ...saving, content: carriedBases(saving.content, content), state: saving.state === 'saving' || saving.state === 'overtaken' ? saving.state : 'changed' }),
  sent: (saving) => ({ ...saving, state: 'saving', refusal: null }),
  saved: (saving, { sent, reply }) => ({ ...saving, ...reply, state: saving.content === sent ? 'saved' : 'changed' }),
  failed: (saving, { refusal }) => ({ ...saving, state: afterFailure(refusal), refusal }),
  taken: (_, { stored }) => ({ ...stored, state: 'saved', refusal: null }),
  kept_mine: (saving, { revision }) => ({ ...saving, revision, state: 'changed', refusal: null }),
};

/** The draft after an event; what was typed leaves it only when the writer takes the desk's in its place. */
export function nextSaving(saving: Saving, event: SavingEvent): Saving {
  return (steps[event.kind] as (saving: Saving, event: SavingEvent) => Saving)(saving, event);
}

interface OnDevice {
  revision: number;
  content: GuideContent;
}

/** What this device still holds of a draft; null when it holds nothing, or nothing that can be read. */
export function readKept(text: string): OnDevice | null {
  if (text === '') return null;
  const { revision, content } = JSON.parse(text) as Partial<OnDevice>;
  const read = guideContent.safeParse(content);
  return typeof revision === 'number' && read.success ? { revision, content: read.data } : null;
}

/** The draft to begin with: the desk's, or what this device holds and the desk does not. */
export function begun(stored: Stored, kept: OnDevice | null): Saving {
  if (kept === null) return { ...stored, state: 'saved', refusal: null };
  return { ...stored, content: kept.content, revision: kept.revision, state: kept.revision === stored.revision ? 'changed' : 'overtaken', refusal: null };
}

export const isUnsaved = ({ state }: Saving): boolean => state !== 'saved';
