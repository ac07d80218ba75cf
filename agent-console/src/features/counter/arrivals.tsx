import { Button, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { CheckIn, ExpectedRow, Hall, Priority, VisitRow } from '../../../../server/contract/hall.js';
import { useSay } from '../../shared/i18n/language.js';
import { Field } from '../../shared/ui/field.js';
import { useAnnounce } from '../../shared/ui/live-regions.js';
import { checkIn } from './api.js';
import { ExpectedList } from './expected-list.js';
import { matching } from './matching.js';
import type { HallActs } from './use-hall.js';
import { Given, PriorityChoice, WalkInButton } from './walk-in.js';
import { words } from './words.js';

interface ArrivalsProps {
  hall: Hall;
  acts: HallActs;
  online: boolean;
}

const digits = (text: string): string => text.replace(/\D/g, '');

/** Everybody who comes in: booked by number or name, or without a booking. */
export function Arrivals({ hall, acts, online }: ArrivalsProps) {
  const say = useSay();
  const announce = useAnnounce();
  const [found, setFound] = useState('');
  const [lastFour, setLastFour] = useState('');
  const [priority, setPriority] = useState<Priority | null>(null);
  const [given, setGiven] = useState<VisitRow | null>(null);
  const byNumber = digits(found).length === 8;
  const take = (visit: VisitRow) => {
    setGiven(visit);
    setFound('');
    setLastFour('');
    setPriority(null);
  };
  const arrive = (proof: CheckIn) =>
    acts.run(
      () => checkIn(hall.centre.id, { ...proof, priority }),
      (visit) => {
        announce(say(words.given, { number: visit.number }));
        take(visit);
      },
    );
  const expected = matching(hall.expected, found);
  return (
    <section className="panel stack" aria-label={say(words.arrivals)}>
      <h2>{say(words.arrivals)}</h2>
      {given !== null && <Given visit={given} line={hall.line} />}
      <PriorityChoice value={priority} choose={setPriority} />
      <div className="row">
        <WalkInButton hall={hall} acts={acts} online={online} priority={priority} given={take} />
        <Link to="/appointments/book?source=counter">{say(words.anotherDay)}</Link>
      </div>
      <h3>
        {say(words.withBooking)} <span className="num">{hall.expected.length}</span>
      </h3>
      <form
        className="row arrivals-find"
        onSubmit={(event) => {
          event.preventDefault();
          if (byNumber) arrive({ bookingNo: digits(found), lastFour });
        }}
      >
        <Field label={say(words.find)}>{(id) => <Input id={id} value={found} autoComplete="off" onChange={({ target }) => setFound(target.value)} />}</Field>
        {byNumber && <Field label={say(words.lastFour)}>{(id) => <Input id={id} className="last-four num" value={lastFour} inputMode="numeric" maxLength={4} autoComplete="off" onChange={({ target }) => setLastFour(digits(target.value))} />}</Field>}
        {byNumber && (
          <Button htmlType="submit" type="primary" disabled={!online}>
            {say(words.checkIn)}
          </Button>
        )}
      </form>
      <ExpectedList rows={expected} hall={hall} acts={acts} online={online} searched={found !== ''} arrive={(row: ExpectedRow) => arrive({ appointmentId: row.appointmentId })} />
    </section>
  );
}
