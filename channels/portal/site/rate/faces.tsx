import type { JSX } from 'preact';

/** Mouths from very dissatisfied to very satisfied, beside the word that says it. */
const mouths = { 1: 'M8 17c1.2-2.4 6.8-2.4 8 0', 2: 'M8.5 16.5c1.6-1.2 5.4-1.2 7 0', 3: 'M8.5 15.8h7', 4: 'M8.5 15c1.6 1.4 5.4 1.4 7 0', 5: 'M8 14.2c1.2 3 6.8 3 8 0' } as const;

export function Face({ level }: { level: keyof typeof mouths }): JSX.Element {
  return (
    <svg class="face" viewBox="0 0 24 24" width="32" height="32" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r="9" />
      <path d={`M9 9.6v.6M15 9.6v.6${mouths[level]}`} />
    </svg>
  );
}
