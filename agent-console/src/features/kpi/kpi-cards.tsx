import { Link } from 'react-router';
import type { KpiCard } from '../../../../server/contract/kpi.js';
import { useSay } from '../../shared/i18n/language.js';
import { HeadRow } from '../../shared/ui/head-row.js';
import { kpiLink, type KpiAddress } from './address.js';
import { Change, Counted, FigureValue, useNothingWords } from './figure-value.js';
import { Sparkline } from './sparkline.js';
import { words } from './words.js';

interface Props {
  cards: readonly KpiCard[];
  address: KpiAddress;
}

function Card({ card, address }: { card: KpiCard; address: KpiAddress }) {
  const say = useSay();
  const nothing = useNothingWords();
  const { definition, figure, before, weeks } = card;
  const { period } = address;
  return (
    <li className="panel kpi-card">
      <h3>
        <Link to={kpiLink({ period, metric: definition.code })}>{say(definition.name)}</Link>
      </h3>
      <FigureValue figure={figure} big />
      <p className="row">
        <Counted figure={figure} to={kpiLink({ period, metric: definition.code, part: 'denominator' })} />
        {figure.denominator === 0 ? <span className="meta">{nothing(definition.code)}</span> : <Change figure={figure} before={before} />}
      </p>
      <Sparkline weeks={weeks} />
    </li>
  );
}

/** At most eight, then the others as lines. */
export function KpiCards({ cards, address }: Props) {
  const say = useSay();
  return (
    <section aria-label={say(words.cards)}>
      <ul className="kpi-cards">
        {cards.map((card) => (
          <Card key={card.definition.code} card={card} address={address} />
        ))}
      </ul>
    </section>
  );
}

export function KpiLines({ cards, address: { period } }: Props) {
  const say = useSay();
  const nothing = useNothingWords();
  return (
    <div className="kpi-scroll">
      <table className="kpi-table">
        <caption>{say(words.more)}</caption>
        <HeadRow headings={[words.figure, words.value, words.n, words.change, words.weeks]} />
        <tbody>
          {cards.map(({ definition, figure, before, weeks }) => (
            <tr key={definition.code}>
              <th scope="row">
                <Link to={kpiLink({ period, metric: definition.code })}>{say(definition.name)}</Link>
              </th>
              <td>
                <FigureValue figure={figure} />
              </td>
              <td>
                <Counted figure={figure} to={kpiLink({ period, metric: definition.code, part: 'denominator' })} />
              </td>
              <td>{figure.denominator === 0 ? <span className="meta">{nothing(definition.code)}</span> : <Change figure={figure} before={before} />}</td>
              <td>
                <Sparkline weeks={weeks} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
