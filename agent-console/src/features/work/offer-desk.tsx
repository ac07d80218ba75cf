import { useMutation, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { Offer } from '../../../../server/contract/staff.js';
import { keys } from '../../shared/api/keys.js';
import { useHotkey } from '../../shared/hotkeys/use-hotkey.js';
import { useMe } from '../../shared/people/me.js';
import { useStaffEvent } from '../../shared/realtime/realtime.js';
import { useNotices } from '../../shared/ui/notices.js';
import { acceptOffer, declineOffer } from './api.js';
import { justAccepted, type OfferEnd } from './model.js';
import { useOfferAlarm } from './use-offer-alarm.js';
import { useWork } from './use-work.js';

interface OfferDeskState {
  offer: Offer | null;
  end: OfferEnd | null;
  busy: boolean;
  accept: () => void;
  decline: () => void;
}
const OfferContext = createContext<OfferDeskState>({ offer: null, end: null, busy: false, accept: () => undefined, decline: () => undefined });
const explainMs = 8000;

function useOfferEnd(): OfferEnd | null {
  const me = useMe();
  const [end, setEnd] = useState<OfferEnd | null>(null);
  useStaffEvent('offer.ended', ({ offerId, outcome, byName }) => setEnd({ offerId, outcome, byName: byName ?? null, mine: byName === undefined || byName === me.name }));
  useStaffEvent('offer.made', () => setEnd(null));
  useEffect(() => {
    if (end === null) return undefined;
    const timer = setTimeout(() => setEnd(null), explainMs);
    return () => clearTimeout(timer);
  }, [end]);
  return end;
}

/** Holds the one offer an operator can have, its keys and its sound, on every page. */
export function OfferDesk({ children }: { children: ReactNode }) {
  const cache = useQueryClient();
  const navigate = useNavigate();
  const { refuse } = useNotices();
  const offer = useWork().data?.offer ?? null;
  const end = useOfferEnd();
  const refresh = () => cache.invalidateQueries({ queryKey: keys.work });
  const taking = useMutation({
    mutationFn: (taken: Offer) => acceptOffer(taken.conversationId, taken.offerId),
    onSuccess: (slice, taken) => {
      cache.setQueryData(keys.conversation(taken.conversationId), slice);
      void navigate(`/work/${taken.conversationId}`, { state: justAccepted });
    },
    onError: refuse,
    onSettled: refresh,
  });
  const passing = useMutation({ mutationFn: (passed: Offer) => declineOffer(passed.conversationId, passed.offerId), onError: refuse, onSettled: refresh });
  const busy = taking.isPending || passing.isPending;
  const accept = () => {
    if (offer !== null && !busy) taking.mutate(offer);
  };
  const decline = () => {
    if (offer !== null && !busy) passing.mutate(offer);
  };
  useHotkey({ keys: 'F2', always: true }, accept, offer !== null);
  useHotkey({ keys: 'F2', shift: true, always: true }, decline, offer !== null);
  useOfferAlarm(offer);
  return <OfferContext.Provider value={{ offer, end, busy, accept, decline }}>{children}</OfferContext.Provider>;
}

export const useOfferDesk = (): OfferDeskState => useContext(OfferContext);
