import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { usePage, useSay } from '../page-context.js';
import { reportWords } from '../words/report-words.js';
import { mayKeep } from './draft.js';
import { useDraft } from './use-draft.js';

/** Says where the draft lives, and clears it when asked. */
export function DraftLine(): JSX.Element {
  const { go, reportBox } = usePage();
  const say = useSay();
  const draft = useDraft();
  const [cleared, setCleared] = useState(false);
  const clear = (): void => {
    reportBox.clear();
    setCleared(true);
    go('/report/what');
  };
  return (
    <div class="draft-line">
      {draft.savedAt !== null && (
        <>
          <p>{say(mayKeep(draft) ? reportWords.kept : reportWords.notKept)}</p>
          <button class="text-button" type="button" onClick={clear}>{say(reportWords.clear)}</button>
        </>
      )}
      <p role="status">{cleared && draft.savedAt === null && say(reportWords.cleared)}</p>
    </div>
  );
}
