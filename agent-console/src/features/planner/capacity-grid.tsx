import { Button } from 'antd';
import { useEffect, useRef, type ReactNode } from 'react';
import { dateWords } from '../../../../server/contract/words/date-words.js';
import { hoursKindWords } from '../../../../server/contract/words/booking-words.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { useNow } from '../../shared/time/use-now.js';
import { DayHead } from './day-head.js';
import type { DayException } from './plan-draft.js';
import type { Grid } from './use-grid.js';
import type { Cell, Corner, PlanDay } from './week-grid.js';
import { words } from './words.js';

interface GridProps {
  label: string;
  days: readonly PlanDay[];
  times: readonly string[];
  cellAt: (spot: { date: string; time: string }) => Cell;
  exceptionOf: (date: string) => DayException;
  grid: Grid;
  mayChange: (date: string) => boolean;
  readOnly: boolean;
  acts: { close: (date: string) => void; reopen: (date: string) => void };
}

function useCellName(): (cell: Cell) => string {
  const say = useSay();
  const { lang } = useLanguage();
  const now = useNow();
  return (cell) => {
    const day = dateWords(cell.date, now, lang);
    const changed = cell.changed ? say(words.cellChanged) : '';
    if (cell.capacity === 0 && cell.booked === 0) return say(words.cellClosed, { day, time: cell.time }) + changed;
    const extras = [cell.reserved > 0 && say(words.cellKept, { n: cell.reserved }), cell.held > 0 && say(words.cellHeld, { n: cell.held })];
    return say(words.cell, { day, time: cell.time, capacity: cell.capacity, booked: cell.booked }) + extras.filter((one) => one !== false).join('') + changed;
  };
}

const tooMany = ({ booked, capacity }: Cell): boolean => booked > capacity;
const classesOf = (cell: Cell, on: boolean): string => ['plan-cell', cell.capacity === 0 ? 'plan-shut' : `plan-${cell.kind ?? 'ordinary'}`, cell.changed && 'plan-changed', tooMany(cell) && 'plan-over', on && 'plan-on'].filter((one) => one !== false).join(' ');

function Numbers({ cell }: { cell: Cell }): ReactNode {
  const say = useSay();
  const { capacity, booked, reserved, held, kind } = cell;
  if (capacity === 0 && booked === 0) return <span aria-hidden className="plan-none">–</span>;
  return (
    <span aria-hidden className="plan-numbers">
      <span className="num plan-count">{booked}/{capacity}</span>
      {kind === 'lunch' || kind === 'extended' ? <span className="plan-note">{say(hoursKindWords[kind])}</span> : null}
      {reserved > 0 && <span className="plan-note num">{say(words.kept, { n: reserved })}</span>}
      {held > 0 && <span className="plan-note num">{say(words.held, { n: held })}</span>}
      {tooMany(cell) && <span className="plan-note strong num">{say(words.over, { n: booked - capacity })}</span>}
    </span>
  );
}

function GridCell({ cell, at, grid, readOnly, name }: { cell: Cell; at: Corner; grid: Grid; readOnly: boolean; name: string }) {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  const active = grid.active.row === at.row && grid.active.col === at.col;
  const on = grid.isSelected(cell);
  useEffect(() => {
    if (active && box.current?.closest('[role=grid]')?.contains(document.activeElement)) box.current.focus();
  }, [active]);
  return (
    <div
      ref={box}
      role="gridcell"
      aria-selected={on}
      aria-readonly={readOnly}
      tabIndex={active ? 0 : -1}
      className={classesOf(cell, on)}
      data-day={at.col === grid.active.col ? 'shown' : undefined}
      onPointerDown={(event) => grid.press(at, event)}
      onPointerEnter={() => grid.over(at)}
    >
      <span className="unseen">{name}</span>
      <span aria-hidden className="plan-fill" style={{ inlineSize: `${Math.min(100, (cell.booked / Math.max(1, cell.capacity)) * 100)}%` }} />
      <Numbers cell={cell} />
      {!readOnly && <span aria-hidden className="plan-handle" title={say(words.handle)} onPointerDown={(event) => grid.pull(at, event)} />}
    </div>
  );
}

/** The week as a grid: rows are times, columns are days; it works by arrow keys as by mouse. */
export function CapacityGrid({ label, days, times, cellAt, exceptionOf, grid, mayChange, readOnly, acts }: GridProps) {
  const nameOf = useCellName();
  const say = useSay();
  return (
    <div className="plan-scroll">
      <div className="plan-tabs" role="group" aria-label={say(words.week)}>
        {days.map(({ date }, col) => (
          <DayTab key={date} date={date} on={col === grid.active.col} choose={() => grid.choose({ row: grid.active.row, col })} />
        ))}
      </div>
      <div>
        <div role="grid" aria-label={label} aria-multiselectable aria-readonly={readOnly} className="plan-grid" onKeyDown={grid.onKeyDown}>
          <div role="row" className="plan-row">
            <div role="columnheader" className="plan-corner">{say(words.time)}</div>
            {days.map((day, col) => (
              <DayHead key={day.date} day={day} exception={exceptionOf(day.date)} shown={col === grid.active.col} readOnly={readOnly || !mayChange(day.date)} acts={acts} />
            ))}
          </div>
          {times.map((time, row) => (
            <div role="row" key={time} className="plan-row">
              <div role="rowheader" className="plan-time num">{time}</div>
              {days.map(({ date }, col) => {
                const cell = cellAt({ date, time });
                return <GridCell key={date} cell={cell} at={{ row, col }} grid={grid} readOnly={readOnly || !mayChange(date)} name={nameOf(cell)} />;
              })}
            </div>
          ))}
        </div>
        {!readOnly && (
          <Button type="primary" className="plan-to-form" onClick={grid.toForm}>
            {say(words.toForm, { n: grid.selected.length })}
          </Button>
        )}
      </div>
    </div>
  );
}

function DayTab({ date, on, choose }: { date: string; on: boolean; choose: () => void }) {
  const { lang } = useLanguage();
  const now = useNow();
  return (
    <Button size="small" type={on ? 'primary' : 'default'} aria-pressed={on} onClick={choose}>
      {dateWords(date, now, lang)}
    </Button>
  );
}
