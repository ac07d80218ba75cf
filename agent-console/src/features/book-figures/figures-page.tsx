import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import type { PlanCentres, Utilisation } from '../../../../server/contract/booking-staff.js';
import { shortDate, weekdayWord } from '../../../../server/contract/words/date-words.js';
import { useServices } from '../../shared/book/book-queries.js';
import { CentreWeekRow } from '../../shared/book/centre-week-row.js';
import { useCentreWeek } from '../../shared/book/use-centre-week.js';
import { WithCentres } from '../../shared/book/with-centres.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import type { Bilingual } from '../../shared/i18n/words.js';
import { weekBeside } from '../../shared/time/weeks.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { Empty } from '../../shared/ui/panels.js';
import { fetchFigures, figureKeys, type Question } from './api.js';
import { Behind, type Pressed } from './behind.js';
import './book-figures.css';
import { longestHour, seatGroup, shareOf, shownParts, together, waitGroups } from './groups.js';
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

/** What a plot of places says in one sentence. */
function useSeatSum(): (sentence: Bilingual, weeks: Utilisation['weeks']) => string {
  const say = useSay();
  return (sentence, weeks) => {
    const all = together(weeks);
    return say(sentence, { ...all, percent: shareOf(all) });
  };
}

function WeekPlot({ weeks, figures, press }: Pick<PlotsProps, 'weeks' | 'press'> & { figures: Utilisation }) {
  const say = useSay();
  const span = useSpanWords();
  const sum = useSeatSum();
  if (figures.weeks.length === 0) return <Empty title={say(words.noSlots)} />;
  const groups = figures.weeks.map((week) => {
    const when = span(week.first, week.last);
    return seatGroup({ key: week.first, label: when, when }, week, { say, press: (part, seats) => press({ question: { ...weeks, from: week.first, to: week.last }, when, part, seats }) });
  });
  return <PlotPanel title={say(words.byWeek)} heading={say(words.week)} summary={sum(words.weeksSum, figures.weeks)} groups={groups} legend={shownParts.map((part) => say(words[part]))} newestLast />;
}

function DayPlot({ week, figures, press }: Pick<PlotsProps, 'week' | 'press'> & { figures: Utilisation }) {
  const say = useSay();
  const { lang } = useLanguage();
  const sum = useSeatSum();
  if (figures.days.length === 0) return <section className="panel"><h2>{say(words.byDay)}</h2><p className="muted">{say(words.noDays)}</p></section>;
  const groups = figures.days.map((day) => {
    const when = `${weekdayWord(day.date, lang)} ${shortDate(day.date, lang)}`;
    return seatGroup({ key: day.date, label: when, when }, day, { say, press: (part, seats) => press({ question: { ...week, from: day.date, to: day.date }, when, part, seats }) });
  });
  return (
    <PlotPanel title={say(words.byDay)} heading={say(words.day)} summary={sum(words.weekSum, figures.weeks)} groups={groups} legend={shownParts.map((part) => say(words[part]))}>
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

/** The number that was pressed; closing what is behind it leaves the keyboard where it was. */
function usePressed() {
  const [pressed, setPressed] = useState<Pressed | null>(null);
  const from = useRef<Element | null>(null);
  const press = (next: Pressed) => {
    from.current = document.activeElement;
    setPressed(next);
  };
  const close = () => {
    setPressed(null);
    if (from.current instanceof HTMLElement || from.current instanceof SVGElement) from.current.focus();
  };
  return { pressed, press, close };
}

function Plots({ week, weeks }: Omit<PlotsProps, 'press'>) {
  const { pressed, press, close } = usePressed();
  const many = useQuery({ queryKey: figureKeys.figures(weeks), queryFn: () => fetchFigures(weeks) });
  const one = useQuery({ queryKey: figureKeys.figures(week), queryFn: () => fetchFigures(week) });
  return (
    <>
      <Fetched query={one} lines={8}>
        {(figures) => (
          <div className="plot-pair">
            <DayPlot week={week} figures={figures} press={press} />
            <WaitPlot week={week} figures={figures} press={press} />
          </div>
        )}
      </Fetched>
      <Fetched query={many} lines={8}>
        {(figures) => <WeekPlot weeks={weeks} figures={figures} press={press} />}
      </Fetched>
      {pressed !== null && <Behind key={JSON.stringify(pressed)} pressed={pressed} close={close} />}
    </>
  );
}

function ItemChoice({ item, choose }: { item: string; choose: (item: string) => void }) {
  const say = useSay();
  const { lang } = useLanguage();
  const options = (useServices().data ?? []).map(({ code, name }) => ({ value: code, label: name[lang] }));
  return <Select className="book-choice" aria-label={say(words.service)} value={item} onChange={choose} showSearch={{ optionFilterProp: 'label' }} options={[{ value: anyItem, label: say(words.every) }, ...options]} />;
}

function Figures({ centres }: { centres: [PlanCentres[number], ...PlanCentres] }) {
  const say = useSay();
  const at = useCentreWeek(centres);
  const { centre, span, go } = at;
  const item = at.search.get('item') ?? anyItem;
  const week: Question = { centreId: centre.id, ...span, item: item === anyItem ? undefined : item };
  return (
    <>
      <CentreWeekRow centres={centres} at={at} choice={<ItemChoice item={item} choose={(next) => go({ item: next })} />}>
        <Link to={`/planner?centre=${centre.id}&week=${span.from}`}>{say(words.back)}</Link>
      </CentreWeekRow>
      {item !== anyItem && <p className="meta">{say(words.serviceWhy)}</p>}
      <Plots week={week} weeks={{ ...week, from: weekBeside(span.from, 1 - weeksShown) }} />
    </>
  );
}

/** How far a centre's places are used and how long people wait, by week, day and hour. */
export function BookFiguresPage() {
  const say = useSay();
  return (
    <div className="page stack plot-page thumbs">
      <PageTitle title={say(words.title)} />
      <WithCentres lines={8}>{(centres) => <Figures centres={centres} />}</WithCentres>
    </div>
  );
}
