import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { BookingRow, FigurePart, WaitedRow } from '../../../../server/contract/booking-staff.js';
import { appointmentStateWords } from '../../../../server/contract/words/booking-words.js';
import { callerWords } from '../../../../server/contract/words/caller-words.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { useDates } from '../../shared/time/use-dates.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { HeadRow } from '../../shared/ui/head-row.js';
import { BookingNo, shortNo } from '../../shared/ui/ticket-no.js';
import { fetchBookings, fetchWaits, figureKeys, type Question } from './api.js';
import { words } from './words.js';

/** A number that was pressed: its bookings, or who waited. */
export type Pressed = { question: Question; when: string; part: FigurePart; seats: number } | { question: Question; hour: number };

function Shell({ caption, close, children }: { caption: string; close: () => void; children: ReactNode }) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section className="panel stack" aria-live="polite">
      <div className="spread">
        <h2 ref={heading} tabIndex={-1}>{caption}</h2>
        <Button onClick={close}>{say(words.close)}</Button>
      </div>
      {children}
    </section>
  );
}

const bookingHeadings = [words.time, words.no, words.person, words.item, words.state, words.ticket];
function Bookings({ rows }: { rows: readonly BookingRow[] }) {
  const say = useSay();
  const { full } = useDates();
  return (
    <div className="plot-scroll">
      <table className="plot-table plot-who">
        <HeadRow headings={bookingHeadings} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td className="num">{full(row.startsAt)}</td>
              <td><BookingNo no={row.bookingNo} /></td>
              <td>{say(callerWords(row.callerName))}</td>
              <td>{row.items.join('、')}</td>
              <td><span className="mark">{say(appointmentStateWords[row.state])}</span></td>
              <td className="num">{row.ticketNo !== null && <Link to={`/tickets/${row.ticketNo}`}>{shortNo(row.ticketNo)}</Link>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const waitHeadings = [words.number, words.minutes, words.time, words.no, words.item];
function Waits({ rows }: { rows: readonly WaitedRow[] }) {
  const say = useSay();
  const { lang } = useLanguage();
  const { full } = useDates();
  return (
    <div className="plot-scroll">
      <table className="plot-table plot-who">
        <HeadRow headings={waitHeadings} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td className="strong num">{row.number}</td>
              <td className="num">{say(words.minutesOf, { n: row.minutes })}</td>
              <td className="num">{full(row.arrivedAt)}</td>
              <td>{row.bookingNo === null ? say(words.walkIn) : <BookingNo no={row.bookingNo} />}</td>
              <td>{row.items.map((item) => item[lang]).join('、')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function BookingsBehind({ pressed: { question, when, part, seats }, close }: { pressed: Extract<Pressed, { part: FigurePart }>; close: () => void }) {
  const say = useSay();
  const rows = useQuery({ queryKey: figureKeys.bookings(question, part), queryFn: () => fetchBookings(question, part) });
  return (
    <Shell caption={say(words.behind, { when, part: say(words[part]), n: rows.data?.length ?? '…', seats })} close={close}>
      <Fetched query={rows}>{(data) => <Bookings rows={data} />}</Fetched>
    </Shell>
  );
}

function WaitsBehind({ pressed: { question, hour }, close }: { pressed: Extract<Pressed, { hour: number }>; close: () => void }) {
  const say = useSay();
  const rows = useQuery({ queryKey: figureKeys.waits(question, hour), queryFn: () => fetchWaits(question, hour) });
  return (
    <Shell caption={say(words.waitsBehind, { hour, n: rows.data?.length ?? '…' })} close={close}>
      <Fetched query={rows}>{(data) => <Waits rows={data} />}</Fetched>
    </Shell>
  );
}

/** What stands behind a number that was pressed. */
export function Behind({ pressed, close }: { pressed: Pressed; close: () => void }) {
  return 'part' in pressed ? <BookingsBehind pressed={pressed} close={close} /> : <WaitsBehind pressed={pressed} close={close} />;
}
