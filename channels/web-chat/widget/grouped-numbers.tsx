import type { JSX } from 'preact';

const groupSizes: Readonly<Record<number, number>> = { 18: 6, 6: 3 };

/** A desk's line with its ticket numbers and codes set in groups by style alone, so that copying gives the bare digits. */
export function GroupedNumbers({ text }: { text: string }): JSX.Element {
  return (
    <>
      {text.split(/(?<!\d)(\d{18}|\d{6})(?!\d)/).map((part, at) => {
        if (at % 2 === 0) return part;
        const size = groupSizes[part.length] ?? part.length;
        return (
          <span key={at} class="cd-digits">
            {(part.match(new RegExp(`.{${size}}`, 'g')) ?? [part]).map((group, place) => <span key={place}>{group}</span>)}
          </span>
        );
      })}
    </>
  );
}
