import type { Lang } from '../../shared/i18n/words.js';

const voiceLang: Record<Lang, string> = { zh: 'zh-CN', en: 'en-GB' };
/** Chinese where there is a Chinese sign in it. */
export const spokenIn = (sentence: string): string => voiceLang[/\p{Script=Han}/u.test(sentence) ? 'zh' : 'en'];

/** Whether this browser can read out at all. */
export const canRead = (): boolean => 'speechSynthesis' in window;

/** Reads these sentences one after the other; what was being read goes first. */
export function readAloud(sentences: readonly string[]): void {
  window.speechSynthesis.cancel();
  for (const sentence of sentences) {
    const spoken = new SpeechSynthesisUtterance(sentence);
    spoken.lang = spokenIn(sentence);
    window.speechSynthesis.speak(spoken);
  }
}

export function fallSilent(): void {
  if (canRead()) window.speechSynthesis.cancel();
}
