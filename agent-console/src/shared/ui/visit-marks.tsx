import type { AccessNeed, VisitNeeds } from '../../../../server/contract/booking.js';
import { eligibilityWords } from '../../../../server/contract/words/booking-words.js';
import { accessNeedWords } from '../../../../server/contract/words/hall-words.js';
import { useSay } from '../i18n/language.js';
import { word } from '../i18n/words.js';

interface Needs {
  access: readonly AccessNeed[];
  companion: boolean;
  eligibility: VisitNeeds['eligibility'];
  /** Nobody can be texted. */
  mustCall?: boolean;
}
const words = { companion: word('有人陪同', 'Comes with somebody'), mustCall: word('须打电话', 'Call, no texts') } as const;

/** What whoever serves somebody must know beforehand; nothing where there is nothing to know. */
export function VisitMarks({ visit: { access, companion, eligibility, mustCall = false } }: { visit: Needs }) {
  const say = useSay();
  const marks = [...(eligibility === 'none' ? [] : [eligibilityWords[eligibility]]), ...access.map((need) => accessNeedWords[need]), ...(companion ? [words.companion] : []), ...(mustCall ? [words.mustCall] : [])];
  if (marks.length === 0) return null;
  return (
    <span className="row visit-needs">
      {marks.map((mark) => (
        <span key={mark.zh} className="mark">
          {say(mark)}
        </span>
      ))}
    </span>
  );
}
