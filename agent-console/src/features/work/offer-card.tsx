import { Button } from 'antd';
import { channelWords } from '../../../../server/contract/words/vocabulary.js';
import type { Offer } from '../../../../server/contract/staff.js';
import { callerWords } from '../../../../server/contract/words/caller-words.js';
import { useSay } from '../../shared/i18n/language.js';
import { useDates } from '../../shared/time/use-dates.js';
import { FirstReplyLine } from './first-reply-line.js';
import { closingSeconds, endWords, secondsLeft, type OfferEnd } from './model.js';
import { useOfferDesk } from './offer-desk.js';
import { words } from './words.js';

function Ring({ share }: { share: number }) {
  const round = 2 * Math.PI * 7;
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden>
      <circle cx="9" cy="9" r="7" fill="none" stroke="#dde2e9" strokeWidth="3" />
      <circle cx="9" cy="9" r="7" fill="none" stroke="currentColor" strokeWidth="3" strokeDasharray={`${round * share} ${round}`} transform="rotate(-90 9 9)" />
    </svg>
  );
}

function OfferFace({ offer }: { offer: Offer }) {
  const say = useSay();
  const { now, lasting } = useDates(500);
  const { accept, decline, busy } = useOfferDesk();
  const left = secondsLeft(offer, now);
  const share = Math.min(1, (offer.expiresAt - now) / (offer.expiresAt - offer.offeredAt));
  return (
    <section className="offer" aria-label={say(words.newOffer, { channel: say(channelWords[offer.channel]) })}>
      <div className="spread">
        <span className="strong">{say(words.newOffer, { channel: say(channelWords[offer.channel]) })}</span>
        <span className="row num" aria-hidden>
          {left <= closingSeconds ? say(words.closing) : say(words.seconds, { n: left })} <Ring share={Math.max(0, share)} />
        </span>
      </div>
      <p>
        {say(words.caller, { name: say(callerWords(offer.callerName)) })} · {say(words.nth, { n: offer.contactCount })}
      </p>
      <p className="offer-topic">“{offer.topic}”</p>
      <p className="muted">{say(words.waited, { time: lasting(now - offer.waitingSince) })}</p>
      {offer.firstReply !== null && (
        <p>
          <FirstReplyLine firstReply={offer.firstReply} />
        </p>
      )}
      <div className="row">
        <Button type="primary" disabled={busy} onClick={accept}>
          {say(words.accept)}
        </Button>
        <Button disabled={busy} onClick={decline}>
          {say(words.decline)}
        </Button>
      </div>
    </section>
  );
}

function EndFace({ end }: { end: OfferEnd }) {
  const say = useSay();
  const text = endWords(end);
  if (text === null) return null;
  return (
    <p className="offer offer-end" role="status">
      {say(text, { name: end.byName ?? say(words.colleague) })}
    </p>
  );
}

/** The offer, or for a moment where it went; nothing otherwise. */
export function OfferCard() {
  const { offer, end } = useOfferDesk();
  if (offer !== null) return <OfferFace offer={offer} />;
  return end === null ? null : <EndFace end={end} />;
}
