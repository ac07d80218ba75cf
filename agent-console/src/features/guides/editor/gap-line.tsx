import type { GuideGap } from '../../../../../server/contract/guides.js';
import { useSay } from '../../../shared/i18n/language.js';

/** What is missing, beside where it is missing. */
export function GapLine({ gap }: { gap: GuideGap | null }) {
  const say = useSay();
  return gap === null ? null : <p className="fault">! {say(gap.why)}</p>;
}
