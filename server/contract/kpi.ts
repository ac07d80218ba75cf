import { z } from 'zod';
import { bilingual, instant } from './common.js';
import { dateKey } from './deadline.js';
import { queueRow, ticketType } from './ticket.js';

export const kpiCode = z.enum([
  'connect', 'connect_15s', 'direct_answer', 'on_time_sign', 'on_time_dispatch', 'on_time_finish', 'response', 'resolution', 'satisfaction', 'one_time',
  'return', 'rehandle', 'callback_attempted', 'callback_completed', 'callback_verified',
]);
export type KpiCode = z.infer<typeof kpiCode>;
export const kpiDimension = z.enum(['unit', 'topic', 'area', 'type', 'person']);
export type KpiDimension = z.infer<typeof kpiDimension>;
export const kpiBand = z.enum(['excellent', 'good', 'fair', 'to_improve']);
export type KpiBand = z.infer<typeof kpiBand>;
export const kpiPart = z.enum(['numerator', 'denominator', 'rest', 'open']);
export type KpiPart = z.infer<typeof kpiPart>;
export const periodName = z.enum(['this_week', 'last_week', 'this_month', 'last_month', 'custom']);
export type PeriodName = z.infer<typeof periodName>;

/** Below this n a percentage is marked 样本少 and not ranked. */
export const smallNumber = 30;

export const periodQuery = z.object({
  period: periodName.default('this_month'),
  /** First and last date of a custom period. */
  first: dateKey.optional(),
  last: dateKey.optional(),
});
export type PeriodQuery = z.input<typeof periodQuery>;

export const figure = z.object({ numerator: z.number().int(), denominator: z.number().int(), open: z.number().int() });
export type Figure = z.infer<typeof figure>;

/** A figure in words: what is divided by what, what is in and what is out. */
export const kpiDefinition = z.object({
  code: kpiCode,
  name: bilingual,
  over: bilingual,
  under: bilingual,
  formula: bilingual,
  target: z.number(),
  better: z.enum(['more', 'less']),
  headline: z.boolean(),
  by: z.array(kpiDimension),
});
export type KpiDefinition = z.infer<typeof kpiDefinition>;

const span = { first: dateKey, last: dateKey };
const kpiWeek = z.object({ ...span, figure });
export type KpiWeek = z.infer<typeof kpiWeek>;
const looked = { ...span, compared: z.object(span), asOf: instant };

const kpiCard = z.object({ definition: kpiDefinition, figure, before: figure, weeks: z.array(kpiWeek) });
export type KpiCard = z.infer<typeof kpiCard>;
export const kpiOverview = z.object({ ...looked, cards: z.array(kpiCard) });
export type KpiOverview = z.infer<typeof kpiOverview>;

const kpiGroup = z.object({ key: z.string().nullable(), name: bilingual, figure, band: kpiBand.nullable() });
export type KpiGroup = z.infer<typeof kpiGroup>;
export const kpiDetailQuery = periodQuery.extend({ by: kpiDimension.optional() });
export const kpiDetail = kpiCard.extend({ ...looked, by: kpiDimension.nullable(), groups: z.array(kpiGroup) });
export type KpiDetail = z.infer<typeof kpiDetail>;

/** An absent `key` with a `by` means the group of nobody or nothing known. */
export const kpiTicketsQuery = periodQuery.extend({
  part: kpiPart.default('denominator'),
  by: kpiDimension.optional(),
  key: z.string().max(80).optional(),
  /** Of this topic only, beside the group; `none` = without one. */
  topic: z.string().max(80).optional(),
  page: z.coerce.number().int().min(1).default(1),
  size: z.coerce.number().int().min(1).max(100).default(50),
});

/** One counted case: a ticket may be there twice, once for each of its units or rounds. */
const kpiCase = z.object({
  at: instant,
  dueAt: instant.nullable(),
  doneAt: instant.nullable(),
  hit: z.boolean(),
  unit: bilingual.nullable(),
  type: ticketType,
  /** Null: a call. */
  row: queueRow.nullable(),
});
export type KpiCase = z.infer<typeof kpiCase>;
export const kpiTickets = z.object({ ...looked, definition: kpiDefinition, part: kpiPart, group: bilingual.nullable(), total: z.number().int(), page: z.number().int(), size: z.number().int(), cases: z.array(kpiCase) });
export type KpiTickets = z.infer<typeof kpiTickets>;

const dispatchRow = z.object({ topic: z.string().nullable(), topicName: bilingual, unitId: z.string(), unitName: bilingual, /** Returned ÷ dispatched. */ returns: figure, /** Finished in time ÷ came due. */ finish: figure });
export type DispatchRow = z.infer<typeof dispatchRow>;
export const dispatchStatistics = z.object({ ...span, asOf: instant, rows: z.array(dispatchRow) });
export type DispatchStatistics = z.infer<typeof dispatchStatistics>;

export const kpiParams = z.object({ code: kpiCode });
