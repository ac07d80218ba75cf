import type { PhoneDesk } from '../../../../server/contract/calls.js';
import { useSay } from '../../shared/i18n/language.js';
import { useNow } from '../../shared/time/use-now.js';
import { useWork } from '../work/index.js';
import { CallButtons } from './call-buttons.js';
import { barFace } from './model.js';
import { usePhone } from './phone-desk.js';
import './softphone.css';
import { words } from './words.js';

/** The state by shape, word and timer. */
function Face({ phone }: { phone: PhoneDesk }) {
  const say = useSay();
  const now = useNow(1000);
  const presence = useWork().data?.presence.state ?? 'offline';
  const { sound } = usePhone();
  const { shape, label, time } = barFace(phone, presence, now);
  return (
    <span className="softphone-face">
      <span aria-hidden>{sound.trouble === null ? shape : '!'}</span> {say(label)} {time !== null && <span className="num softphone-time">{time}</span>}
    </span>
  );
}

function FoldButton() {
  const say = useSay();
  const { folded, fold } = usePhone();
  return (
    <button type="button" className="bar-button bar-icon" aria-expanded={!folded} aria-controls="call-pane" aria-label={say(folded ? words.unfold : words.fold)} onClick={() => fold(!folded)}>
      <span aria-hidden>{folded ? '▾' : '▴'}</span>
    </button>
  );
}

/** The telephone in the top bar: its state, and what may be pressed. */
export function SoftphoneBar() {
  const say = useSay();
  const { phone } = usePhone();
  if (phone === undefined) return null;
  const { call, offer, waiting } = phone;
  return (
    <section className={`softphone softphone-${call?.state ?? 'idle'}`} aria-label={say(words.phone)}>
      <Face phone={phone} />
      {call === null && offer === null && waiting > 0 && <span className="softphone-line num">{say(words.waiting, { n: waiting })}</span>}
      {call !== null && (
        <span className="softphone-buttons">
          <CallButtons call={call} short />
          <FoldButton />
        </span>
      )}
    </section>
  );
}
