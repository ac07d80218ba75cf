import { refuse } from '../errors.js';
import { isDoc, toNumber } from '../values.js';
import type { Order } from './ranges.js';

/** Fields to sort by, in order, 1 up and -1 down; never empty. */
export type SortSpec = readonly (readonly [field: string, direction: 1 | -1])[];

/** Reads a sort document; undefined when it asks for no order. */
export function readSort(sort: unknown): SortSpec | undefined {
  if (!isDoc(sort)) return undefined;
  const entries = Object.entries(sort).filter(([field]) => field !== '$natural');
  const spec = entries.map(([field, direction]) => {
    if (isDoc(direction)) refuse('BadValue', '$meta sorts are not supported by the embedded store');
    const sign = toNumber(direction);
    if (sign !== 1 && sign !== -1) refuse('BadValue', `bad sort specification: ${field} has to be 1 or -1`);
    return [field, sign === 1 ? 1 : -1] as const;
  });
  return spec.length > 0 ? spec : undefined;
}

interface Wanted { sort: SortSpec | undefined; fixed: readonly unknown[][] }

/** How an index gives an order: backwards perhaps, and within its ranges or only by their order. */
export interface Served { reverse: boolean; beyondHeads: boolean }

/** Whether reading an index in one direction gives the wanted order; fields fixed to one value may appear anywhere. */
export function servesSort(order: Order, { sort, fixed }: Wanted): Served | undefined {
  if (!sort || order.cut) return undefined;
  if (!eachOnce(order, fixed) || sort.some(([field]) => order.arrays.includes(field))) return undefined;
  const single = new Set(order.fields.filter((_, at) => fixed[at]?.length === 1));
  const open = sort.filter(([field]) => !single.has(field));
  const available = order.fields.map((field, at) => ({ field, direction: order.directions[at] ?? 1 })).slice(fixed.length);
  const signs = open.map(([field, direction], at) => (available[at]?.field === field ? direction * available[at].direction : 0));
  if (signs.some((sign) => sign === 0 || sign !== signs[0])) return undefined;
  return { reverse: signs[0] === -1, beyondHeads: open.length > 0 };
}

/** Whether every document in the ranges has one entry there: fields in arrays are fixed to one value, which an array holds once as an entry. */
export function eachOnce({ fields, arrays }: Order, fixed: readonly unknown[][]): boolean {
  return arrays.every((field) => fixed[fields.indexOf(field)]?.length === 1);
}
