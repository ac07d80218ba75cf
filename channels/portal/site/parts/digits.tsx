import type { JSX } from 'preact';

/** Cuts digits into groups of the given sizes; what is left over goes last. */
export function groups(digits: string, size: number): string[] {
  return digits.match(new RegExp(`.{1,${size}}`, 'g')) ?? [];
}

/** A number set in groups by style alone, so that copying it gives the bare digits. */
export function Digits({ value, size }: { value: string; size: number }): JSX.Element {
  return (
    <span class="digits">
      {groups(value, size).map((group, at) => (
        <span key={at}>{group}</span>
      ))}
    </span>
  );
}
