import type { SupervisionMark } from '../../../../server/contract/ticket-detail.js';
import { supervisionLevelWords } from '../../../../server/contract/words/supervision-words.js';
import { useSay } from '../i18n/language.js';
import './card-mark.css';

/** A supervision's card: an upright rectangle and its word; never one of the three lights. */
export function CardMark({ level }: { level: SupervisionMark['level'] }) {
  const say = useSay();
  return (
    <span className="mark">
      {level !== 'ordinary' && <span className={`upright-card upright-card-${level}`} aria-hidden />}
      {say(supervisionLevelWords[level])}
    </span>
  );
}
