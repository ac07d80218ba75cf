import { compileFilter } from '../match/filter.js';
import { identity } from '../keys.js';
import type { Doc } from '../values.js';
import { isOperatorDoc } from '../values.js';
import type { Condition, Conditions } from './conditions.js';

/** True when every document the filter can match is certainly in a partial index with this expression. */
export function coversAll(partial: Doc, filter: Doc, conditions: Conditions): boolean {
  return Object.entries(partial).every(([field, demand]) => {
    if (field === '$and') return Array.isArray(demand) && demand.every((clause: Doc) => coversAll(clause, filter, conditions));
    if (field in filter && identity(filter[field]) === identity(demand)) return true;
    const condition = conditions.fields.get(field);
    return condition !== undefined && !field.startsWith('$') && implies(condition, demand);
  });
}

function implies({ oneOf, lower, upper, prefix }: Condition, demand: unknown): boolean {
  const test = compileFilter({ value: demand });
  if (oneOf) return oneOf.every((value) => value !== null && value !== undefined && test({ value }));
  const sample = lower ?? upper ?? prefix;
  return sample !== undefined && dependsOnTypeOnly(demand) && test({ value: sample });
}

/** $exists and $type hold for all values of a type or for none, so one sample answers for a whole range. */
function dependsOnTypeOnly(demand: unknown): boolean {
  return isOperatorDoc(demand) && Object.keys(demand).every((name) => name === '$exists' || (name === '$type' && !widthMatters(demand['$type'])));
}

const widthMatters = (type: unknown) => [type].flat().some((name) => ['int', 'long', 'double', 'decimal'].includes(String(name)) || typeof name === 'number');
