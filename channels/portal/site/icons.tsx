import type { JSX } from 'preact';

/** Outlines on a 24 × 24 grid, drawn for this site. */
const outlines = {
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 20 20',
  phone: 'M6 3h4l1.5 5-2.5 1.5a12 12 0 0 0 5.5 5.5L16 12.5l5 1.5v4a2 2 0 0 1-2 2C11 20 4 13 4 5a2 2 0 0 1 2-2z',
  chat: 'M4 5h16v11H10l-5 4v-4H4zM8 9h8M8 12.5h5',
  report: 'M5 21V4h11l-2 4 2 4H5',
  book: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4M9 15l2 2 4-4',
  progress: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v4.5l3 2',
  guide: 'M6 3h9l4 4v14H6zM14 3v5h5M9 12h7M9 16h7',
  check: 'M5 12.5 10 17.5 19 7',
  warning: 'M12 4 2.5 20h19zM12 10v5M12 17.5v.5',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  back: 'M14 5l-7 7 7 7',
  next: 'M10 5l7 7-7 7',
  photo: 'M4 6h4l1.5-2h5L16 6h4v13H4zM12 9.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z',
  print: 'M7 9V4h10v5M5 9h14v7h-3v4H8v-4H5zM8 16h8',
  copy: 'M9 9h11v11H9zM5 15V4h11',
  save: 'M12 4v11M7.5 11 12 15.5 16.5 11M5 20h14',
  sound: 'M4 10v4h4l5 4V6L8 10zM16.5 9a4 4 0 0 1 0 6',
  place: 'M12 21c4-5 6.5-8 6.5-11a6.5 6.5 0 0 0-13 0c0 3 2.5 6 6.5 11zM12 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
} as const;
export type IconName = keyof typeof outlines;

/** A picture beside a word; readers of the page hear the word only. */
export function Icon({ name }: { name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linejoin="round" stroke-linecap="round" aria-hidden="true" focusable="false">
      <path d={outlines[name]} />
    </svg>
  );
}
