import { z } from 'zod';
import { instant } from './common.js';
import { dateKey } from './deadline.js';

export const auditedAct = z.enum(['identity_viewed', 'identity_unsealed', 'identity_kept', 'rule_saved', 'guide_published', 'guide_recalled', 'unit_renamed', 'unit_closed', 'unit_reopened', 'model_served', 'plan_saved', 'audit_read', 'audit_exported', 'audit_verified', 'call_listened', 'call_whispered', 'call_joined', 'recording_played', 'recording_held', 'recording_freed', 'recording_deleted']);
export type AuditedAct = z.infer<typeof auditedAct>;

const auditEntry = z.object({
  /** 1, 2, 3 … without a gap. */
  place: z.number().int(),
  at: instant,
  actorId: z.string(),
  actorName: z.string(),
  what: auditedAct,
  /** A ticket's number, `kind@version` of a rule, a unit's id, or what a look at the log asked for. */
  about: z.string(),
  field: z.string(),
  purpose: z.string(),
  reason: z.string(),
});
export type AuditEntry = z.infer<typeof auditEntry>;
export const auditPage = z.object({ entries: z.array(auditEntry), total: z.number().int() });
export type AuditPage = z.infer<typeof auditPage>;

const filter = z.object({ actorId: z.string().min(1).max(80).optional(), what: auditedAct.optional(), about: z.string().trim().min(1).max(80).optional(), day: dateKey.optional() });
export type AuditFilter = z.infer<typeof filter>;
export const auditQuery = filter.extend({ before: z.coerce.number().int().optional() });
export const auditSheetQuery = filter;

/** `firstBroken`: the place of the first entry that is not as it was written. */
export const auditCheck = z.object({ entries: z.number().int(), firstBroken: z.number().int().nullable(), at: instant });
export type AuditCheck = z.infer<typeof auditCheck>;
