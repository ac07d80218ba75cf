import type { PhoneDesk } from '../../../../server/contract/calls.js';
import { useSay } from '../../shared/i18n/language.js';
import type { Bilingual } from '../../shared/i18n/words.js';
import { usePhone } from './phone-desk.js';
import type { SoundTrouble } from './transport.js';
import { words } from './words.js';

const troubleWords: Record<SoundTrouble, Bilingual> = { no_sdk: words.noSdk, no_permission: words.noMic, lost_device: words.lostMic, refused: words.lineRefused, no_line: words.noLine };

/** Without an account nothing is broken, but nobody can be heard: said where calls are looked after. */
export function NoAccount() {
  const say = useSay();
  const { phone } = usePhone();
  return phone?.exchange.sound === false ? <p className="inside">{say(words.noAccount)}</p> : null;
}

/** Device and level while there is sound, the fix in one sentence when there is not, and in a trial that there is none. */
export function SoundLine({ exchange }: { exchange: PhoneDesk['exchange'] }) {
  const say = useSay();
  const { sound } = usePhone();
  if (!exchange.sound) return <p className="meta">{say(words.trial)}</p>;
  if (sound.trouble !== null)
    return (
      <p className="problem" role="alert">
        <strong aria-hidden>! </strong>
        {say(troubleWords[sound.trouble])}
      </p>
    );
  return (
    <p className="row meta">
      {say(words.mic, { device: sound.device })} <meter min={0} max={1} value={sound.level} aria-label={say(words.micLevel)} />
    </p>
  );
}
