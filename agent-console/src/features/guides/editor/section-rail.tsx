import type { GuideGap } from '../../../../../server/contract/guides.js';
import { useSay } from '../../../shared/i18n/language.js';
import { gapsIn, sections, type Section } from './sections.js';
import { words } from './words.js';

/** Whether a section is whole: a sign and a word, never the colour alone. */
function Mark({ gaps }: { gaps: readonly GuideGap[] }) {
  const say = useSay();
  if (gaps.length === 0)
    return (
      <span className="section-whole">
        <span aria-hidden>{say(words.done)}</span>
        <span className="unseen">{say(words.complete)}</span>
      </span>
    );
  const lawless = gaps.every(({ reason }) => reason === 'no_legal_basis');
  return <span className="section-gap num">{say(lawless ? words.noBasis : words.missing, { n: gaps.length })}</span>;
}

interface RailProps {
  gaps: readonly GuideGap[];
  chosen: Section;
  choose: (id: string) => void;
}

/** The fields as a checklist: what is whole, what is missing; a press opens it. */
export function SectionRail({ gaps, chosen, choose }: RailProps) {
  const say = useSay();
  return (
    <nav className="section-rail" aria-label={say(words.fields)}>
      {[true, false].map((core) => (
        <div key={String(core)}>
          <p className="meta">{say(core ? words.core : words.service)}</p>
          <ul>
            {sections
              .filter((section) => section.core === core)
              .map((section) => (
                <li key={section.id}>
                  <button type="button" className="section-item" aria-current={section.id === chosen.id} onClick={() => choose(section.id)}>
                    <span>{say(section.label)}</span>
                    <Mark gaps={gapsIn(section, gaps)} />
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
