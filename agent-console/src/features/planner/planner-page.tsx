import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef, useState, type RefObject } from 'react';
import { Link } from 'react-router';
import type { PlanCentres, PlanWeek } from '../../../../server/contract/booking-staff.js';
import { monthDayWords } from '../../../../server/contract/words/date-words.js';
import { shanghaiDate } from '../../../../server/contract/words/shanghai-time.js';
import { CentreWeekRow } from '../../shared/book/centre-week-row.js';
import { useCentreWeek } from '../../shared/book/use-centre-week.js';
import { WithCentres } from '../../shared/book/with-centres.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { hasRole, useMe } from '../../shared/people/me.js';
import { useLink } from '../../shared/realtime/realtime.js';
import { useNow } from '../../shared/time/use-now.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { useAnnounce } from '../../shared/ui/live-regions.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { Empty } from '../../shared/ui/panels.js';
import { fetchWeek, planKeys, type Span } from './api.js';
import { CapacityGrid } from './capacity-grid.js';
import { CellForm } from './cell-form.js';
import { CloseDay } from './close-day.js';
import { HoursDialog } from './hours-dialog.js';
import { asUsual, dayIn, reopened, withPlaces, withWeekly } from './plan-draft.js';
import { EffectOfPlan } from './plan-effect.js';
import './planner.css';
import { useGrid } from './use-grid.js';
import { usePlanDraft, type PlanDraft } from './use-plan-draft.js';
import { cellsOf, timesOf, weeklyBlock } from './week-grid.js';
import { words } from './words.js';

type Centre = PlanCentres[number];

interface DeskProps {
  centre: Centre;
  span: Span;
  week: PlanWeek;
}

/** The grid over the plan as drafted. */
function useWeekGrid({ week, plan, today, form }: { week: PlanWeek; plan: PlanDraft; today: string; form: RefObject<HTMLDivElement | null> }) {
  const say = useSay();
  const announce = useAnnounce();
  const mayPlan = hasRole(useMe(), 'appointment_clerk', 'supervisor');
  const slots = plan.tried?.week ?? week.slots;
  const dates = week.days.map(({ date }) => date);
  const times = timesOf([...week.slots, ...slots], plan.draft.slotMinutes);
  const cellAt = cellsOf(slots, { saved: week.slots, draft: plan.draft });
  const mayChange = ({ date }: { date: string }) => mayPlan && date >= today;
  const grid = useGrid({
    dates,
    times,
    cellAt,
    mayChange,
    set: (wanted) => {
      if (wanted.length === 0) return;
      plan.change(withPlaces(plan.draft, wanted));
      announce(wanted.length === 1 ? say(words.said, { n: wanted[0]?.capacity ?? 0 }) : say(words.saidMany, { cells: wanted.length }));
    },
    stepBack: plan.stepBack,
    toForm: () => form.current?.querySelector<HTMLElement>('input')?.focus(),
  });
  return { mayPlan, times, cellAt, mayChange, grid };
}

function Desk({ centre, span, week }: DeskProps) {
  const say = useSay();
  const { lang } = useLanguage();
  const now = useNow();
  const today = shanghaiDate(now);
  const online = useLink().state === 'up';
  const form = useRef<HTMLDivElement>(null);
  const [closing, setClosing] = useState<string | null>(null);
  const [weekly, setWeekly] = useState(false);
  const plan = usePlanDraft({ centreId: centre.id, span, week });
  const { mayPlan, times, cellAt, mayChange, grid } = useWeekGrid({ week, plan, today, form });
  const cells = grid.selected.map(cellAt);
  const label = say(words.grid, { centre: centre.name[lang], span: `${monthDayWords(span.from, now, lang)} – ${monthDayWords(span.to, now, lang)}` });
  return (
    <>
      <div className="row">
        {mayPlan ? <Button onClick={() => setWeekly(true)}>{say(words.weekly)}</Button> : <p className="inside">{say(words.readOnly)}</p>}
        <span className="meta">{say(words.legend)}</span>
      </div>
      {week.slots.length === 0 && <Empty title={say(words.noHours)} why={say(words.noHoursWhy)} />}
      <div className={mayPlan ? 'plan-desk' : 'stack'}>
        <div className="stack plan-main">
          <CapacityGrid label={label} days={week.days} times={times} cellAt={cellAt} exceptionOf={(date) => dayIn(plan.draft, date)} grid={grid} mayChange={(date) => mayChange({ date })} readOnly={!mayPlan} acts={{ close: setClosing, reopen: (date) => plan.change(reopened(plan.draft, date)) }} />
          <details className="meta">
            <summary>{say(words.keys)}</summary>
            {say(words.howTo)}
          </details>
        </div>
        {mayPlan && (
          <aside className="stack plan-side">
            <div ref={form}>
              <CellForm
                cells={cells}
                mayChange={cells.every(mayChange)}
                apply={(places, everyWeek) => plan.change(everyWeek ? withWeekly(asUsual(plan.draft, cells), weeklyBlock(cells, places, centre.slotMinutes)) : withPlaces(plan.draft, cells.map(({ date, time }) => ({ date, time, ...places }))))}
                usual={() => plan.change(asUsual(plan.draft, cells))}
              />
            </div>
            <EffectOfPlan plan={plan} centreId={centre.id} span={span} online={online} />
          </aside>
        )}
      </div>
      {closing !== null && <CloseDay centre={{ id: centre.id, name: centre.name[lang] }} counters={centre.counters} date={closing} online={online} close={() => setClosing(null)} />}
      {weekly && <HoursDialog centre={centre.name[lang]} hours={plan.draft.hours} apply={(hours) => plan.change({ ...plan.draft, hours })} close={() => setWeekly(false)} />}
    </>
  );
}

function Week({ centres }: { centres: [Centre, ...Centre[]] }) {
  const say = useSay();
  const at = useCentreWeek(centres);
  const { centre, span } = at;
  const week = useQuery({ queryKey: planKeys.week(centre.id, span), queryFn: () => fetchWeek(centre.id, span), placeholderData: (shown, from) => (from?.queryKey[1] === centre.id ? shown : undefined) });
  return (
    <>
      <CentreWeekRow centres={centres} at={at}>
        <Link to={`/planner/figures?centre=${centre.id}&week=${span.from}`}>{say(words.figures)}</Link>
      </CentreWeekRow>
      <Fetched query={week} lines={12}>
        {(data) => <Desk key={centre.id} centre={centre} span={span} week={data} />}
      </Fetched>
    </>
  );
}

/** How many people each time of a centre's week takes, changed with the effect in view. */
export function PlannerPage() {
  const say = useSay();
  return (
    <div className="page stack plan-page thumbs">
      <PageTitle title={say(words.title)} />
      <WithCentres lines={12}>{(centres) => <Week centres={centres} />}</WithCentres>
    </div>
  );
}
