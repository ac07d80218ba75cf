import { decodeExact, withId } from '../documents.js';
import { refuse } from '../errors.js';
import { find } from '../exec/query.js';
import { valueAt } from '../match/paths.js';
import type { Collection } from '../store/catalog.js';
import { duplicateKey } from '../store/duplicate-key.js';
import type { Writer } from '../store/writer.js';
import type { Doc } from '../values.js';
import { docOf, isDoc } from '../values.js';

/** Where and how $out or $merge writes. */
export interface Output { db: string; name: string; replaceAll: boolean; on: string[]; whenMatched: string; whenNotMatched: string }

/** Reads $out or $merge. */
export function readOutput(stage: string, operand: unknown, db: string): Output {
  const { into, on, whenMatched, whenNotMatched } = docOf(operand);
  if (Array.isArray(whenMatched)) refuse('CommandNotSupported', '$merge with a pipeline in whenMatched is not supported by the embedded store');
  return {
    ...targetOf(stage, into ?? operand, db),
    replaceAll: stage === '$out',
    on: Array.isArray(on) ? on.map(String) : [textOr(on, '_id')],
    whenMatched: textOr(whenMatched, 'merge'),
    whenNotMatched: textOr(whenNotMatched, 'insert'),
  };
}

const textOr = (value: unknown, fallback: string) => (typeof value === 'string' ? value : fallback);

function targetOf(stage: string, target: unknown, db: string): { db: string; name: string } {
  const { coll, db: otherDb } = isDoc(target) ? target : { coll: target };
  if (typeof coll !== 'string') return refuse('FailedToParse', `${stage} needs a collection`);
  return { db: textOr(otherDb, db), name: coll };
}

/** Writes one document of a pipeline's result. */
export function mergeInto(writer: Writer, collection: Collection, { document, output }: { document: Doc; output: Output }): void {
  const next = withId(document);
  const existing = matching(writer, collection, { next, on: output.on });
  if (!existing) {
    if (output.whenNotMatched === 'fail') refuse('BadValue', '$merge could not find a matching document in the target collection');
    if (output.whenNotMatched === 'insert') writer.put(collection, undefined, next);
    return;
  }
  const before = decodeExact(existing.bytes);
  const { _id } = before;
  if (output.whenMatched === 'fail') throw duplicateKey(collection, { name: '_id_', key: { _id: 1 } }, next);
  if (output.whenMatched === 'replace') writer.put(collection, existing.bytes, { ...next, _id });
  if (output.whenMatched === 'merge') writer.put(collection, existing.bytes, { ...before, ...next, _id });
}

function matching(writer: Writer, collection: Collection, { next, on }: { next: Doc; on: string[] }) {
  const filter = Object.fromEntries(on.map((field) => [field, { $eq: valueAt(next, field) ?? null }]));
  for (const found of find(writer, collection, { filter, limit: 1 })) if (found) return found;
  return undefined;
}
