import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Progress, ProgressAct } from '../../../../server/contract/progress.js';
import { satisfactionWords } from '../../../../server/contract/words/vocabulary.js';
import { useSay } from '../chat-context.js';
import { matterWords as words } from './matter-words.js';

export type Opened = 'supplement' | 'solved' | 'unsolved';
type Level = NonNullable<NonNullable<Progress['rating']>['satisfaction']>;
const levels: readonly Level[] = [5, 4, 3, 2, 1];
const fewest = 2;

const labels = { supplement: words.supplementLabel, solved: words.more, unsolved: words.why };
const sends = { supplement: words.supplementSend, solved: words.send, unsolved: words.again };

function actOf(opened: Opened, text: string, satisfaction: Level | null): ProgressAct | null {
  const comment = text === '' ? null : text;
  if (opened === 'supplement') return text.length < fewest ? null : { act: 'supplement', text };
  if (opened === 'unsolved') return { act: 'appraise', solved: false, satisfaction: null, comment, via: 'chat' };
  return { act: 'appraise', solved: true, satisfaction, comment, via: 'chat' };
}

interface Props {
  no: string;
  opened: Opened;
  busy: boolean;
  text: string;
  onText: (text: string) => void;
  onSend: (act: ProgressAct) => void;
  onCancel: () => void;
}

/** What goes with an act on a matter: words, and after a solved one how satisfied. */
export function MatterForm({ no, opened, busy, text, onText, onSend, onCancel }: Props): JSX.Element {
  const say = useSay();
  const [level, setLevel] = useState<Level | null>(null);
  const act = actOf(opened, text.trim(), level);
  const send = (event: Event): void => {
    event.preventDefault();
    if (act && !busy) onSend(act);
  };
  return (
    <form class="cd-rating" onSubmit={send}>
      {opened === 'solved' && (
        <fieldset role="radiogroup">
          <legend>{say(words.howSatisfied)}</legend>
          {levels.map((one) => (
            <label key={one}>
              <input type="radio" name={`cd-level-${no}`} checked={level === one} onChange={() => setLevel(one)} />
              <span>{say(satisfactionWords[one])}</span>
            </label>
          ))}
        </fieldset>
      )}
      <label for={`cd-words-${no}`}>{say(labels[opened])}</label>
      {opened === 'unsolved' && <p class="cd-meta">{say(words.whyHint)}</p>}
      <textarea id={`cd-words-${no}`} rows={3} maxLength={opened === 'supplement' ? 2000 : 500} value={text} onInput={(event) => onText(event.currentTarget.value)} />
      <div class="cd-choices">
        <button type="submit" class="cd-button cd-primary" aria-disabled={act === null || busy}>{say(sends[opened])}</button>
        <button type="button" class="cd-button" onClick={onCancel}>{say(words.cancel)}</button>
      </div>
    </form>
  );
}
