import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { CalendarDraft, CalendarVersion } from '../../../../server/contract/rules.js';
import { shanghaiDate } from '../../../../server/contract/words/shanghai-time.js';
import { useSay } from '../../shared/i18n/language.js';
import { useNow } from '../../shared/time/use-now.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import './admin.css';
import { fetchCalendar, previewCalendar, ruleKeys, saveCalendar } from './api.js';
import { changedDates, rebased, settingOf, withDay, withYear } from './calendar-days.js';
import { words } from './calendar-words.js';
import { ChangedDays } from './changed-days.js';
import { DayDialog } from './day-dialog.js';
import { EffectPanel, ToEffect } from './effect-panel.js';
import { MissingYear } from './missing-year.js';
import { PeriodsEditor } from './periods-editor.js';
import { TypedDays } from './typed-days.js';
import { useRuleDraft, type RuleDesk } from './use-rule-draft.js';
import { VersionsList } from './versions-list.js';
import { YearGrid } from './year-grid.js';
import { YearTabs } from './year-tabs.js';

const desk: RuleDesk<CalendarDraft> = { kind: 'calendar', preview: previewCalendar, save: saveCalendar, rebase: rebased };

function CalendarEditor({ newest }: { newest: CalendarVersion }) {
  const say = useSay();
  const rule = useRuleDraft(newest, desk);
  const { draft, base, change } = rule;
  const thisYear = Number(shanghaiDate(useNow()).slice(0, 4));
  const [chosen, setYear] = useState(thisYear);
  const [date, setDate] = useState<string | null>(null);
  const year = draft.years.includes(chosen) ? chosen : Math.max(...draft.years);
  const changed = useMemo(() => changedDates(base.content, draft), [base.content, draft]);
  const marked = useMemo(() => new Set(changed), [changed]);
  const enter = (wanted: number) => {
    change(withYear(draft, wanted));
    setYear(wanted);
  };
  return (
    <>
      <MissingYear years={base.content.years} enter={enter} />
      <p className="muted">{say(words.intro)}</p>
      <div className="rule-desk">
        <div className="stack">
          <YearTabs years={draft.years} year={year} show={setYear} add={enter} />
          <YearGrid draft={draft} year={year} changed={marked} press={setDate} />
          <TypedDays draft={draft} change={change} />
          <div className="panel">
            <PeriodsEditor label={say(words.periods)} periods={draft.periods} change={(periods) => change({ ...draft, periods })} />
          </div>
        </div>
        <ToEffect changed={rule.changed} />
        <aside className="rule-side stack">
          <EffectPanel rule={rule} />
          <ChangedDays base={base.content} draft={draft} dates={changed} change={change} />
        </aside>
      </div>
      {date !== null && <DayDialog key={date} date={date} setting={settingOf(draft, date)} apply={(setting) => change(withDay(draft, date, setting))} close={() => setDate(null)} />}
    </>
  );
}

/** The working calendar: every day of the years entered, changed with the effect in view. */
export function CalendarPage() {
  const say = useSay();
  const calendar = useQuery({ queryKey: ruleKeys.version('calendar', 'current'), queryFn: () => fetchCalendar('current') });
  return (
    <div className="page stack">
      <PageTitle title={say(words.title)} />
      <Fetched query={calendar} lines={12}>
        {(newest) => <CalendarEditor newest={newest} />}
      </Fetched>
      <VersionsList kind="calendar" />
    </div>
  );
}
