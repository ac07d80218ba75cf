import { useEffect, useState } from 'react';
import { soundIsOn, unlockSound } from '../../shared/sound/tone.js';
import { Both } from './both.js';
import { words } from './words.js';

const lookMs = 1_000;

/** Browsers keep silent until somebody has pressed something on the page, unless they were started otherwise. */
export function SoundButton() {
  const [on, setOn] = useState(soundIsOn);
  useEffect(() => {
    unlockSound();
    const timer = setInterval(() => setOn(soundIsOn()), lookMs);
    return () => clearInterval(timer);
  }, []);
  if (on) return null;
  return (
    <button type="button" className="display-sound" onClick={unlockSound}>
      <Both words={words.soundOn} />
    </button>
  );
}
