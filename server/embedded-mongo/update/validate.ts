import { refuse } from '../errors.js';
import { typeLabel } from '../match/types.js';
import type { Doc } from '../values.js';
import { isDoc } from '../values.js';
import { fieldOperators } from './operators.js';

/** One operator on one path. */
export interface Change { operator: string; path: string; operand: unknown }

/** Reads an operator update into changes; refuses unknown operators, bad paths and paths in each other's way. */
export function readChanges(update: Doc): Change[] {
  const changes = Object.entries(update).flatMap(([operator, fields]) => operatorChanges(operator, fields));
  refuseConflicts(changes.flatMap(({ operator, path, operand }) => (operator === '$rename' ? [path, String(operand)] : [path])));
  return changes;
}

function operatorChanges(operator: string, fields: unknown): Change[] {
  if (!(operator in fieldOperators) && operator !== '$unset' && operator !== '$rename') {
    refuse('FailedToParse', `Unknown modifier: ${operator}. Expected a valid update modifier or pipeline-style update specified as an array`);
  }
  if (!isDoc(fields)) return refuse('FailedToParse', `Modifiers operate on fields but we found type ${typeLabel(fields)} instead. For example: {$mod: {<field>: ...}}`);
  return Object.entries(fields).map(([path, operand]) => {
    checkPath(path);
    if (operator === '$rename') checkRename(path, operand);
    return { operator, path, operand };
  });
}

function checkPath(path: string): void {
  const parts = path.split('.');
  if (path === '') refuse('EmptyFieldName', 'An empty update path is not valid.');
  if (parts.includes('')) refuse('EmptyFieldName', `The update path '${path}' contains an empty field name, which is not allowed.`);
  const first = parts[0] ?? '';
  if (first === '$' || first.startsWith('$[')) refuse('BadValue', `Cannot have positional (i.e. '$') element in the first position in path '${path}'`);
  if (first.startsWith('$')) refuse('DollarPrefixedFieldName', `The dollar ($) prefixed field '${path}' in '${path}' is not valid for storage.`);
}

function checkRename(from: string, to: unknown): void {
  if (typeof to !== 'string') return refuse('BadValue', `The 'to' field for $rename must be a string: ${from}`);
  if (from === to) refuse('BadValue', `The source and target field for $rename must differ: ${from}`);
  if (/\$/.test(from + to)) refuse('BadValue', `The source and target field for $rename may not be dynamic: ${from}`);
  checkPath(to);
}

function refuseConflicts(paths: string[]): void {
  const seen = new Set<string>();
  for (const path of paths) {
    if (seen.has(path)) conflict(path, path);
    seen.add(path);
  }
  for (const path of paths) {
    for (let dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
      if (seen.has(path.slice(0, dot))) conflict(path, path.slice(0, dot));
    }
  }
}

function conflict(path: string, at: string): never {
  return refuse('ConflictingUpdateOperators', `Updating the path '${path}' would create a conflict at '${at}'`);
}
