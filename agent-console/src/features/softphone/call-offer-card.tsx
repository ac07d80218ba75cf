import { Button } from 'antd';
import type { CallOffer } from '../../../../server/contract/calls.js';
import { useSay } from '../../shared/i18n/language.js';
import { useDates } from '../../shared/time/use-dates.js';
import { closingSeconds, secondsLeft } from './model.js';
import { usePhone } from './phone-desk.js';
import { offerKindWords, words } from './words.js';

function Told({ offer: { note, noteBy } }: { offer: CallOffer }) {
  const say = useSay();
  if (note === '') return null;
  return (
    <p className="offer-topic" title={note}>
      {noteBy === '' ? say(words.told) : say(words.noteBy, { name: noteBy })}
      {note}
    </p>
  );
}

/** A ringing call: who, how often before, what was told; it never takes focus and never covers a page. */
export function CallOfferCard() {
  const say = useSay();
  const { now, lasting } = useDates(500);
  const { phone, answer, decline, busy } = usePhone();
  const offer = phone?.offer ?? null;
  if (offer === null) return null;
  const left = secondsLeft(offer, now);
  return (
    <div className="offer-corner call-corner">
      <section className="offer" aria-label={say(offerKindWords[offer.kind])}>
        <div className="spread">
          <span className="strong">{say(offerKindWords[offer.kind])}</span>
          <span className="num" aria-hidden>
            {left <= closingSeconds ? say(words.closing) : say(words.seconds, { n: left })} ◔
          </span>
        </div>
        <p className="num">
          {offer.phone ?? say(words.withheld)} · {say(words.nth, { n: offer.contactCount })}
        </p>
        <Told offer={offer} />
        <p className="muted">{say(words.waited, { time: lasting(now - offer.waitingSince) })}</p>
        <div className="row">
          <Button type="primary" disabled={busy} onClick={answer}>
            {say(offer.kind === 'callback' ? words.callNow : words.answer)}
          </Button>
          <Button disabled={busy} onClick={decline}>
            {say(words.notNow)}
          </Button>
        </div>
      </section>
    </div>
  );
}
