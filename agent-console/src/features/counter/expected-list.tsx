import { Button } from 'antd';
import type { ExpectedRow, Hall } from '../../../../server/contract/hall.js';
import { useNames, useSay } from '../../shared/i18n/language.js';
import { useDates } from '../../shared/time/use-dates.js';
import { BookingNo } from '../../shared/ui/ticket-no.js';
import { VisitMarks } from '../../shared/ui/visit-marks.js';
import { markNoShow } from './api.js';
import type { HallActs } from './use-hall.js';
import { words } from './words.js';

interface ListProps {
  rows: readonly ExpectedRow[];
  hall: Hall;
  acts: HallActs;
  online: boolean;
  searched: boolean;
  arrive: (row: ExpectedRow) => void;
}

function Line({ row, hall, acts, online, arrive }: Omit<ListProps, 'rows' | 'searched'> & { row: ExpectedRow }) {
  const say = useSay();
  const names = useNames();
  const { clock, now } = useDates();
  const name = row.name ?? say(words.nameless);
  const time = clock(row.startsAt);
  const overdue = !row.noShow && now >= row.noShowFrom;
  return (
    <li className="spread expected-line">
      <span className="row-line">
        <span>
          <span className="strong num">{time}</span> {name} · {names(row.items)}
        </span>
        <span className="meta">
          <BookingNo no={row.bookingNo} />
          {row.noShow && <span className="mark expected-mark">{say(words.wasNoShow)}</span>}
        </span>
        <VisitMarks visit={row} />
      </span>
      <span className="row">
        {overdue && (
          <Button disabled={!online} onClick={() => acts.run(() => markNoShow(hall.centre.id, row.appointmentId))} aria-label={`${say(words.noShow)} ${time} ${name}`}>
            {say(words.noShow)}
          </Button>
        )}
        <Button disabled={!online} onClick={() => arrive(row)} aria-label={say(words.arrivedNamed, { time, name })}>
          {say(words.arrivedIs)}
        </Button>
      </span>
    </li>
  );
}

/** Who is still to come today, by time; the late and the early alike are let in with one press. */
export function ExpectedList({ rows, searched, ...rest }: ListProps) {
  const say = useSay();
  if (rows.length === 0) return <p className="muted">{say(searched ? words.noneFound : words.noneExpected)}</p>;
  return (
    <ul className="expected-list">
      {rows.map((row) => (
        <Line key={row.appointmentId} row={row} {...rest} />
      ))}
    </ul>
  );
}
