import { useEffect } from 'react';
import type { CallOffer } from '../../../../server/contract/calls.js';
import { useSay } from '../../shared/i18n/language.js';
import { playTone } from '../../shared/sound/tone.js';
import { useAnnounce } from '../../shared/ui/live-regions.js';
import { offerKindWords, words } from './words.js';

const ringEveryMs = 2000;

/** Rings, flashes the tab's title once, shows a desktop notification without a number, and says the call once. */
export function useCallAlarm(offer: CallOffer | null): void {
  const say = useSay();
  const announce = useAnnounce();
  useEffect(() => {
    if (offer === null) return undefined;
    const kind = say(offerKindWords[offer.kind]);
    announce(`${kind} · ${offer.phone ?? say(words.withheld)} · ${say(words.nth, { n: offer.contactCount })} · F2`, 'assertive');
    if ('Notification' in window && Notification.permission === 'granted') new Notification(kind);
    playTone();
    const ring = setInterval(playTone, ringEveryMs);
    const title = document.title;
    document.title = `(${kind}) ${title}`;
    return () => {
      clearInterval(ring);
      document.title = title;
    };
  }, [offer?.offerId]);
}
