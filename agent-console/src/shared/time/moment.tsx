import { useDates } from './use-dates.js';

/** One instant: full on pages, short in cells, always absolute in its title. */
export function Moment({ at, form = 'full' }: { at: number; form?: 'full' | 'short' | 'near' | 'relative' }) {
  const dates = useDates();
  return (
    <time dateTime={new Date(at).toISOString()} title={dates.full(at)}>
      {dates[form](at)}
    </time>
  );
}
