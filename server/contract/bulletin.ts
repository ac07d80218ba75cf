import { z } from 'zod';
import { bilingual, instant } from './common.js';
import { dateKey } from './deadline.js';
import { figure, kpiBand, kpiCode, kpiDefinition } from './kpi.js';
import { ticketType } from './ticket.js';

export const bulletinSection = z.enum(['overview', 'red', 'black', 'overdue', 'typical', 'next']);
export type BulletinSection = z.infer<typeof bulletinSection>;
const bulletinState = z.enum(['draft', 'submitted']);
export type BulletinState = z.infer<typeof bulletinState>;
const bulletinAct = z.enum(['created', 'edited', 'frozen', 'thawed', 'submitted']);
export type BulletinAct = z.infer<typeof bulletinAct>;

export const listed = z.object({ unitId: z.string().min(1).max(80), list: z.enum(['red', 'black']), kpi: kpiCode, reason: z.string().max(300) });
export type Listed = z.infer<typeof listed>;
const prose = z.string().max(5000);
const bulletinText = z.object({
  title: z.string().trim().min(2).max(80),
  /** `{on_time_finish}` and `{on_time_finish@water}` in it stand for numbers. */
  sections: z.object({ overview: prose, red: prose, black: prose, overdue: prose, typical: prose, next: prose }),
  listed: z.array(listed).max(100),
  cited: z.array(z.string().regex(/^\d{18}$/)).max(20),
});
export type BulletinText = z.infer<typeof bulletinText>;

export const guard = z.object({ code: z.enum(['not_frozen', 'percent_without_n', 'small_ranked', 'unmasked_name', 'empty_reason']), section: bulletinSection.nullable(), about: z.string() });
export type Guard = z.infer<typeof guard>;

const bulletinFigure = z.object({ definition: kpiDefinition, figure, before: figure });
const unitFigure = z.object({ kpi: kpiCode, unitId: z.string(), unit: bilingual, figure, band: kpiBand.nullable() });
export type UnitFigure = z.infer<typeof unitFigure>;
const lateRow = z.object({ no: z.string(), type: ticketType, topic: bilingual.nullable(), area: bilingual.nullable(), unit: bilingual.nullable(), dueAt: instant, doneAt: instant.nullable() });
export type LateRow = z.infer<typeof lateRow>;

const bulletinLine = z.object({ id: z.string(), version: z.number().int(), state: bulletinState, first: dateKey, last: dateKey, title: bilingual, frozen: z.boolean(), by: z.string(), updatedAt: instant });
export type BulletinLine = z.infer<typeof bulletinLine>;
export const bulletinLines = z.array(bulletinLine);

export const bulletin = bulletinLine.extend({
  /** What the draft said speaks both languages; what people typed is the same in both. */
  texts: z.object({ zh: bulletinText, en: bulletinText }),
  /** When the numbers are of. */
  asOf: instant,
  figures: z.array(bulletinFigure),
  byUnit: z.array(unitFigure),
  late: z.array(lateRow),
  guards: z.array(guard),
  revisions: z.array(z.object({ version: z.number().int(), at: instant, by: z.string(), act: bulletinAct })),
});
export type Bulletin = z.infer<typeof bulletin>;

export const newBulletin = z.object({ first: dateKey, last: dateKey });
export const editBulletin = z.object({ version: z.number().int().min(1), text: bulletinText });
export const moveBulletin = z.object({ version: z.number().int().min(1), act: z.enum(['freeze', 'thaw', 'submit']) });
export type MoveBulletin = z.infer<typeof moveBulletin>;
export const bulletinParams = z.object({ id: z.string().min(1).max(80) });
