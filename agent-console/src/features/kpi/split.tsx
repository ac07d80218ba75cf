import { Link } from 'react-router';
import type { KpiDetail, KpiGroup } from '../../../../server/contract/kpi.js';
import { useSay } from '../../shared/i18n/language.js';
import { kpiLink, type KpiAddress } from './address.js';
import { FigureValue } from './figure-value.js';
import { bandWords, dimensionWords, words } from './words.js';

function GroupRow({ group, detail, address: { period } }: { group: KpiGroup; detail: KpiDetail; address: KpiAddress }) {
  const say = useSay();
  const { figure, band } = group;
  const numbers = (['numerator', 'denominator', 'open'] as const).map((part) => (
    <td key={part}>
      <Link className="num" to={kpiLink({ period, metric: detail.definition.code, by: detail.by ?? undefined, group: group.key, part })}>
        {figure[part]}
      </Link>
    </td>
  ));
  return (
    <tr>
      <th scope="row">{say(group.name)}</th>
      <td>{band === null ? <span className="meta">{say(words.unranked)}</span> : <span className={`mark kpi-band-${band}`}>{say(bandWords[band])}</span>}</td>
      <td>
        <FigureValue figure={figure} />
      </td>
      {numbers}
    </tr>
  );
}

/** One figure split one way, in bands; every number opens its tickets. */
export function Split({ detail, address }: { detail: KpiDetail; address: KpiAddress }) {
  const say = useSay();
  const { definition, by, groups } = detail;
  if (by === null) return null;
  const headings = [say(words.group), say(words.band), say(words.value), say(definition.over), say(words.countOf, { name: say(definition.under) }), say(words.partOpen)];
  return (
    <section className="panel stack" aria-labelledby="kpi-split">
      <h2 id="kpi-split">{say(words.split)}</h2>
      <div className="row">
        {definition.by.map((dimension) => (
          <Link key={dimension} className="chip plain" aria-current={dimension === by ? 'true' : undefined} to={kpiLink({ period: address.period, metric: definition.code, by: dimension })}>
            {say(dimensionWords[dimension])}
          </Link>
        ))}
      </div>
      {groups.length === 0 ? (
        <p className="muted">{say(words.noGroups)}</p>
      ) : (
        <div className="kpi-scroll">
          <table className="kpi-table">
            <caption className="unseen">{say(dimensionWords[by])}</caption>
            <thead>
              <tr>
                {headings.map((heading) => (
                  <th key={heading} scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {groups.map((group) => (
                <GroupRow key={group.key} group={group} detail={detail} address={address} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="meta">{say(words.bandsHint)}</p>
    </section>
  );
}
