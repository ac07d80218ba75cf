import { Button } from 'antd';
import { useSay } from '../../../shared/i18n/language.js';
import { useDates } from '../../../shared/time/use-dates.js';
import { Problem } from '../../../shared/ui/panels.js';
import type { Saving, SavingState } from './saving.js';
import type { SavedDraft } from './use-saved-draft.js';
import { words } from './words.js';

const lines: Record<Exclude<SavingState, 'saved'>, (typeof words)['kept']> = { changed: words.changed, saving: words.saving, kept: words.kept, overtaken: words.changed, refused: words.refused };

const waiting: readonly SavingState[] = ['changed', 'kept', 'refused'];

function useLine({ state, savedAt }: Saving): string {
  const say = useSay();
  const { near } = useDates();
  if (state !== 'saved') return say(lines[state]);
  return savedAt === null ? say(words.notYet) : say(words.saved, { time: near(savedAt) });
}

/** Somebody else saved: both texts are there, and the writer says which is to stay. */
function Overtaken({ draft, by }: { draft: SavedDraft; by: string | null }) {
  const say = useSay();
  return (
    <div className="problem stack" role="alert">
      <p>
        <strong aria-hidden>! </strong>
        {say(words.overtaken, { name: by ?? say(words.someone) })}
      </p>
      <span className="row">
        <Button onClick={draft.keepMine}>{say(words.keepMine)}</Button>
        <Button onClick={draft.takeTheirs}>{say(words.takeTheirs)}</Button>
      </span>
    </div>
  );
}

/** Where the writing is: with the desk since when, on this device, or held against somebody else's. */
export function SavingLine({ draft, by }: { draft: SavedDraft; by: string | null }) {
  const say = useSay();
  const { saving } = draft;
  const line = useLine(saving);
  if (saving.state === 'overtaken') return <Overtaken draft={draft} by={by} />;
  return (
    <div className="stack saving-line">
      <p className="row">
        <span role="status" className={saving.state === 'kept' ? 'strong' : 'muted'}>
          {line}
        </span>
        {waiting.includes(saving.state) && (
          <Button size="small" onClick={draft.saveNow}>
            {say(words.saveNow)}
          </Button>
        )}
      </p>
      {saving.state === 'refused' && saving.refusal !== null && <Problem refusal={saving.refusal} />}
    </div>
  );
}
