import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../icons.js';
import { usePage, useSay } from '../page-context.js';
import { homeWords } from '../words/home-words.js';

/** A voice that speaks on the device itself; others would send the page to somebody else. */
export function localVoice(voices: readonly SpeechSynthesisVoice[], lang: string): SpeechSynthesisVoice | undefined {
  return voices.find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(lang));
}

function useLocalVoice(lang: string): SpeechSynthesisVoice | undefined {
  const [voice, setVoice] = useState<SpeechSynthesisVoice>();
  useEffect(() => {
    if (!('speechSynthesis' in window)) return;
    const look = (): void => setVoice(localVoice(speechSynthesis.getVoices(), lang));
    look();
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  }, [lang]);
  return voice;
}

/** Reads the page out; there only where the device can do it alone. */
export function ReadAloud(): JSX.Element | null {
  const { prefs } = usePage();
  const say = useSay();
  const voice = useLocalVoice(prefs.lang);
  const [reading, setReading] = useState(false);
  useEffect(() => () => { if (reading) speechSynthesis.cancel(); }, [reading]);
  if (!voice) return null;
  const toggle = (): void => {
    speechSynthesis.cancel();
    setReading(!reading);
    if (reading) return;
    const speech = Object.assign(new SpeechSynthesisUtterance(document.querySelector('main')?.innerText ?? ''), { voice, rate: 0.9 });
    speech.addEventListener('end', () => setReading(false));
    speechSynthesis.speak(speech);
  };
  return (
    <button class="button" type="button" onClick={toggle}>
      <Icon name="sound" />
      <span>{say(reading ? homeWords.readStop : homeWords.readAloud)}</span>
    </button>
  );
}
