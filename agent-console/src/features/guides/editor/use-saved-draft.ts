import { useEffect, useReducer, useRef } from 'react';
import type { SavedGuideDraft, SaveGuideDraft } from '../../../../../server/contract/guides.js';
import { asRefusal } from '../../../shared/api/refusal.js';
import { drafts, useDraftKey } from '../../../shared/drafts/use-draft.js';
import { begun, isUnsaved, nextSaving, readKept, type Saving, type Stored } from './saving.js';

interface SavedDraftParts {
  /** Names the draft on this device. */
  place: string;
  stored: Stored;
  save: (body: SaveGuideDraft) => Promise<SavedGuideDraft>;
}

const quietMs = 1200;
const againMs = 5000;

/** Saves when the hand rests, again while there is no connection, and at last when the page is left. */
function useAutosave(saving: Saving, send: (saving: Saving) => void): void {
  const latest = useRef(saving);
  useEffect(() => {
    latest.current = saving;
  });
  const waits = saving.state === 'changed' || saving.state === 'kept';
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setTimeout(() => send(latest.current), saving.state === 'kept' ? againMs : quietMs);
    return () => clearTimeout(timer);
  }, [waits, saving.state, saving.content, saving.refusal]);
  useEffect(() => () => {
    if (latest.current.state === 'changed') send(latest.current);
  }, []);
}

/** A draft that saves itself; until the desk has it, this device keeps it through failure, reload and crash. */
export function useSavedDraft({ place, stored, save }: SavedDraftParts) {
  const key = useDraftKey(place);
  const [saving, tell] = useReducer(nextSaving, stored, (first) => begun(first, readKept(drafts.read(key))));
  const send = ({ revision, content }: Saving) => {
    tell({ kind: 'sent' });
    const onDevice = drafts.read(key);
    save({ revision, content }).then(
      (reply) => {
        if (drafts.read(key) === onDevice) drafts.write(key, '');
        tell({ kind: 'saved', sent: content, reply });
      },
      (thrown: unknown) => tell({ kind: 'failed', refusal: asRefusal(thrown) }),
    );
  };
  useEffect(() => {
    if (isUnsaved(saving)) drafts.write(key, JSON.stringify({ revision: saving.revision, content: saving.content }));
    else drafts.write(key, '');
  }, [key, saving.content, saving.revision, saving.state]);
  useAutosave(saving, send);
  useEffect(() => {
    if (saving.state === 'saved' && stored.revision > saving.revision) tell({ kind: 'taken', stored });
  }, [saving.state, saving.revision, stored]);
  return {
    saving,
    type: (content: Saving['content']) => tell({ kind: 'typed', content }),
    saveNow: () => send(saving),
    takeTheirs: () => tell({ kind: 'taken', stored }),
    keepMine: () => tell({ kind: 'kept_mine', revision: stored.revision }),
  };
}
export type SavedDraft = ReturnType<typeof useSavedDraft>;
