import type { Instant, Text } from '../text.js';
import type { Case, CaseKind } from './case.js';

export const kpiCodes = [
  'connect', 'connect_15s', 'direct_answer', 'on_time_sign', 'on_time_dispatch', 'on_time_finish', 'response', 'resolution', 'satisfaction', 'one_time',
  'return', 'rehandle', 'callback_attempted', 'callback_completed', 'callback_verified',
] as const;
export type KpiCode = (typeof kpiCodes)[number];

/** One figure of the desk: a share of cases, said in words people can check. */
export interface Kpi {
  code: KpiCode;
  name: Text;
  /** Names of the two numbers, as they stand around the ÷. */
  over: Text;
  under: Text;
  /** What is in and what is out. */
  formula: Text;
  kind: CaseKind;
  /** Whether the case belongs to the denominator by now. */
  counts: (one: Case, now: Instant) => boolean;
  /** Of those, whether it belongs to the numerator. */
  succeeds: (one: Case) => boolean;
  /** Per cent. */
  target: number;
  better: 'more' | 'less';
  /** One of the few on the first row. */
  headline: boolean;
  /** Splits that say something for this figure. */
  by: readonly Dimension[];
}

export const dimensions = ['unit', 'topic', 'area', 'type', 'person'] as const;
export type Dimension = (typeof dimensions)[number];
