import { useState } from 'react';
import { unlockSound } from '../../shared/sound/tone.js';
import { Both } from './both.js';
import { words } from './words.js';

const awake = (): boolean => 'userActivation' in navigator && navigator.userActivation.hasBeenActive;

/** Browsers keep silent until somebody has pressed something on the page. */
export function SoundButton() {
  const [on, setOn] = useState(awake);
  if (on) return null;
  const turnOn = () => {
    unlockSound();
    setOn(true);
  };
  return (
    <button type="button" className="display-sound" onClick={turnOn}>
      <Both words={words.soundOn} />
    </button>
  );
}
