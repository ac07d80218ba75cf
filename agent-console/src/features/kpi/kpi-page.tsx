import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import type { KpiCode } from '../../../../server/contract/kpi.js';
import { useSay } from '../../shared/i18n/language.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { addressOf, dispatchesAddress, kpiLink, type KpiAddress } from './address.js';
import { detailQuery, overviewQuery } from './api.js';
import { CaseList } from './case-list.js';
import { Dispatches } from './dispatches.js';
import { Formula } from './formula.js';
import { KpiCards, KpiLines } from './kpi-cards.js';
import './kpi.css';
import { PeriodPicker } from './period-picker.js';
import { Split } from './split.js';
import { Trend } from './trend.js';
import { usePeriodWords } from './use-period-words.js';
import { words } from './words.js';

function Overview({ address }: { address: KpiAddress }) {
  const say = useSay();
  const { line } = usePeriodWords();
  const overview = useQuery(overviewQuery(address));
  return (
    <div className="page stack">
      <div className="spread">
        <PageTitle title={say(words.title)} />
        <Link to={dispatchesAddress}>{say(words.dispatches)}</Link>
      </div>
      <PeriodPicker address={address} />
      <Fetched query={overview} lines={8}>
        {(data) => (
          <>
            <p className="meta">{line(data)}</p>
            <KpiCards cards={data.cards.filter(({ definition }) => definition.headline)} address={address} />
            <KpiLines cards={data.cards.filter(({ definition }) => !definition.headline)} address={address} />
          </>
        )}
      </Fetched>
    </div>
  );
}

function Detail({ address, code }: { address: KpiAddress; code: KpiCode }) {
  const say = useSay();
  const { line } = usePeriodWords();
  const detail = useQuery(detailQuery(address, code));
  return (
    <div className="page stack">
      <p>
        <Link to={kpiLink({ period: address.period })}>← {say(words.all)}</Link>
      </p>
      <Fetched query={detail} lines={8}>
        {(data) => (
          <>
            <PageTitle title={say(data.definition.name)} />
            <PeriodPicker address={address} />
            <p className="meta">{line(data)}</p>
            <div className="kpi-detail">
              <Formula detail={data} address={address} />
              <Trend detail={data} />
            </div>
            <Split detail={data} address={address} />
          </>
        )}
      </Fetched>
    </div>
  );
}

/** The figures, one figure, the tickets behind one of its numbers, or the dispatches: the address says which. */
export function KpiPage() {
  const [search] = useSearchParams();
  const address = addressOf(search);
  if (search.get('view') === 'dispatches') return <Dispatches />;
  if (address.metric === null) return <Overview address={address} />;
  if (address.part !== null) return <CaseList address={address} code={address.metric} />;
  return <Detail address={address} code={address.metric} />;
}
