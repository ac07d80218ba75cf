import { Button, Input } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { periodName, type PeriodName } from '../../../../server/contract/kpi.js';
import { shanghaiDate } from '../../../../server/contract/words/shanghai-time.js';
import { useSay } from '../../shared/i18n/language.js';
import { useNow } from '../../shared/time/use-now.js';
import { kpiLink, type KpiAddress } from './address.js';
import { periodWords, words } from './words.js';

const longestMs = 366 * 86_400_000;
const sound = (first: string, last: string) => first !== '' && last >= first && Date.parse(last) - Date.parse(first) < longestMs;

function OwnDates({ address }: { address: KpiAddress }) {
  const say = useSay();
  const navigate = useNavigate();
  const today = shanghaiDate(useNow());
  const [first, setFirst] = useState(address.period.first ?? `${today.slice(0, 8)}01`);
  const [last, setLast] = useState(address.period.last ?? today);
  const fits = sound(first, last);
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (fits) void navigate(kpiLink({ ...address, page: 1, period: { period: 'custom', first, last } }));
      }}
    >
      <Input type="date" className="day-input" aria-label={say(words.first)} value={first} onChange={(event) => setFirst(event.target.value)} />
      <span aria-hidden>–</span>
      <Input type="date" className="day-input" aria-label={say(words.last)} value={last} onChange={(event) => setLast(event.target.value)} />
      <Button htmlType="submit" disabled={!fits}>
        {say(words.show)}
      </Button>
      {!fits && (
        <span role="alert" className="fault">
          {say(words.dateFault)}
        </span>
      )}
    </form>
  );
}

/** 本周, 上周, 本月, 上月, or one's own dates. */
export function PeriodPicker({ address }: { address: KpiAddress }) {
  const say = useSay();
  const navigate = useNavigate();
  const chosen = address.period.period ?? 'this_month';
  const [own, setOwn] = useState(chosen === 'custom');
  const choose = (period: PeriodName) => {
    setOwn(period === 'custom');
    if (period !== 'custom') void navigate(kpiLink({ ...address, page: 1, period: { period } }));
  };
  const pressed = own ? 'custom' : chosen;
  return (
    <div className="row" role="group" aria-label={say(words.period)}>
      {periodName.options.map((period) => (
        <button key={period} type="button" className="chip" aria-pressed={period === pressed} onClick={() => choose(period)}>
          {say(periodWords[period])}
        </button>
      ))}
      {own && <OwnDates address={address} />}
    </div>
  );
}
