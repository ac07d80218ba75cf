import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { BulletinLine } from '../../../../server/contract/bulletin.js';
import { shanghaiDate } from '../../../../server/contract/words/shanghai-time.js';
import { useSay } from '../../shared/i18n/language.js';
import { Moment } from '../../shared/time/moment.js';
import { useNow } from '../../shared/time/use-now.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { HeadRow } from '../../shared/ui/head-row.js';
import { useNotices } from '../../shared/ui/notices.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { Empty } from '../../shared/ui/panels.js';
import { beginBulletin, bulletinsQuery } from './api.js';
import './bulletin.css';
import { lastMonthOf } from './last-month.js';
import { stateWords, words } from './words.js';

function Begin() {
  const say = useSay();
  const navigate = useNavigate();
  const { refuse } = useNotices();
  const month = lastMonthOf(shanghaiDate(useNow()));
  const [first, setFirst] = useState(month.first);
  const [last, setLast] = useState(month.last);
  const begin = () => beginBulletin({ first, last }).then(({ id }) => navigate(`/bulletins/${id}`), refuse);
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      <Input type="date" className="day-input" aria-label={say(words.first)} value={first} onChange={(event) => setFirst(event.target.value)} />
      <span aria-hidden>–</span>
      <Input type="date" className="day-input" aria-label={say(words.last)} value={last} onChange={(event) => setLast(event.target.value)} />
      <Button type="primary" htmlType="submit" disabled={first === '' || last < first}>
        {say(words.begin)}
      </Button>
    </form>
  );
}

function Lines({ lines }: { lines: readonly BulletinLine[] }) {
  const say = useSay();
  if (lines.length === 0) return <Empty title={say(words.none)} why={say(words.noneWhy)} />;
  return (
    <div className="kpi-scroll">
      <table className="kpi-table">
        <caption className="unseen">{say(words.title)}</caption>
        <HeadRow headings={[words.name, words.period, words.state, words.version, words.by, words.at]} />
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">
                <Link to={`/bulletins/${line.id}`}>{say(line.title)}</Link>
              </th>
              <td className="num">{`${line.first} – ${line.last}`}</td>
              <td>{say(stateWords[line.state])}</td>
              <td>{say(words.v, { n: line.version })}</td>
              <td>{line.by}</td>
              <td className="num">
                <Moment at={line.updatedAt} form="near" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The bulletins, and the way to a new one. */
export function BulletinsPage() {
  const say = useSay();
  const lines = useQuery(bulletinsQuery);
  return (
    <div className="page stack">
      <PageTitle title={say(words.title)} />
      <Begin />
      <Fetched query={lines} lines={6}>
        {(data) => <Lines lines={data} />}
      </Fetched>
    </div>
  );
}
