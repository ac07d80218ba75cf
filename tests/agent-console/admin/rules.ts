import { ruleName, type CalendarVersion, type HandlingRules, type PolicyRow, type PolicyVersion, type RuleEffect, type RuleLine } from '../../../server/contract/rules.js';
import { at, now } from '../support/builders.js';

const day = (date: string) => ({ date, name: { zh: '国庆节', en: 'National Day' } });

export const line = (version: number, change: Partial<RuleLine> = {}): RuleLine => ({ version, label: `2026-v${version}`, reason: null, by: null, savedAt: now, appliedAt: now, moved: 0, ...change });

/** A calendar of 2026 with the October holiday and its make-up Saturday. */
export const calendar = (change: Partial<CalendarVersion> = {}): CalendarVersion => ({
  ...line(1),
  newest: true,
  content: {
    years: [2026],
    off: ['2026-10-01', '2026-10-02', '2026-10-05'].map(day),
    makeup: [day('2026-10-10')],
    halfDays: [{ date: '2026-09-30', periods: [{ from: '08:30', to: '12:00' }] }],
    periods: [{ from: '08:30', to: '12:00' }],
  },
  ...change,
});

const days = (amount: number) => ({ amount, unit: 'workday', clock: 'working' }) as const;
const rows = (complaint: number): PolicyRow[] => [
  { step: 'sign', urgency: 'critical', limit: { amount: 15, unit: 'minute', clock: 'natural' } },
  { step: 'finish', types: ['complaint', 'report'], limit: days(complaint) },
  { step: 'sign', limit: days(1) },
];
const rules: HandlingRules = {
  returnComplexDays: 2,
  dispatchesBeforeDesignation: 2,
  extension: { times: 1, mostDays: 'as_limit', noticeDays: 1 },
  suspensionDays: 30,
  callback: { tries: 3, days: 2 },
  rehandle: { mostDays: 5, byCitizen: 2, withinDays: 7 },
  archiveAfterDays: 30,
  supervise: { returned: 2, unsatisfied: 2 },
  ladder: { day_after: 1, week_after: 5 },
};
const ranges = Object.fromEntries(ruleName.options.map((name) => [name, { least: 1, most: 60 }])) as PolicyVersion['ranges'];
const national = { profile: 'cn-default', rollReceipt: false, rows: rows(15), rules } as const;

export const policy = (change: Partial<PolicyVersion> = {}): PolicyVersion => ({
  ...line(1, { label: 'cn-default-v1' }),
  newest: true,
  content: { ...national },
  profiles: [{ ...national }, { profile: 'shandong-5wd', rollReceipt: false, rows: rows(5), rules }],
  ranges,
  ...change,
});

export const effect = (change: Partial<RuleEffect> = {}): RuleEffect => ({
  total: 3,
  later: 2,
  earlier: 0,
  unchanged: 1,
  kept: 1,
  firm: 0,
  provisional: 0,
  clocks: 0,
  ladder: 0,
  rows: [
    { no: '260930091204000042', change: 'later', before: at('2026-10-28T00:00'), after: at('2026-10-29T00:00'), becomesFirm: false },
    { no: '260930091204000043', change: 'later', before: at('2026-10-28T00:00'), after: at('2026-10-29T00:00'), becomesFirm: false },
    { no: '260930091204000044', change: 'kept', before: at('2026-10-16T00:00'), after: at('2026-10-16T00:00'), becomesFirm: false },
  ],
  rowsInAll: 3,
  ...change,
});
