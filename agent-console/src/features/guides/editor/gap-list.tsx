import type { GuideGap } from '../../../../../server/contract/guides.js';
import { useSay } from '../../../shared/i18n/language.js';
import { words } from './words.js';

const shown = 6;

/** Everything that keeps a draft from being submitted; a press leads to the place. */
export function GapList({ gaps, go }: { gaps: readonly GuideGap[]; go: (gap: GuideGap) => void }) {
  const say = useSay();
  if (gaps.length === 0) return <p className="gaps-none">{say(words.gapsNone)}</p>;
  return (
    <section className="gap-list" aria-label={say(words.gapsTitle, { n: gaps.length })}>
      <p className="strong">{say(words.gapsTitle, { n: gaps.length })}</p>
      <ul className="row">
        {gaps.slice(0, shown).map((gap) => (
          <li key={`${gap.path} ${gap.reason}`}>
            <button type="button" className="chip gap-chip" onClick={() => go(gap)}>
              {say(words.gapLine, { label: say(gap.label), why: say(gap.why) })}
            </button>
          </li>
        ))}
        {gaps.length > shown && <li className="muted">{say(words.more, { n: gaps.length - shown })}</li>}
      </ul>
    </section>
  );
}
