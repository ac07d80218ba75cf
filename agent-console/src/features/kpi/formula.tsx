import { Link } from 'react-router';
import type { KpiDetail } from '../../../../server/contract/kpi.js';
import { useSay } from '../../shared/i18n/language.js';
import { kpiLink, type KpiAddress } from './address.js';
import { Change, Counted, FigureValue } from './figure-value.js';
import { words } from './words.js';

/** ƒ: the formula with today's numbers, each a way to its tickets, and in words what is in and out. */
export function Formula({ detail, address: { period } }: { detail: KpiDetail; address: KpiAddress }) {
  const say = useSay();
  const { definition, figure, before } = detail;
  const to = (part: 'numerator' | 'denominator' | 'open') => kpiLink({ period, metric: definition.code, part });
  const number = (part: 'numerator' | 'denominator' | 'open') => (
    <Link className="num" to={to(part)}>
      {figure[part].toLocaleString('en-US')}
    </Link>
  );
  return (
    <section className="panel stack" aria-labelledby="kpi-formula">
      <h2 id="kpi-formula">{say(words.formulaIs)}</h2>
      <p className="row">
        <FigureValue figure={figure} big />
        <Counted figure={figure} to={to('denominator')} />
        <Change figure={figure} before={before} />
        <span className="meta">{say(words.target, { sign: definition.better === 'more' ? '≥' : '≤', n: definition.target })}</span>
      </p>
      <p>
        <span aria-hidden className="kpi-f">
          ƒ
        </span>{' '}
        {say(definition.name)} = {say(definition.over)} {number('numerator')} ÷ {say(definition.under)} {number('denominator')}
        {figure.open > 0 && (
          <>
            （{say(words.stillOpen, { n: '' })}
            {number('open')}）
          </>
        )}
      </p>
      <p className="muted kpi-words">{say(definition.formula)}</p>
    </section>
  );
}
