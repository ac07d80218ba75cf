import { Button } from 'antd';
import { shanghaiDate } from '../../../../server/contract/words/shanghai-time.js';
import { useSay } from '../../shared/i18n/language.js';
import { useNow } from '../../shared/time/use-now.js';
import { words } from './words.js';

/** The year whose holidays ought to be known but are not entered: this one, or from 1 November on the next. */
export function yearMissing(years: readonly number[], now: number): number | null {
  const [year = 0, month = 0] = shanghaiDate(now).split('-').map(Number);
  if (!years.includes(year)) return year;
  return month >= 11 && !years.includes(year + 1) ? year + 1 : null;
}

/** A bar that stays until the year is entered. */
export function MissingYear({ years, enter }: { years: readonly number[]; enter?: (year: number) => void }) {
  const say = useSay();
  const year = yearMissing(years, useNow());
  if (year === null) return null;
  return (
    <div className="missing-year" role="status">
      <p>
        <strong aria-hidden>! </strong>
        {say(words.missingYear, { year })}
      </p>
      {enter && <Button onClick={() => enter(year)}>{say(words.enterYear, { year })}</Button>}
    </div>
  );
}
