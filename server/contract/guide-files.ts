import { z } from 'zod';
import { bilingual } from './common.js';
import { guideCategory } from './guide-content.js';

const guideFormat = z.enum(['json', 'xlsx']);
export type GuideFormat = z.infer<typeof guideFormat>;
export const guideFileParams = z.object({ format: guideFormat });
export const guideExportQuery = z.object({ category: guideCategory.optional() });

const importOutcome = z.enum(['new', 'changed', 'unchanged', 'refused']);
export type ImportOutcome = z.infer<typeof importOutcome>;
const importFault = z.object({
  /** Where in the guide, or the sheet and row it stands in. */
  at: z.string(),
  label: bilingual,
  reason: z.enum(['unreadable', 'bad_code', 'twice', 'unknown_item', 'draft_in_work', 'bad_value', 'missing_value', 'missing_column', 'unknown_basis', 'scheduled_version']),
  why: bilingual,
});
export type ImportFault = z.infer<typeof importFault>;
export const importRow = z.object({ row: z.number().int(), itemCode: z.string(), name: bilingual.nullable(), outcome: importOutcome, faults: z.array(importFault), gaps: z.number().int(), changes: z.number().int() });
export type ImportRow = z.infer<typeof importRow>;
/** Row by row. `applied`: all of `new` and `changed` are drafts now; with a refused row nothing is applied. */
export const importReport = z.object({ applied: z.boolean(), rows: z.array(importRow), counts: z.object({ new: z.number().int(), changed: z.number().int(), unchanged: z.number().int(), refused: z.number().int() }) });
export type ImportReport = z.infer<typeof importReport>;
/** `check` writes nothing; `apply` makes drafts, all or none. `why` becomes the drafts' reason. */
export const guideImportQuery = z.object({ act: z.enum(['check', 'apply']), why: z.string().trim().min(2).max(300).optional() });
