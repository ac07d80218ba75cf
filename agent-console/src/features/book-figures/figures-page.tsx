import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { FigurePart, PlanCentres, Utilisation } from '../../../../server/contract/booking-staff.js';
import { monthDayWords, shortDate, weekdayWord } from '../../../../server/contract/words/date-words.js';
import { shanghaiDate } from '../../../../server/contract/words/shanghai-time.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { useNow } from '../../shared/time/use-now.js';
import { dateIn, weekBeside, weekOf } from '../../shared/time/weeks.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { Empty } from '../../shared/ui/panels.js';
import { fetchCentres, fetchFigures, fetchItems, figureKeys, type Question } from './api.js';
import { Behind, type Pressed } from './behind.js';
import './book-figures.css';
import { longestHour, seatGroup, shareOf, shownParts, waitGroups } from './groups.js';
import { PlotPanel } from './plot-panel.js';
import { words } from './words.js';

const weeksShown = 8;
const anyItem = '';

interface PlotsProps {
  /** The chosen week, and the eight that end with it. */
  week: Question;
  weeks: Question;
  press: (pressed: Pressed) => void;
}

function useSpanWords(): (first: string, last: string) => string {
  const { lang } = useLanguage();
  return (first, last) => `${shortDate(first, lang)}–${shortDate(last, lang)}`;
}

function WeekPlot({ weeks, figures, press }: Pick<PlotsProps, 'weeks' | 'press'> & { figures: Utilisation }) {
  const say = useSay();
  const span = useSpanWords();
  const last = figures.weeks.at(-1);
  if (last === undefined) return <Empty title={say(words.noSlots)} />;
  const groups = figures.weeks.map((week) => {
    const when = span(week.first, week.last);
    return seatGroup({ key: week.first, label: when, when }, week, { say, press: (_, part: FigurePart, seats) => press({ question: { ...weeks, from: week.first, to: week.last }, when, part, seats }) });
  });
  return <PlotPanel title={say(words.byWeek)} heading={say(words.week)} summary={say(words.weekSum, { ...last, first: '', last: '', percent: shareOf(last) })} groups={groups} legend={shownParts.map((part) => say(words[part]))} />;
}

function DayPlot({ week, figures, press }: Pick<PlotsProps, 'week' | 'press'> & { figures: Utilisation }) {
  const say = useSay();
  const { lang } = useLanguage();
  if (figures.days.length === 0) return null;
  const total = figures.weeks[0];
  const groups = figures.days.map((day) => {
    const when = `${weekdayWord(day.date, lang)} ${shortDate(day.date, lang)}`;
    return seatGroup({ key: day.date, label: when, when }, day, { say, press: (_, part: FigurePart, seats) => press({ question: { ...week, from: day.date, to: day.date }, when, part, seats }) });
  });
  return (
    <PlotPanel title={say(words.byDay)} heading={say(words.day)} summary={total === undefined ? '' : say(words.weekSum, { ...total, first: '', last: '', percent: shareOf(total) })} groups={groups} legend={shownParts.map((part) => say(words[part]))}>
      {figures.waiting > 0 && <p>{say(words.onList, { n: figures.waiting })}</p>}
    </PlotPanel>
  );
}

function WaitPlot({ week, figures: { hours }, press }: Pick<PlotsProps, 'week' | 'press'> & { figures: Utilisation }) {
  const say = useSay();
  const longest = longestHour(hours);
  const people = hours.reduce((sum, hour) => sum + hour.people, 0);
  if (longest === null) return <section className="panel"><h2>{say(words.byHour)}</h2><p className="muted">{say(words.noWaits)}</p></section>;
  return <PlotPanel title={say(words.byHour)} heading={say(words.hour)} summary={say(words.waitSum, { ...longest, people })} groups={waitGroups(hours, { say, press: (hour) => press({ question: week, hour }) })} legend={[say(words.p50), say(words.p90)]} />;
}

function Plots({ week, weeks }: Omit<PlotsProps, 'press'>) {
  const [pressed, setPressed] = useState<Pressed | null>(null);
  const many = useQuery({ queryKey: figureKeys.figures(weeks), queryFn: () => fetchFigures(weeks) });
  const one = useQuery({ queryKey: figureKeys.figures(week), queryFn: () => fetchFigures(week) });
  return (
    <>
      <Fetched query={one} lines={8}>
        {(figures) => (
          <div className="plot-pair">
            <DayPlot week={week} figures={figures} press={setPressed} />
            <WaitPlot week={week} figures={figures} press={setPressed} />
          </div>
        )}
      </Fetched>
      <Fetched query={many} lines={8}>
        {(figures) => <WeekPlot weeks={weeks} figures={figures} press={setPressed} />}
      </Fetched>
      {pressed !== null && <Behind key={JSON.stringify(pressed)} pressed={pressed} close={() => setPressed(null)} />}
    </>
  );
}

function ItemChoice({ item, choose }: { item: string; choose: (item: string) => void }) {
  const say = useSay();
  const { lang } = useLanguage();
  const items = useQuery({ queryKey: figureKeys.items, queryFn: fetchItems });
  const options = (items.data ?? []).map(({ code, name }) => ({ value: code, label: name[lang] }));
  return <Select className="plot-choice" aria-label={say(words.service)} value={item} onChange={choose} showSearch={{ optionFilterProp: 'label' }} options={[{ value: anyItem, label: say(words.every) }, ...options]} />;
}

/** What the address asks for; the centre at hand where it names none. */
function useAsked(first: string) {
  const [search, setSearch] = useSearchParams();
  const now = useNow();
  const today = shanghaiDate(now);
  const centreId = search.get('centre') ?? first;
  const item = search.get('item') ?? anyItem;
  const span = weekOf(dateIn(search.get('week')) ?? today);
  return { now, today, centreId, item, span, go: (part: Record<string, string>) => setSearch({ centre: centreId, week: span.from, item, ...part }) };
}

function Figures({ centres }: { centres: PlanCentres }) {
  const say = useSay();
  const { lang } = useLanguage();
  const { now, today, centreId, item, span, go } = useAsked(centres[0]?.id ?? '');
  const week: Question = { centreId, ...span, item: item === anyItem ? undefined : item };
  return (
    <>
      <div className="row">
        <Select className="plot-choice" aria-label={say(words.centre)} value={centreId} onChange={(centre: string) => go({ centre })} options={centres.map(({ id, name }) => ({ value: id, label: name[lang] }))} />
        <ItemChoice item={item} choose={(next) => go({ item: next })} />
        <Button onClick={() => go({ week: weekBeside(span.from, -1) })}>{say(words.before)}</Button>
        <span className="strong num">{say(words.span, { from: monthDayWords(span.from, now, lang), to: monthDayWords(span.to, now, lang) })}</span>
        <Button onClick={() => go({ week: weekBeside(span.from, 1) })}>{say(words.after)}</Button>
        <Button onClick={() => go({ week: today })}>{say(words.thisWeek)}</Button>
        <Link to={`/planner?centre=${centreId}&week=${span.from}`}>{say(words.back)}</Link>
      </div>
      {item !== anyItem && <p className="meta">{say(words.serviceWhy)}</p>}
      <Plots week={week} weeks={{ ...week, from: weekBeside(span.from, 1 - weeksShown) }} />
    </>
  );
}

/** How far a centre's places are used and how long people wait, by week, day and hour. */
export function BookFiguresPage() {
  const say = useSay();
  const centres = useQuery({ queryKey: figureKeys.centres, queryFn: fetchCentres });
  return (
    <div className="page stack plot-page">
      <PageTitle title={say(words.title)} />
      <Fetched query={centres} lines={8}>
        {(data) => <Figures centres={data} />}
      </Fetched>
    </div>
  );
}
