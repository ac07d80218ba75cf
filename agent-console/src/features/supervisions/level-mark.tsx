import type { SupervisionLevel } from '../../../../server/contract/supervision.js';
import { supervisionLevelWords } from '../../../../server/contract/words/supervision-words.js';
import { useSay } from '../../shared/i18n/language.js';
import './supervisions.css';

/** A card is a portrait rectangle with its word, never a light. */
export function LevelMark({ level }: { level: SupervisionLevel }) {
  const say = useSay();
  return (
    <span className="level">
      {level !== 'ordinary' && <span aria-hidden className={`card-icon card-${level}`} />}
      {say(supervisionLevelWords[level])}
    </span>
  );
}
