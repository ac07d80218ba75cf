import type { SupervisionLevel } from '../../../../server/contract/supervision.js';
import { supervisionLevelWords } from '../../../../server/contract/words/supervision-words.js';
import { useSay } from '../../shared/i18n/language.js';
import './supervisions.css';

/** The card alone, beside words that name it. */
export function CardIcon({ level }: { level: SupervisionLevel }) {
  return level === 'ordinary' ? null : <span aria-hidden className={`card-icon card-${level}`} />;
}

/** A card is a portrait rectangle with its word, never a light. */
export function LevelMark({ level }: { level: SupervisionLevel }) {
  const say = useSay();
  return (
    <span className="level">
      <CardIcon level={level} />
      {say(supervisionLevelWords[level])}
    </span>
  );
}
