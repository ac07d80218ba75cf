import { z } from 'zod';
import { bilingual, instant } from './common.js';
import { role } from './staff.js';

const id = z.string().min(1).max(80);
/** Who answers for a topic, in the whole district (`area` null) or in one subdistrict. */
export const duty = z.object({
  topic: z.string().min(1).max(40),
  area: id.nullable(),
  unitId: id,
  coUnitIds: z.array(id).max(10),
  /** The paper it rests on; '' = none named. */
  basis: z.string().trim().max(200),
});
export type Duty = z.infer<typeof duty>;
export const dutyDraft = z.object({ entries: z.array(duty).max(500) });
export type DutyDraft = z.infer<typeof dutyDraft>;

/** A topic without any line (`areas` null), or without one for these subdistricts. */
const dutyGap = z.object({ topic: z.string(), areas: z.array(z.string()).nullable() });
export type DutyGap = z.infer<typeof dutyGap>;
export const dutyFaultName = z.enum(['unknown_topic', 'unknown_area', 'unknown_unit', 'closed_unit', 'unknown_co_unit', 'closed_co_unit', 'co_is_lead', 'line_twice']);
export type DutyFaultName = z.infer<typeof dutyFaultName>;
const dutyFault = z.object({ fault: dutyFaultName, row: z.number().int() });
export type DutyFault = z.infer<typeof dutyFault>;

const dutyChange = z.object({ before: duty.nullable(), after: duty.nullable() });
export type DutyChange = z.infer<typeof dutyChange>;

export const dutyLine = z.object({
  version: z.number().int(),
  /** As suggestions name it. */
  label: z.string(),
  /** Null for what the desk began with. */
  reason: z.string().nullable(),
  by: z.string().nullable(),
  savedAt: instant,
});
/** One version in the list, with what it changed. */
const dutyVersionLine = dutyLine.extend({ changes: z.array(dutyChange) });
export type DutyVersionLine = z.infer<typeof dutyVersionLine>;
export const dutyVersionLines = z.array(dutyVersionLine);
export const dutyVersion = dutyLine.extend({ newest: z.boolean(), content: dutyDraft, gaps: z.array(dutyGap), faults: z.array(dutyFault) });
export type DutyVersion = z.infer<typeof dutyVersion>;

export const saveDuties = z.object({ draft: dutyDraft, over: z.number().int().min(1), reason: z.string().trim().min(4).max(300) });

/** Of the tickets that wait to be dispatched, those another unit would be suggested for. */
const dutyEffectRow = z.object({ no: z.string(), topic: z.string().nullable(), area: z.string().nullable(), before: z.string().nullable(), after: z.string().nullable() });
export const dutyEffect = z.object({ total: z.number().int(), rows: z.array(dutyEffectRow), gaps: z.array(dutyGap) });
export type DutyEffect = z.infer<typeof dutyEffect>;

/** Who would get a matter: a topic, or words it is guessed from; `draft` absent = by the directory in force. */
export const dutyTrial = z.object({ topic: z.string().max(40).nullable(), text: z.string().trim().max(500), place: z.string().trim().max(200), draft: dutyDraft.optional() });
export type DutyTrial = z.infer<typeof dutyTrial>;
export const dutyTrialResult = z.object({
  topic: z.string().nullable(),
  /** What the topic was guessed by. */
  words: z.array(z.string()),
  area: z.string().nullable(),
  candidates: z.array(z.object({ unitId: z.string(), reason: bilingual, suggested: z.boolean() })),
});
export type DutyTrialResult = z.infer<typeof dutyTrialResult>;

const unitKind = z.enum(['department', 'subdistrict', 'centre', 'agency_point']);
export type UnitKind = z.infer<typeof unitKind>;
export const unitLine = z.object({
  id: z.string(),
  name: bilingual,
  kind: unitKind,
  areas: z.array(z.string()),
  closedAt: instant.nullable(),
  revision: z.number().int(),
  people: z.array(z.object({ id: z.string(), name: z.string(), roles: z.array(role) })),
  /** Tickets in which it has something left to do. */
  openTickets: z.number().int(),
  /** Lines of the directory of duties that name it. */
  duties: z.number().int(),
});
export type UnitLine = z.infer<typeof unitLine>;
export const unitLines = z.array(unitLine);

const name = z.string().trim().min(1).max(60);
export const changeUnit = z.object({ name: z.object({ zh: name, en: name }), closed: z.boolean(), over: z.number().int().min(0), reason: z.string().trim().min(4).max(300) });
export type ChangeUnit = z.infer<typeof changeUnit>;
export const changedUnit = z.object({ id: z.string(), revision: z.number().int() });
