import { Button } from 'antd';
import { useSay } from '../../shared/i18n/language.js';
import { words } from './calendar-words.js';

/** Which year is on screen, and the one that can be added. */
export function YearTabs({ years, year, show, add }: { years: readonly number[]; year: number; show: (year: number) => void; add?: (year: number) => void }) {
  const say = useSay();
  const next = Math.max(...years) + 1;
  return (
    <div className="row" role="group" aria-label={say(words.year)}>
      {years.map((one) => (
        <button key={one} type="button" className="chip num" aria-pressed={one === year} onClick={() => show(one)}>
          {one}
        </button>
      ))}
      {add && <Button onClick={() => add(next)}>{say(words.addYear, { year: next })}</Button>}
    </div>
  );
}
