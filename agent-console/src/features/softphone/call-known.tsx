import { useQuery } from '@tanstack/react-query';
import { keys } from '../../shared/api/keys.js';
import { useSay } from '../../shared/i18n/language.js';
import { Moment } from '../../shared/time/moment.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { KnownBookings, KnownPart, KnownTickets } from '../../shared/ui/known-part.js';
import { fetchCallContext } from './api.js';
import { callStateWords, words } from './words.js';

/** The screen-pop: the caller's tickets, bookings and earlier calls, found by the number. */
export function CallKnown({ callId }: { callId: string }) {
  const say = useSay();
  const context = useQuery({ queryKey: keys.callContext(callId), queryFn: () => fetchCallContext(callId) });
  return (
    <Fetched query={context}>
      {({ tickets, appointments, calls }) => (
        <>
          <KnownTickets tickets={tickets} />
          <KnownBookings appointments={appointments} />
          {calls.length > 0 && (
            <KnownPart title={say(words.earlierCalls)} count={calls.length}>
              {calls.map(({ id, openedAt, state, agent }) => (
                <li key={id} className="row">
                  <Moment at={openedAt} form="near" /> <span className="meta">{say(callStateWords[state])}</span> {agent !== null && <span className="meta">{agent.name}</span>}
                </li>
              ))}
            </KnownPart>
          )}
        </>
      )}
    </Fetched>
  );
}
