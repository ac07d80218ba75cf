import { Button } from 'antd';
import { shortDate, weekdayWord } from '../../../../server/contract/words/date-words.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import type { DayException } from './plan-draft.js';
import type { PlanDay } from './week-grid.js';
import { words } from './words.js';

interface HeadProps {
  day: PlanDay;
  exception: DayException;
  /** On a narrow screen only the chosen day stands. */
  shown: boolean;
  readOnly: boolean;
  acts: { close: (date: string) => void; reopen: (date: string) => void };
}

function Partly({ shut, own }: { shut: number; own: boolean }) {
  const say = useSay();
  return (
    <>
      {shut > 0 && <span className="mark">{say(words.someClosed, { n: shut })}</span>}
      {own && <span className="mark">{say(words.own)}</span>}
    </>
  );
}

function Marks({ day: { kind, name }, exception: { closed, closedCounters, times, reason } }: Pick<HeadProps, 'day' | 'exception'>) {
  const say = useSay();
  const kindOf = name === null ? say(words[kind]) : `${say(name)} ${say(words[kind])}`;
  return (
    <span className="plan-marks">
      {kind !== 'workday' && <span className="mark">{kindOf}</span>}
      {closed ? <span className="mark mark-strong">{reason === null ? say(words.dayClosed) : say(words.dayClosedFor, { reason: say(reason) })}</span> : <Partly shut={closedCounters.length} own={times.length > 0} />}
    </span>
  );
}

/** A day's column: what kind of day it is, what is out of the ordinary, and closing it. */
export function DayHead({ day, exception, shown, readOnly, acts }: HeadProps) {
  const say = useSay();
  const { lang } = useLanguage();
  const { date } = day;
  const named = { day: `${shortDate(date, lang)} ${weekdayWord(date, lang)}` };
  const shut = exception.closed || exception.closedCounters.length > 0;
  return (
    <div role="columnheader" className="plan-day" data-day={shown ? 'shown' : undefined}>
      <span className="strong num">{weekdayWord(date, lang)} {shortDate(date, lang)}</span>
      <Marks day={day} exception={exception} />
      {!readOnly && (
        <Button size="small" type="text" className="plan-close" aria-label={say(shut ? words.reopenDay : words.closeDayOf, named)} onClick={() => (shut ? acts.reopen : acts.close)(date)}>
          {say(shut ? words.reopen : words.closeDay)}
        </Button>
      )}
    </div>
  );
}
