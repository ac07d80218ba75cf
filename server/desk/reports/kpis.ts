import type { Case, CaseMark } from './case.js';
import { repeatWithin } from './from-rounds.js';
import { kpiCodes, type Dimension, type Kpi, type KpiCode } from './kpi.js';
import { kpiWords } from './kpi-words.js';

type Rule = Pick<Kpi, 'kind' | 'counts' | 'succeeds' | 'target' | 'by'> & Partial<Pick<Kpi, 'better' | 'headline'>>;

const has = (mark: CaseMark) => ({ marks }: Case): boolean => marks.includes(mark);
const always = (): boolean => true;
/** Late from the date on. */
const inTime = ({ doneAt, dueAt }: Case): boolean => doneAt !== null && dueAt !== null && doneAt < dueAt;
const cameDue = ({ dueAt }: Case, now: number): boolean => dueAt !== null && dueAt <= now;
const any = (...tests: readonly ((one: Case) => boolean)[]) => (one: Case): boolean => tests.some((test) => test(one));
/** Fed back in time and not yet judged: neither kept nor broken. */
const undecided = (one: Case): boolean => has('under_review')(one) && inTime(one);

const byDesk: readonly Dimension[] = ['topic', 'area', 'type', 'person'];
const byUnit: readonly Dimension[] = ['unit', 'topic', 'area', 'type'];
const everyWay: readonly Dimension[] = [...byUnit, 'person'];
const asked = (one: Case): boolean => !has('exempt')(one);

/** What each figure counts (domain §2.8). Targets begin at the levels practised there and are this district's own to set. */
const rules: Record<KpiCode, Rule> = {
  connect: { kind: 'call', counts: always, succeeds: has('answered'), target: 95, by: [], headline: true },
  connect_15s: { kind: 'call', counts: has('answered'), succeeds: has('within_15s'), target: 90, by: [] },
  direct_answer: { kind: 'intake', counts: always, succeeds: has('direct'), target: 70, by: byDesk, headline: true },
  on_time_sign: { kind: 'sign', counts: cameDue, succeeds: inTime, target: 98, by: everyWay, headline: true },
  on_time_dispatch: { kind: 'dispatch', counts: cameDue, succeeds: inTime, target: 98, by: byDesk },
  on_time_finish: { kind: 'finish', counts: (one, now) => cameDue(one, now) && !undecided(one), succeeds: (one) => inTime(one) && !undecided(one), target: 96, by: everyWay, headline: true },
  response: { kind: 'contact', counts: cameDue, succeeds: inTime, target: 98, by: everyWay, headline: true },
  resolution: { kind: 'round', counts: any(has('solved'), has('unsolved')), succeeds: has('solved'), target: 85, by: byUnit, headline: true },
  satisfaction: { kind: 'round', counts: any(has('satisfied'), has('unsatisfied')), succeeds: has('satisfied'), target: 90, by: byUnit, headline: true },
  one_time: { kind: 'resolution', counts: ({ at }, now) => at + repeatWithin <= now, succeeds: (one) => !has('repeated')(one), target: 90, by: byUnit, headline: true },
  return: { kind: 'share', counts: always, succeeds: has('returned'), target: 10, better: 'less', by: byUnit },
  rehandle: { kind: 'round', counts: always, succeeds: has('rehandled'), target: 5, better: 'less', by: byUnit },
  callback_attempted: { kind: 'round', counts: asked, succeeds: has('attempted'), target: 100, by: byUnit },
  callback_completed: { kind: 'round', counts: asked, succeeds: has('completed'), target: 80, by: byUnit },
  callback_verified: { kind: 'round', counts: asked, succeeds: has('truthful'), target: 80, by: byUnit },
};

/** The figure of a code. */
export function kpiOf(code: KpiCode): Kpi {
  return { better: 'more', headline: false, ...rules[code], ...kpiWords[code], code };
}

/** Every figure in the order people read them. */
export const kpis: readonly Kpi[] = kpiCodes.map(kpiOf);
