import type { Bulletin } from '../../../../server/contract/bulletin.js';
import type { KpiCode } from '../../../../server/contract/kpi.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { useDates } from '../../shared/time/use-dates.js';
import { figureText } from '../kpi/index.js';
import { figureIn } from './chips.js';
import { words } from './words.js';

/** What the numbers are of, frozen or not. */
export function useStamp() {
  const say = useSay();
  const { full } = useDates();
  return ({ asOf, frozen }: Pick<Bulletin, 'asOf' | 'frozen'>) => say(frozen ? words.frozenAt : words.liveAt, { time: full(asOf) });
}

/** A number in the text: its n with it, its source and instant behind it. */
export function NumberChip({ bulletin, of }: { bulletin: Bulletin; of: { kpi: KpiCode; unitId: string | null } }) {
  const say = useSay();
  const { lang } = useLanguage();
  const stamp = useStamp();
  const found = figureIn(bulletin, of);
  if (found === null) return <span className="fault">{say(words.numberGone)}</span>;
  const { definition, figure } = found;
  const source = say(words.source, { name: say(definition.name), over: say(definition.over), a: figure.numerator, under: say(definition.under), n: figure.denominator, stamp: stamp(bulletin) });
  return (
    <span className={bulletin.frozen ? 'bulletin-chip frozen' : 'bulletin-chip'} title={source}>
      {figureText(figure, lang)}
      <span className="unseen">{source}</span>
    </span>
  );
}
