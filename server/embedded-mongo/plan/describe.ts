import type { Doc } from '../values.js';
import type { Branch, Plan } from './choose.js';

/** A plan as explain shows it. */
export function describePlan({ branches, sorted, reverse, countable }: Plan): Doc {
  const described = branches.map(describeBranch);
  return { ...described[0], branches: described, sortedByIndex: sorted, reverse, countedByIndex: countable };
}

function describeBranch({ from, equalities, ranges, name, id, also }: Branch): Doc {
  const everything = from === 'docs' && equalities === 0 && ranges.every(({ start }) => start.length === 4);
  return { stage: everything ? 'COLLSCAN' : 'IXSCAN', indexName: name, indexId: id, equalities, ranges: ranges.length, intersected: also.length };
}
