import { refuse } from '../errors.js';
import { isDoc } from '../values.js';

/** What the stages that take options understand of them. */
const understood: Record<string, readonly string[]> = {
  $bucket: ['groupBy', 'boundaries', 'default', 'output'],
  $lookup: ['from', 'as', 'localField', 'foreignField', 'let', 'pipeline'],
  $replaceRoot: ['newRoot'],
  $unwind: ['path', 'includeArrayIndex', 'preserveNullAndEmptyArrays'],
};

/** Refuses, by name, an option of a stage that would otherwise be ignored. */
export function checkStageOptions(stage: string, operand: unknown): void {
  const known = understood[stage];
  if (!known || !isDoc(operand)) return;
  const unknown = Object.keys(operand).find((option) => !known.includes(option));
  if (unknown !== undefined) refuse('UnknownField', `BSON field '${stage}.${unknown}' is not supported by the embedded store`);
}
