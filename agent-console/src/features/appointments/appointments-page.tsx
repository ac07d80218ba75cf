import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { Link, useSearchParams } from 'react-router';
import type { AppointmentRow } from '../../../../server/contract/staff.js';
import { appointmentModeWords } from '../../../../server/contract/words/booking-words.js';
import { channelWords } from '../../../../server/contract/words/vocabulary.js';
import { callerWords } from '../../../../server/contract/words/caller-words.js';
import { keys } from '../../shared/api/keys.js';
import { useNames, useSay } from '../../shared/i18n/language.js';
import { useDates } from '../../shared/time/use-dates.js';
import { appointmentStateWord } from '../../shared/ui/appointment-line.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { HeadRow } from '../../shared/ui/head-row.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { Empty } from '../../shared/ui/panels.js';
import { VisitMarks } from '../../shared/ui/visit-marks.js';
import { BookingNo, shortNo } from '../../shared/ui/ticket-no.js';
import { fetchAppointments } from './api.js';
import './appointments.css';
import { neighbour, spanOf } from './model.js';
import { words } from './words.js';

const headings = [words.time, words.no, words.person, words.item, words.centre, words.mode, words.state, words.source, words.ticket];

function Row({ row }: { row: AppointmentRow }) {
  const say = useSay();
  const names = useNames();
  const { clock } = useDates();
  return (
    <tr>
      <td className="num strong">{clock(row.startsAt)}</td>
      <td className="day-rest">
        <BookingNo no={row.bookingNo} />
      </td>
      <td className="day-who">{say(callerWords(row.callerName))}</td>
      <td className="day-item">
        {names(row.items)}
        <VisitMarks visit={row} />
      </td>
      <td className="day-centre">{say(row.centre)}</td>
      <td className="day-rest">{say(appointmentModeWords[row.mode])}</td>
      <td className="day-state">
        <span className="mark">{say(appointmentStateWord(row.state))}</span>
      </td>
      <td className="day-rest">{say(channelWords[row.source])}</td>
      <td className="num day-rest">{row.ticketNo !== null && <Link to={`/tickets/${row.ticketNo}`}>{shortNo(row.ticketNo)}</Link>}</td>
    </tr>
  );
}

function DayTable({ rows, day }: { rows: readonly AppointmentRow[]; day: string }) {
  const say = useSay();
  if (rows.length === 0) return <Empty title={say(words.none, { day })} why={say(words.noneWhy)} />;
  const sorted = [...rows].sort((a, b) => a.startsAt - b.startsAt);
  return (
    <div className="day-scroll">
      <table className="day-table">
        <caption>{say(words.caption, { day, n: rows.length })}</caption>
        <HeadRow headings={headings} />
        <tbody>
          {sorted.map((row) => (
            <Row key={row.bookingNo} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Who comes on a day, in the order they come. */
export function AppointmentsPage() {
  const say = useSay();
  const { now, day } = useDates();
  const [search, setSearch] = useSearchParams();
  const span = spanOf(search.get('day'), now);
  const rows = useQuery({ queryKey: keys.appointments(span.from, span.to), queryFn: () => fetchAppointments(span.from, span.to) });
  const go = (date: string) => setSearch({ day: date });
  return (
    <div className="page stack">
      <div className="spread">
        <PageTitle title={say(words.title)} />
        <span className="row">
          <Link to="/appointments/book">{say(words.bookFor)}</Link>
          <Link to="/appointments/book?act=manage">{say(words.manage)}</Link>
        </span>
      </div>
      <div className="row">
        <Button onClick={() => go(neighbour(span, -1))}>{say(words.before)}</Button>
        <Input type="date" className="day-input" aria-label={say(words.day)} value={span.date} onChange={(event) => go(event.target.value)} />
        <Button onClick={() => go(neighbour(span, 1))}>{say(words.after)}</Button>
        <Button onClick={() => setSearch({})}>{say(words.today)}</Button>
      </div>
      <Fetched query={rows} lines={6}>
        {(data) => <DayTable rows={data} day={day(span.from)} />}
      </Fetched>
    </div>
  );
}
