import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { BookingTime } from '../../../../server/contract/booking.js';
import type { BookingCommand, BookingRow, FoundBooking } from '../../../../server/contract/booking-staff.js';
import { appointmentModeWords, appointmentStateWords } from '../../../../server/contract/words/booking-words.js';
import { callerWords } from '../../../../server/contract/words/caller-words.js';
import { asRefusal } from '../../shared/api/refusal.js';
import { useNames, useSay } from '../../shared/i18n/language.js';
import { useDates } from '../../shared/time/use-dates.js';
import { Field } from '../../shared/ui/field.js';
import { Problem } from '../../shared/ui/panels.js';
import { BookingNo, shortNo } from '../../shared/ui/ticket-no.js';
import { VisitMarks } from '../../shared/ui/visit-marks.js';
import { bookingKeys, command, lookUp } from './api.js';
import { BookedFor } from './booked-for.js';
import { PlaceChoice, type Place } from './place-choice.js';
import { words } from './words.js';

function Facts({ row }: { row: BookingRow }) {
  const say = useSay();
  const names = useNames();
  const { full } = useDates();
  const facts: readonly [string, string][] = [
    [say(words.person), `${say(callerWords(row.callerName))} ${row.phone ?? ''}`],
    [say(words.service), names(row.items)],
    [say(words.mode), say(appointmentModeWords[row.mode])],
    [say(words.when), full(row.startsAt)],
    [say(words.where), row.address ?? say(row.centre)],
  ];
  return (
    <>
      <p className="row">
        <span className="caller-number"><BookingNo no={row.bookingNo} /></span>
        <span className="mark">{say(appointmentStateWords[row.state])}</span>
      </p>
      <VisitMarks visit={row} />
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name} className="caller-fact">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** The booking's own ticket, and the one it was made for. */
function Tickets({ own, bookedFor }: { own: string | null; bookedFor: string | null }) {
  const say = useSay();
  return (
    <p className="row">
      {bookedFor !== null && <BookedFor no={bookedFor} />}
      {own !== null && <Link to={`/tickets/${own}`}>{say(words.ownTicket, { no: shortNo(own) })}</Link>}
    </p>
  );
}

function Mover({ row, move, busy }: { row: BookingRow; move: (time: BookingTime) => void; busy: boolean }) {
  const say = useSay();
  const { full } = useDates();
  const [place, setPlace] = useState<Place>({ centreId: row.centreId, date: null });
  const [chosen, setChosen] = useState<BookingTime | null>(null);
  return (
    <div className="stack">
      <p className="muted">{say(words.moveKept)}</p>
      <PlaceChoice asked={{ items: row.itemCodes, source: 'counter' }} place={place} choose={setPlace} heldSlot={chosen?.slotId ?? null} take={setChosen} />
      {chosen !== null && (
        <div className="row">
          <Button type="primary" loading={busy} onClick={() => move(chosen)}>
            {say(words.moveTo, { when: full(chosen.startsAt) })}
          </Button>
        </div>
      )}
    </div>
  );
}

function Sure({ busy, keep, cancel }: { busy: boolean; keep: () => void; cancel: () => void }) {
  const say = useSay();
  return (
    <div className="problem stack">
      <p>{say(words.cancelSure)}</p>
      <div className="row">
        <Button onClick={keep}>{say(words.cancelNo)}</Button>
        <Button danger loading={busy} onClick={cancel}>
          {say(words.cancelYes)}
        </Button>
      </div>
    </div>
  );
}

interface Offer {
  open: 'move' | 'cancel' | null;
  show: (open: Offer['open']) => void;
  another: () => void;
}

function Offers({ row, open, show, another }: Offer & { row: BookingRow }) {
  const say = useSay();
  const [movable, cancellable] = [row.actions.includes('move') && row.mode !== 'home_visit', row.actions.includes('cancel')];
  return (
    <>
      {!movable && !cancellable && <p className="muted">{say(words.fixed)}</p>}
      <div className="row">
        {movable && (
          <Button aria-expanded={open === 'move'} onClick={() => show(open === 'move' ? null : 'move')}>
            {say(words.move)}
          </Button>
        )}
        {cancellable && (
          <Button danger aria-expanded={open === 'cancel'} onClick={() => show('cancel')}>
            {say(words.doCancel)}
          </Button>
        )}
        <Button type="text" onClick={another}>
          {say(words.another)}
        </Button>
      </div>
    </>
  );
}

function Found({ found, another }: { found: FoundBooking; another: () => void }) {
  const say = useSay();
  const { full } = useDates();
  const cache = useQueryClient();
  const [row, setRow] = useState<BookingRow>(found);
  const [open, setOpen] = useState<Offer['open']>(null);
  const [told, setTold] = useState('');
  const [key, setKey] = useState(() => crypto.randomUUID());
  const act = useMutation({
    mutationFn: (wanted: BookingCommand) => command(row.id, { key, acts: row.acts, command: wanted }),
    onSuccess: (next, wanted) => {
      setRow(next);
      setOpen(null);
      setKey(crypto.randomUUID());
      setTold(wanted.action === 'move' ? say(words.moved, { when: full(next.startsAt) }) : say(words.cancelled));
      void cache.invalidateQueries({ queryKey: bookingKeys.all });
    },
  });
  return (
    <section className="panel stack">
      <Facts row={row} />
      <Tickets own={row.ticketNo} bookedFor={found.bookedFor} />
      <p role="status" className="strong">{told}</p>
      {act.error !== null && <Problem refusal={asRefusal(act.error)} />}
      <Offers row={row} open={open} show={setOpen} another={another} />
      {open === 'cancel' && <Sure busy={act.isPending} keep={() => setOpen(null)} cancel={() => act.mutate({ action: 'cancel' })} />}
      {open === 'move' && <Mover row={row} busy={act.isPending} move={({ slotId }) => act.mutate({ action: 'move', slotId })} />}
    </section>
  );
}

const digitsOnly = (text: string): string => text.replace(/\D/g, '');

/** A booking found by its number and four digits, to be moved or cancelled. */
export function ManageBooking({ bookingNo }: { bookingNo: string }) {
  const say = useSay();
  const [no, setNo] = useState(bookingNo);
  const [code, setCode] = useState('');
  const look = useMutation({ mutationFn: () => lookUp(digitsOnly(no), digitsOnly(code)) });
  const sound = digitsOnly(no).length === 8 && digitsOnly(code).length === 4;
  if (look.data !== undefined) return <Found key={look.data.id} found={look.data} another={() => { look.reset(); setNo(''); setCode(''); }} />;
  return (
    <form
      className="panel stack caller-find"
      onSubmit={(event) => {
        event.preventDefault();
        if (sound) look.mutate();
      }}
    >
      <Field label={say(words.bookingNo)}>{(id) => <Input id={id} inputMode="numeric" autoComplete="off" value={no} onChange={({ target }) => setNo(target.value)} />}</Field>
      <Field label={say(words.lastFour)}>{(id) => <Input id={id} inputMode="numeric" autoComplete="off" value={code} onChange={({ target }) => setCode(target.value)} />}</Field>
      {look.error !== null && <Problem refusal={asRefusal(look.error)} />}
      <div className="row">
        <Button type="primary" htmlType="submit" disabled={!sound} loading={look.isPending}>
          {say(words.find)}
        </Button>
        {!sound && <span className="meta">{say(words.findFault)}</span>}
      </div>
    </form>
  );
}
