import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { keys } from '../../shared/api/keys.js';
import { useSay } from '../../shared/i18n/language.js';
import { Moment } from '../../shared/time/moment.js';
import { AppointmentLine } from '../../shared/ui/appointment-line.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { RowLine } from '../../shared/ui/row-line.js';
import { fetchCallContext } from './api.js';
import { callStateWords, words } from './words.js';

function Part({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  const say = useSay();
  return (
    <section className="stack">
      <h3>
        {title} <span className="num">{count}</span>
      </h3>
      {count === 0 ? <p className="muted">{say(words.none)}</p> : <ul className="stack">{children}</ul>}
    </section>
  );
}

/** The screen-pop: the caller's tickets, bookings and earlier calls, found by the number. */
export function CallKnown({ callId }: { callId: string }) {
  const say = useSay();
  const context = useQuery({ queryKey: keys.callContext(callId), queryFn: () => fetchCallContext(callId) });
  return (
    <Fetched query={context}>
      {({ tickets, appointments, calls }) => (
        <>
          <Part title={say(words.tickets)} count={tickets.length}>
            {tickets.map((row) => (
              <li key={row.no}>
                <Link to={`/tickets/${row.no}`} className="plain-link">
                  <RowLine row={row} />
                </Link>
              </li>
            ))}
          </Part>
          <Part title={say(words.appointments)} count={appointments.length}>
            {appointments.map((appointment) => (
              <li key={appointment.bookingNo}>
                <AppointmentLine appointment={appointment} />
              </li>
            ))}
          </Part>
          {calls.length > 0 && (
            <Part title={say(words.earlierCalls)} count={calls.length}>
              {calls.map(({ id, openedAt, state, agent }) => (
                <li key={id} className="row">
                  <Moment at={openedAt} form="near" /> <span className="meta">{say(callStateWords[state])}</span> {agent !== null && <span className="meta">{agent.name}</span>}
                </li>
              ))}
            </Part>
          )}
        </>
      )}
    </Fetched>
  );
}
