import { memo, useRef, useState, type KeyboardEvent } from 'react';
import type { CalendarDraft } from '../../../../server/contract/rules.js';
import { dateWords, weekdayWord } from '../../../../server/contract/words/date-words.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import type { Bilingual } from '../../shared/i18n/words.js';
import { isWeekend, later, settingOf, type DayKind } from './calendar-days.js';
import { monthNames, words } from './calendar-words.js';
import { monthCells, moveOf } from './month-cells.js';

type Shown = DayKind | 'weekend';
const marks: Record<Shown, Bilingual | null> = { off: words.offMark, makeup: words.makeupMark, half: words.halfMark, plain: null, weekend: null };
const kindWords = { off: words.off, makeup: words.makeup, half: words.half, plain: words.plain };
/** Monday to Sunday. */
const aWeek = ['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04', '2024-01-05', '2024-01-06', '2024-01-07'];

interface GridProps {
  draft: CalendarDraft;
  year: number;
  changed: ReadonlySet<string>;
  /** Absent = only to read. */
  press?: ((date: string) => void) | undefined;
}

interface DayProps {
  date: string;
  kind: Shown;
  name: string;
  changed: boolean;
  tabbable: boolean;
  press: ((date: string) => void) | undefined;
  focused: () => void;
}

/** A date's name, what it is, the holiday's name, and whether the draft changes it. */
function useDayLabel({ date, kind, name, changed }: Pick<DayProps, 'date' | 'kind' | 'name' | 'changed'>): string {
  const say = useSay();
  const { lang } = useLanguage();
  const what = say(kind === 'weekend' ? words.weekend : kindWords[kind]);
  const parts = [dateWords(date, null, lang), what, name, ...(changed ? [say(words.changedMark)] : [])];
  return parts.filter((part) => part !== '').join(lang === 'zh' ? '，' : ', ');
}

function Day({ date, kind, name, changed, tabbable, press, focused }: DayProps) {
  const say = useSay();
  const label = useDayLabel({ date, kind, name, changed });
  const mark = marks[kind];
  const look = `year-day year-${kind}${changed ? ' year-changed' : ''}`;
  const inside = (
    <>
      <span className="num">{Number(date.slice(8))}</span>
      {mark && <span className="year-mark">{say(mark)}</span>}
    </>
  );
  if (press) {
    return (
      <button type="button" className={look} data-date={date} tabIndex={tabbable ? 0 : -1} aria-label={label} title={label} onClick={() => press(date)} onFocus={focused}>
        {inside}
      </button>
    );
  }
  return (
    <span className={look} title={label}>
      <span aria-hidden className="year-inside">
        {inside}
      </span>
      <span className="unseen">{label}</span>
    </span>
  );
}

interface MonthProps extends GridProps {
  month: number;
  current: string;
  stand: (date: string) => void;
}

function Month({ draft, year, month, changed, press, current, stand }: MonthProps) {
  const say = useSay();
  const { lang } = useLanguage();
  const title = say(words.month, { month: lang === 'zh' ? month : (monthNames[month - 1] ?? '') });
  return (
    <section className="year-month" aria-label={`${year} ${title}`}>
      <h3 aria-hidden>{title}</h3>
      <div className="year-days">
        {aWeek.map((monday) => (
          <span key={monday} className="year-weekday" aria-hidden>
            {weekdayWord(monday, lang).replace('周', '')}
          </span>
        ))}
        {monthCells(year, month).map((date, place) => {
          if (date === null) return <span key={place} />;
          const setting = settingOf(draft, date);
          const kind = setting.kind === 'plain' && isWeekend(date) ? 'weekend' : setting.kind;
          return <Day key={date} date={date} kind={kind} name={setting[lang]} changed={changed.has(date)} tabbable={date === current} press={press} focused={() => stand(date)} />;
        })}
      </div>
    </section>
  );
}

/** Twelve months; day kinds by letter and fill. One stop for Tab, then arrow keys. Drawn again only when a day changes. */
export const YearGrid = memo(function YearGrid({ draft, year, changed, press }: GridProps) {
  const grid = useRef<HTMLDivElement>(null);
  const [stood, setStand] = useState('');
  const current = stood.startsWith(`${year}-`) ? stood : `${year}-01-01`;
  const walk = (event: KeyboardEvent) => {
    const days = moveOf(event.key);
    if (days === 0) return;
    event.preventDefault();
    grid.current?.querySelector<HTMLElement>(`[data-date="${later(current, days)}"]`)?.focus();
  };
  return (
    <div className="year-grid" ref={grid} {...(press && { onKeyDown: walk })}>
      {monthNames.map((name, index) => (
        <Month key={name} draft={draft} year={year} month={index + 1} changed={changed} press={press} current={current} stand={setStand} />
      ))}
    </div>
  );
});
