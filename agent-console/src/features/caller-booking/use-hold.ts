import { useEffect, useRef, useState } from 'react';
import type { BookingTime } from '../../../../server/contract/booking.js';
import { asRefusal, type Refusal } from '../../shared/api/refusal.js';
import { releaseHold, takeHold, type Asked, type HoldAct } from './api.js';

export interface Held {
  act: HoldAct;
  startsAt: number;
  until: number;
}
export interface Holding {
  held: Held | null;
  busy: boolean;
  refusal: Refusal | null;
  take: (time: BookingTime) => void;
  renew: () => void;
  letGo: () => void;
  /** The place was booked: it is not to be let go any more. */
  booked: () => void;
}

const quietly = (act: HoldAct): void => void releaseHold(act).catch(() => undefined);

/** One place kept while staff speak with the caller: another choice lets the first one go, leaving the page too. */
export function useHold(asked: Asked, changed: () => void): Holding {
  const [held, setHeld] = useState<Held | null>(null);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const kept = useRef<HoldAct | null>(null);
  const forget = () => {
    kept.current = null;
    setHeld(null);
  };
  const dropped = () => {
    if (kept.current !== null) quietly(kept.current);
    forget();
  };
  const services = `${asked.source} ${asked.items.join(',')}`;
  useEffect(() => dropped, [services]);
  const hold = (act: HoldAct) => {
    setBusy(true);
    setRefusal(null);
    kept.current = act;
    takeHold(act)
      .then(({ startsAt, until }) => setHeld({ act, startsAt, until }))
      .catch((error: unknown) => setRefusal(asRefusal(error)))
      .finally(() => {
        setBusy(false);
        changed();
      });
  };
  const take = ({ slotId }: BookingTime) => {
    dropped();
    hold({ ...asked, items: [...asked.items], slotId, key: crypto.randomUUID() });
  };
  const letGo = () => {
    dropped();
    changed();
  };
  return { held, busy, refusal, take, renew: () => held !== null && hold(held.act), letGo, booked: forget };
}
