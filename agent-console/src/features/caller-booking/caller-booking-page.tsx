import { useQuery } from '@tanstack/react-query';
import { useLocation, useSearchParams } from 'react-router';
import { z } from 'zod';
import { keys } from '../../shared/api/keys.js';
import { useServices } from '../../shared/book/book-queries.js';
import { useSay } from '../../shared/i18n/language.js';
import { hasRole, useMe } from '../../shared/people/me.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { fetchTicket } from './api.js';
import './caller-booking.css';
import { ManageBooking } from './manage-booking.js';
import { NewBooking } from './new-booking.js';
import { words } from './words.js';

type Begin = Parameters<typeof NewBooking>[0]['begin'];

function ForTicket({ no, begin }: { no: string; begin: Begin }) {
  const items = useServices();
  const ticket = useQuery({ queryKey: keys.ticket(no), queryFn: () => fetchTicket(no) });
  return (
    <Fetched query={items} lines={6}>
      {(known) => (
        <Fetched query={ticket} lines={6}>
          {({ caller }) => <NewBooking known={known} begin={begin} ticket={caller.confidential || caller.anonymous ? null : { no, name: caller.name.masked, phone: caller.phone?.masked ?? null }} />}
        </Fetched>
      )}
    </Fetched>
  );
}

function ForAnybody({ begin }: { begin: Begin }) {
  const items = useServices();
  return (
    <Fetched query={items} lines={6}>
      {(known) => <NewBooking known={known} begin={begin} ticket={null} />}
    </Fetched>
  );
}

/** What a call on one's desk passes on: its number, which no address shows. */
const fromCall = z.object({ phone: z.string().nullable(), callId: z.string().optional() });

const originOf = (ticket: string | null, callId: string | undefined): Begin['origin'] => ({ ...(ticket !== null && { fromTicket: ticket }), ...(callId !== undefined && { fromCall: callId }) });

/** Who operates the phones begins on the phone, everybody else at the counter, unless the address says so. */
function useBegin(search: URLSearchParams, state: unknown): Begin {
  const call = fromCall.safeParse(state).data;
  const usual = hasRole(useMe(), 'operator') ? 'phone' : 'counter';
  const item = search.get('item');
  return { source: (search.get('source') ?? usual) === 'counter' ? 'counter' : 'phone', items: item === null ? [] : [item], phone: call?.phone ?? '', origin: originOf(search.get('ticket'), call?.callId) };
}

/** Booking for somebody on the phone or at the counter, and changing what was booked; the address says for which ticket. */
export function CallerBookingPage() {
  const say = useSay();
  const [search, setSearch] = useSearchParams();
  const managing = search.get('act') === 'manage';
  const ticket = search.get('ticket');
  const state: unknown = useLocation().state;
  const begin = useBegin(search, state);
  const go = (act: string) => {
    const next = new URLSearchParams(search);
    next.set('act', act);
    setSearch(next, { state });
  };
  return (
    <div className="page stack caller-page thumbs">
      <div className="spread">
        <PageTitle title={say(words.title)} />
        <div className="row" role="group" aria-label={say(words.what)}>
          <button type="button" className="chip" aria-pressed={!managing} onClick={() => go('new')}>
            {say(words.make)}
          </button>
          <button type="button" className="chip" aria-pressed={managing} onClick={() => go('manage')}>
            {say(words.manage)}
          </button>
        </div>
      </div>
      {managing && <ManageBooking bookingNo={search.get('no') ?? ''} />}
      {!managing && (ticket === null ? <ForAnybody key={begin.phone} begin={begin} /> : <ForTicket no={ticket} begin={begin} />)}
    </div>
  );
}
