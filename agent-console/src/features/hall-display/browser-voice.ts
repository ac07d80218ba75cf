import { playTone } from '../../shared/sound/tone.js';
import type { Voice } from './announcer.js';

const tones = { zh: 'zh-CN', en: 'en-US' } as const;
const ringMs = 600;
/** A voice that never says it has ended must not hold up the next number. */
const longestMs = 12_000;

/** Some browsers have the interface and no voice behind it. */
const canSpeak = (): boolean => 'speechSynthesis' in window && window.speechSynthesis.getVoices().length > 0;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function speak(text: string, lang: keyof typeof tones): Promise<void> {
  return new Promise((resolve) => {
    const words = new SpeechSynthesisUtterance(text);
    words.lang = tones[lang];
    words.rate = 0.9;
    words.onend = () => resolve();
    words.onerror = () => resolve();
    setTimeout(resolve, longestMs);
    window.speechSynthesis.speak(words);
  });
}

/** The browser's own speech; where there is none, the tones and the screen do. */
export const browserVoice: Voice = {
  ring: () => {
    playTone();
    return pause(ringMs);
  },
  say: (text, lang) => (canSpeak() ? speak(text, lang) : Promise.resolve()),
  hush: () => {
    if (canSpeak()) window.speechSynthesis.cancel();
  },
};
