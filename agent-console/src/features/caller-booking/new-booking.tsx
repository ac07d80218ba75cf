import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Radio } from 'antd';
import { useState } from 'react';
import { appointmentMode, type BookingItem } from '../../../../server/contract/booking.js';
import { appointmentModeWords } from '../../../../server/contract/words/booking-words.js';
import { keys } from '../../shared/api/keys.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import type { Bilingual } from '../../shared/i18n/words.js';
import { Group } from '../../shared/ui/field.js';
import { book, bookingKeys, type Source } from './api.js';
import { faultsOf, modeTrouble, nothingSaid, requestOf, type Origin, type Said } from './booking-form.js';
import { DonePanel } from './done-panel.js';
import { PlaceChoice, type Place } from './place-choice.js';
import { ServiceChoice } from './service-choice.js';
import { Sum } from './sum-panel.js';
import { useHold } from './use-hold.js';
import { WaitDialog } from './wait-dialog.js';
import { NeedsFields, VisitFields, WhoFields, type TicketCaller } from './who-fields.js';
import { words } from './words.js';

interface NewProps {
  known: readonly BookingItem[];
  begin: { source: Source; items: readonly string[]; phone: string; origin: Origin };
  ticket: TicketCaller | null;
}
const sources: readonly Source[] = ['phone', 'counter'];

function Ways({ said, change, trouble }: { said: Said; change: (part: Partial<Said>) => void; trouble: Bilingual | null }) {
  const say = useSay();
  return (
    <div className="caller-ways">
      <Group label={say(words.source)}>
        <Radio.Group value={said.source} onChange={({ target }) => change({ source: target.value as Source })} options={sources.map((source) => ({ value: source, label: say(words[source]) }))} />
      </Group>
      <Group label={say(words.mode)}>
        <Radio.Group value={said.mode} onChange={({ target }) => change({ mode: target.value as Said['mode'] })} options={appointmentMode.options.map((mode) => ({ value: mode, label: say(appointmentModeWords[mode]) }))} />
        {trouble !== null && <p className="fault" role="alert">! {say(trouble)}</p>}
      </Group>
    </div>
  );
}

interface Begun {
  said: Said;
  place: Place;
  tried: boolean;
  /** A home visit has no kept place to take its key from. */
  visitKey: string;
}
const begun = (said: Said): Begun => ({ said, place: { centreId: null, date: null }, tried: false, visitKey: crypto.randomUUID() });

/** What is said so far, the kept place, and the booking that comes of it. */
function useNewBooking({ known, begin, ticket }: NewProps) {
  const { lang } = useLanguage();
  const cache = useQueryClient();
  const [now, setNow] = useState(() => begun({ ...nothingSaid(begin.source, ticket?.no ?? null, begin.items), phone: begin.phone }));
  const { said, tried, visitKey } = now;
  const { origin } = begin;
  const lookAgain = () => void cache.invalidateQueries({ queryKey: bookingKeys.all });
  const holding = useHold({ items: said.items, source: said.source }, lookAgain);
  const held = said.mode === 'home_visit' ? undefined : holding.held?.act;
  const booking = useMutation({
    mutationFn: () => book(requestOf(said, { key: held?.key ?? visitKey, slotId: held?.slotId, lang, origin })),
    onSuccess: () => {
      holding.booked();
      lookAgain();
      if (origin.fromTicket !== undefined) void cache.invalidateQueries({ queryKey: keys.ticket(origin.fromTicket) });
      if (origin.fromCall !== undefined) void cache.invalidateQueries({ queryKey: keys.callContext(origin.fromCall) });
    },
  });
  const faults = faultsOf(said);
  const submit = () => {
    setNow({ ...now, tried: true });
    if (faults.size === 0) booking.mutate();
    else requestAnimationFrame(() => document.querySelector('.caller-form .fault')?.scrollIntoView({ block: 'center' }));
  };
  return {
    ...now,
    holding,
    booking,
    submit,
    faults: tried ? faults : new Map<never, never>(),
    heldSlot: holding.held?.act.slotId ?? null,
    trouble: modeTrouble(said, known),
    change: (part: Partial<Said>) => setNow({ ...now, said: { ...said, ...part } }),
    setPlace: (place: Place) => setNow({ ...now, place }),
    again: () => {
      booking.reset();
      setNow(begun(nothingSaid(said.source, null, [])));
    },
  };
}

/** One page in the order people speak: what, where, when, who. The time is kept as soon as it is chosen. */
export function NewBooking(props: NewProps) {
  const { known, ticket } = props;
  const { said, place, holding, heldSlot, booking, submit, faults, trouble, change, setPlace, again } = useNewBooking(props);
  const [waiting, setWaiting] = useState<{ date: string; centreId: string } | null>(null);
  const chosen = said.items.length > 0 && trouble === null;
  if (booking.data !== undefined) return <DonePanel booked={booking.data} again={again} />;
  return (
    <div className="caller-desk">
      <div className="stack caller-form">
        <section className="panel stack">
          <Ways said={said} change={change} trouble={trouble} />
          <ServiceChoice known={known} chosen={said.items} choose={(items) => change({ items })} />
        </section>
        {chosen && (
          <section className="panel stack">
            {said.mode === 'home_visit' ? (
              <VisitFields said={said} change={change} faults={faults} />
            ) : (
              <PlaceChoice asked={{ items: said.items, source: said.source }} place={place} choose={setPlace} heldSlot={heldSlot} take={holding.take} wait={({ date }, centreId) => setWaiting({ date, centreId })} />
            )}
          </section>
        )}
        <section className="panel stack">
          <WhoFields said={said} change={change} faults={faults} ticket={ticket} />
          <NeedsFields said={said} change={change} faults={faults} />
        </section>
      </div>
      <Sum said={said} known={known} holding={holding} ticket={ticket} chosen={chosen} booking={booking} submit={submit} />
      {waiting !== null && <WaitDialog {...waiting} items={said.items} name={said.name} phone={said.phone} close={() => setWaiting(null)} />}
    </div>
  );
}
