import type { JSX } from 'preact';
import { useSay } from '../page-context.js';
import { homeWords } from '../words/home-words.js';

const sizes = ['1', '2', '3'];

/** The size after this one; the largest leads back to the first. */
export function nextSize(size: string | undefined): string {
  return sizes[(sizes.indexOf(size ?? '1') + 1) % sizes.length] ?? '1';
}

/** 24, 28 and 32 pixels by turns, remembered on the device. */
export function LargerLetters(): JSX.Element {
  const say = useSay();
  const grow = (): void => {
    const size = nextSize(document.documentElement.dataset['size']);
    document.documentElement.dataset['size'] = size;
    try {
      localStorage.setItem('site.size', size);
    } catch {
      // Not remembered, still larger now.
    }
  };
  return (
    <button class="button" type="button" onClick={grow}>
      {say(homeWords.bigger)} ＋
    </button>
  );
}
