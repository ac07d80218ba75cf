import { useSay } from '../../shared/i18n/language.js';
import { words } from './words.js';

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'];

/** A telephone's keys. */
export function Keypad({ press, off }: { press: (key: string) => void; off: boolean }) {
  const say = useSay();
  return (
    <div role="group" aria-label={say(words.keys)} className="trial-keys">
      {keys.map((key) => (
        <button key={key} type="button" className="trial-key num" disabled={off} onClick={() => press(key)}>
          {key}
        </button>
      ))}
    </div>
  );
}
