import type { Bulletin } from '../../../../server/contract/bulletin.js';
import { kpiBand } from '../../../../server/contract/kpi.js';
import { listed } from '../../shared/i18n/joined.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { bandWords } from '../kpi/index.js';
import { words } from './words.js';

/** Units by band, alphabetical inside one; too few cases stand in none. */
export function Bands({ bulletin }: { bulletin: Bulletin }) {
  const say = useSay();
  const { lang } = useLanguage();
  const units = bulletin.byUnit.filter(({ kpi }) => kpi === 'on_time_finish').sort((a, b) => a.unit.zh.localeCompare(b.unit.zh, 'zh'));
  const rows = [...kpiBand.options, null].map((band) => ({ band, names: units.filter((one) => one.band === band).map(({ unit, figure }) => say(words.unitWithN, { unit: say(unit), n: figure.denominator.toLocaleString('en-US') })) }));
  return (
    <dl className="facts">
      {rows
        .filter(({ names }) => names.length > 0)
        .map(({ band, names }) => (
          <div key={band} className="bulletin-band">
            <dt>{say(band === null ? words.unranked : bandWords[band])}</dt>
            <dd>{listed(names, lang)}</dd>
          </div>
        ))}
    </dl>
  );
}
