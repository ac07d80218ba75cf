import { Button } from 'antd';
import type { BookingItem } from '../../../../server/contract/booking.js';
import { asRefusal } from '../../shared/api/refusal.js';
import { useNames, useSay } from '../../shared/i18n/language.js';
import { useLink } from '../../shared/realtime/realtime.js';
import { useDates } from '../../shared/time/use-dates.js';
import { Problem } from '../../shared/ui/panels.js';
import { afterwardsOf, mustBeCalled, type Said } from './booking-form.js';
import { HoldLine } from './hold-line.js';
import type { Holding } from './use-hold.js';
import type { TicketCaller } from './who-fields.js';
import { words } from './words.js';

interface SumProps {
  said: Said;
  known: readonly BookingItem[];
  holding: Holding;
  ticket: TicketCaller | null;
  /** The services are chosen and can be done this way. */
  chosen: boolean;
  booking: { isPending: boolean; error: Error | null };
  submit: () => void;
}

function Services({ said, known }: Pick<SumProps, 'said' | 'known'>) {
  const say = useSay();
  const listed = useNames();
  const names = known.filter(({ code }) => said.items.includes(code)).map(({ name }) => name);
  if (names.length === 0) return <p className="muted">{say(words.nothingYet)}</p>;
  return <p className="strong">{listed(names)}</p>;
}

function Slot({ holding }: Pick<SumProps, 'holding'>) {
  const { full } = useDates();
  return (
    <>
      {holding.held !== null && <p>{full(holding.held.startsAt)}</p>}
      <HoldLine holding={holding} />
    </>
  );
}

function Afterwards({ said, ticket }: Pick<SumProps, 'said' | 'ticket'>) {
  const say = useSay();
  const how = afterwardsOf({ visit: said.mode === 'home_visit', mustCall: mustBeCalled(said, ticket?.phone ?? null) });
  return <p className="consequence">{say(words.after, { how: say(how) })}</p>;
}

function Trouble({ error }: { error: Error | null }) {
  return error === null ? null : <Problem refusal={asRefusal(error)} />;
}

/** What is read back before it is booked, and the one strong button. */
export function Sum({ said, known, holding, ticket, chosen, booking, submit }: SumProps) {
  const say = useSay();
  const online = useLink().state === 'up';
  const visit = said.mode === 'home_visit';
  const ready = online && chosen && (visit || holding.held !== null);
  return (
    <aside className="panel stack caller-sum" aria-labelledby="caller-check">
      <h2 id="caller-check">{say(words.check)}</h2>
      <Services said={said} known={known} />
      {!visit && <Slot holding={holding} />}
      <Trouble error={booking.error} />
      {online ? <Afterwards said={said} ticket={ticket} /> : <p className="consequence">{say(words.offline)}</p>}
      <Button type="primary" size="large" disabled={!ready} loading={booking.isPending} onClick={submit}>
        {say(visit ? words.confirmVisit : words.confirm)}
      </Button>
    </aside>
  );
}
