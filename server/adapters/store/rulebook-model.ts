import type { RuleVersion } from '../../ports/rulebook.js';
import { documentSchema, number, opaque, text } from './document-schema.js';

/** `_id` is `kind@version`: two admins cannot both write it. */
export type RuleDoc = RuleVersion & { _id: string };

export const ruleSchema = documentSchema<RuleDoc>(
  { _id: text, kind: text, version: number, content: opaque, reason: text, by: opaque, savedAt: number, appliedAt: number, walk: opaque },
  [[{ kind: 1, version: -1 }], [{ appliedAt: 1, savedAt: -1 }]],
);
