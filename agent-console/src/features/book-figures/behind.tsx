import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { BookingRow, FigurePart, WaitedRow } from '../../../../server/contract/booking-staff.js';
import { appointmentStateWords } from '../../../../server/contract/words/booking-words.js';
import { callerWords } from '../../../../server/contract/words/caller-words.js';
import { useNames, useSay } from '../../shared/i18n/language.js';
import type { Bilingual } from '../../shared/i18n/words.js';
import { useDates } from '../../shared/time/use-dates.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { HeadRow } from '../../shared/ui/head-row.js';
import { BookingNo, shortNo } from '../../shared/ui/ticket-no.js';
import { fetchBookings, fetchWaits, figureKeys, type Question } from './api.js';
import { words } from './words.js';

/** A number that was pressed: its bookings, or who waited. */
export type Pressed = { question: Question; when: string; part: FigurePart; seats: number } | { question: Question; hour: number };

function Shell({ caption, loaded, close, children }: { caption: string; loaded: boolean; close: () => void; children: ReactNode }) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  // In some browsers it returns a promise, which is nothing to clean up with.
  useEffect(() => {
    heading.current?.scrollIntoView({ block: 'start' });
  }, [loaded]);
  return (
    <section className="panel stack">
      <div className="spread">
        <h2 ref={heading} tabIndex={-1}>{caption}</h2>
        <Button onClick={close}>{say(words.close)}</Button>
      </div>
      {children}
    </section>
  );
}

interface WhoRow {
  id: string;
  cells: readonly ReactNode[];
}

/** One person a line; on a phone a few lines each. */
function WhoTable({ headings, rows }: { headings: readonly Bilingual[]; rows: readonly WhoRow[] }) {
  return (
    <div className="plot-scroll">
      <table className="plot-table plot-who num">
        <HeadRow headings={headings} />
        <tbody>
          {rows.map(({ id, cells }) => (
            <tr key={id}>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const bookingHeadings = [words.time, words.no, words.person, words.item, words.state, words.ticket];
function useBookingCells(): (row: BookingRow) => WhoRow {
  const say = useSay();
  const names = useNames();
  const { full } = useDates();
  return ({ id, startsAt, bookingNo, callerName, items, state, ticketNo }) => ({
    id,
    cells: [full(startsAt), <BookingNo no={bookingNo} />, say(callerWords(callerName)), names(items), <span className="mark">{say(appointmentStateWords[state])}</span>, ticketNo !== null && <Link to={`/tickets/${ticketNo}`}>{shortNo(ticketNo)}</Link>],
  });
}

const waitHeadings = [words.number, words.minutes, words.time, words.no, words.item];
function useWaitCells(): (row: WaitedRow) => WhoRow {
  const say = useSay();
  const names = useNames();
  const { full } = useDates();
  return ({ id, number, minutes, arrivedAt, bookingNo, items }) => ({
    id,
    cells: [<span className="strong">{number}</span>, say(words.minutesOf, { n: minutes }), full(arrivedAt), bookingNo === null ? say(words.walkIn) : <BookingNo no={bookingNo} />, names(items)],
  });
}

function BookingsBehind({ pressed: { question, when, part, seats }, close }: { pressed: Extract<Pressed, { part: FigurePart }>; close: () => void }) {
  const say = useSay();
  const cellsOf = useBookingCells();
  const rows = useQuery({ queryKey: figureKeys.bookings(question, part), queryFn: () => fetchBookings(question, part) });
  return (
    <Shell caption={say(words.behind, { when, part: say(words[part]), n: rows.data?.length ?? '…', seats })} loaded={rows.isSuccess} close={close}>
      <Fetched query={rows}>{(data) => <WhoTable headings={bookingHeadings} rows={data.map(cellsOf)} />}</Fetched>
    </Shell>
  );
}

function WaitsBehind({ pressed: { question, hour }, close }: { pressed: Extract<Pressed, { hour: number }>; close: () => void }) {
  const say = useSay();
  const cellsOf = useWaitCells();
  const rows = useQuery({ queryKey: figureKeys.waits(question, hour), queryFn: () => fetchWaits(question, hour) });
  return (
    <Shell caption={say(words.waitsBehind, { hour, n: rows.data?.length ?? '…' })} loaded={rows.isSuccess} close={close}>
      <Fetched query={rows}>{(data) => <WhoTable headings={waitHeadings} rows={data.map(cellsOf)} />}</Fetched>
    </Shell>
  );
}

/** What stands behind a number that was pressed. */
export function Behind({ pressed, close }: { pressed: Pressed; close: () => void }) {
  return 'part' in pressed ? <BookingsBehind pressed={pressed} close={close} /> : <WaitsBehind pressed={pressed} close={close} />;
}
