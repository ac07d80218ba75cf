import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { KpiCase, KpiCode, KpiTickets } from '../../../../server/contract/kpi.js';
import { ticketTypeWords } from '../../../../server/contract/words/vocabulary.js';
import { byWords } from '../../../../server/contract/words/date-words.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { useDates } from '../../shared/time/use-dates.js';
import { Moment } from '../../shared/time/moment.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { HeadRow } from '../../shared/ui/head-row.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { Empty } from '../../shared/ui/panels.js';
import { shortNo } from '../../shared/ui/ticket-no.js';
import { dispatchesAddress, kpiLink, type KpiAddress } from './address.js';
import { casesQuery } from './api.js';
import { usePeriodWords } from './use-period-words.js';
import { partWords, words } from './words.js';

const headings = [words.no, words.matter, words.type, words.unit, words.at, words.due, words.done, words.counts];

function CaseRow({ one }: { one: KpiCase }) {
  const say = useSay();
  const { lang } = useLanguage();
  const { now } = useDates();
  const instant = (at: number | null) => (at === null ? '—' : <Moment at={at} form="near" />);
  return (
    <tr>
      <td className="num">{one.row === null ? say(words.call) : <Link to={`/tickets/${one.row.no}`}>{shortNo(one.row.no)}</Link>}</td>
      <td className="kpi-matter">{one.row === null ? '—' : one.row.title}</td>
      <td>{say(ticketTypeWords[one.type])}</td>
      <td>{one.unit === null ? '—' : say(one.unit)}</td>
      <td className="num">{one.dueAt === null ? instant(one.at) : '—'}</td>
      <td className="num">{one.dueAt === null ? '—' : byWords(one.dueAt, now, lang)}</td>
      <td className="num">{one.dueAt === null ? '—' : instant(one.doneAt)}</td>
      <td>{say(one.hit ? words.yes : words.noMark)}</td>
    </tr>
  );
}

function Pages({ cases, address }: { cases: KpiTickets; address: KpiAddress }) {
  const say = useSay();
  const pages = Math.ceil(cases.total / cases.size);
  if (pages <= 1) return null;
  return (
    <p className="row">
      {cases.page > 1 && <Link to={kpiLink({ ...address, page: cases.page - 1 })}>{say(words.previous)}</Link>}
      <span className="num">{say(words.page, { page: cases.page, pages })}</span>
      {cases.page < pages && <Link to={kpiLink({ ...address, page: cases.page + 1 })}>{say(words.next)}</Link>}
    </p>
  );
}

function CaseTable({ cases, address }: { cases: KpiTickets; address: KpiAddress }) {
  const say = useSay();
  if (cases.total === 0) return <Empty title={say(words.noCases)} why={say(words.noCasesWhy)} />;
  return (
    <>
      <div className="kpi-scroll">
        <table className="kpi-table">
          <caption>{say(words.cases, { n: cases.total.toLocaleString('en-US') })}</caption>
          <HeadRow headings={headings} />
          <tbody>
            {cases.cases.map((one, place) => (
              <CaseRow key={place} one={one} />
            ))}
          </tbody>
        </table>
      </div>
      <Pages cases={cases} address={address} />
      <p className="meta">{say(words.casesWhy)}</p>
    </>
  );
}

function CaseHead({ cases, address }: { cases: KpiTickets; address: KpiAddress }) {
  const say = useSay();
  const { line } = usePeriodWords();
  const { definition, part, group } = cases;
  const counted = say(partWords[part], { name: say(part === 'numerator' ? definition.over : definition.under) });
  return (
    <>
      <p>
        {address.topic === undefined ? <Link to={kpiLink({ period: address.period, metric: definition.code, by: address.by })}>← {say(words.back, { name: say(definition.name) })}</Link> : <Link to={dispatchesAddress}>← {say(words.back, { name: say(words.dispatches) })}</Link>}
      </p>
      <PageTitle title={[say(definition.name), counted, ...(group === null ? [] : [say(group)])].join(' · ')} />
      <p className="meta">{line(cases)}</p>
    </>
  );
}

/** The list behind a number: as many rows as the number says. */
export function CaseList({ address, code }: { address: KpiAddress; code: KpiCode }) {
  const cases = useQuery(casesQuery(address, code));
  return (
    <div className="page stack">
      <Fetched query={cases} lines={8}>
        {(data) => (
          <>
            <CaseHead cases={data} address={address} />
            <CaseTable cases={data} address={address} />
          </>
        )}
      </Fetched>
    </div>
  );
}
