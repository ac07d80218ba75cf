import { useEffect } from 'react';
import type { Offer } from '../../../../server/contract/staff.js';
import { channelWords } from '../../../../server/contract/words/vocabulary.js';
import { callerWords } from '../../../../server/contract/words/caller-words.js';
import { useSay } from '../../shared/i18n/language.js';
import { playTone } from '../../shared/sound/tone.js';
import { useDates } from '../../shared/time/use-dates.js';
import { useAnnounce } from '../../shared/ui/live-regions.js';
import { words } from './words.js';

const ringEveryMs = 3000;

function notify(title: string, body: string): void {
  if ('Notification' in window && Notification.permission === 'granted') new Notification(title, { body });
}

/** Rings, shows a desktop notification without a name, and says the offer once. */
export function useOfferAlarm(offer: Offer | null): void {
  const say = useSay();
  const announce = useAnnounce();
  const { lasting, now } = useDates();
  useEffect(() => {
    if (offer === null) return undefined;
    const channel = say(channelWords[offer.channel]);
    const time = lasting(now - offer.waitingSince);
    announce(say(words.offerSaid, { channel, name: say(callerWords(offer.callerName)), time }), 'assertive');
    notify(say(words.newOffer, { channel }), say(words.waited, { time }));
    playTone();
    const ring = setInterval(playTone, ringEveryMs);
    return () => clearInterval(ring);
  }, [offer?.offerId]);
}
