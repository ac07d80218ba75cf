import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import type { CallRuleVersion } from '../../../../server/contract/call-rules.js';
import type { CalendarVersion, PolicyVersion, RuleLine } from '../../../../server/contract/rules.js';
import { useSay } from '../../shared/i18n/language.js';
import type { Bilingual } from '../../shared/i18n/words.js';
import { Moment } from '../../shared/time/moment.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import './admin.css';
import { fetchCalendar, fetchCallRules, fetchPolicy, ruleKeys } from './api.js';
import { words as calendarWords } from './calendar-words.js';
import { CallFields } from './call-fields.js';
import { words as callWords } from './call-words.js';
import { HandlingTable } from './handling-table.js';
import { PolicyTable } from './policy-table.js';
import { profileWords, words as policyWords } from './policy-words.js';
import { words } from './words.js';
import { YearGrid } from './year-grid.js';
import { YearTabs } from './year-tabs.js';

/** Which version, by whom, why; and the way to the one in force. */
function Facts({ line, to, old = words.oldVersion, children }: { line: RuleLine & { newest: boolean }; to: string; old?: Bilingual; children: ReactNode }) {
  const say = useSay();
  return (
    <>
      <p className="row">
        <span className="strong">{say(words.versionNo, { n: line.version })}</span>
        <span className="meta">{line.label}</span>
        {line.newest && <span className="mark">{say(words.inForce)}</span>}
        <Moment at={line.savedAt} />
        {line.by !== null && <span>{line.by}</span>}
        <span className="muted">{line.reason ?? say(words.first)}</span>
      </p>
      {!line.newest && (
        <p className="missing-year">
          {say(old)} <Link to={to}>{say(words.toCurrent)}</Link>
        </p>
      )}
      {children}
    </>
  );
}

function ReadCalendar({ rule }: { rule: CalendarVersion }) {
  const say = useSay();
  const { years, periods } = rule.content;
  const [year, setYear] = useState(Math.max(...years));
  return (
    <Facts line={rule} to="/rules/calendar/current">
      <p>
        {say(calendarWords.periods)} <span className="num">{periods.map(({ from, to }) => `${from}–${to}`).join(' · ')}</span>
      </p>
      <YearTabs years={years} year={year} show={setYear} />
      <YearGrid draft={rule.content} year={year} changed={new Set()} />
    </Facts>
  );
}

function ReadPolicy({ rule }: { rule: PolicyVersion }) {
  const say = useSay();
  return (
    <Facts line={rule} to="/rules/policy/current">
      <p>
        {say(policyWords.profile)} {say(profileWords[rule.content.profile])}
      </p>
      <PolicyTable draft={rule.content} base={rule.content} />
      <HandlingTable draft={rule.content} base={rule.content} ranges={rule.ranges} />
    </Facts>
  );
}

function ReadCalls({ rule }: { rule: CallRuleVersion }) {
  return (
    <Facts line={rule} to="/rules/calls/current" old={words.oldRule}>
      <CallFields draft={rule.content} base={rule.content} ranges={rule.ranges} mayKeep={false} />
    </Facts>
  );
}

/** The calendar a date was counted by, as it was then; for everyone of staff. */
export function CalendarRulePage() {
  const say = useSay();
  const { label = 'current' } = useParams();
  const rule = useQuery({ queryKey: ruleKeys.version('calendar', label), queryFn: () => fetchCalendar(label) });
  return (
    <div className="page stack">
      <PageTitle title={say(calendarWords.title)} />
      <Fetched query={rule} lines={12}>
        {(data) => <ReadCalendar key={data.version} rule={data} />}
      </Fetched>
    </div>
  );
}

/** The policy a limit came from, as it was then; for everyone of staff. */
export function PolicyRulePage() {
  const say = useSay();
  const { label = 'current' } = useParams();
  const rule = useQuery({ queryKey: ruleKeys.version('policy', label), queryFn: () => fetchPolicy(label) });
  return (
    <div className="page stack">
      <PageTitle title={say(policyWords.title)} />
      <Fetched query={rule} lines={12}>
        {(data) => <ReadPolicy rule={data} />}
      </Fetched>
    </div>
  );
}

/** How calls were taken by a version; for everyone of staff. */
export function CallRulePage() {
  const say = useSay();
  const { label = 'current' } = useParams();
  const rule = useQuery({ queryKey: ruleKeys.version('calls', label), queryFn: () => fetchCallRules(label) });
  return (
    <div className="page stack">
      <PageTitle title={say(callWords.title)} />
      <Fetched query={rule} lines={12}>
        {(data) => <ReadCalls key={data.version} rule={data} />}
      </Fetched>
    </div>
  );
}
