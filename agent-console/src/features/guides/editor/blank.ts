import type { LegalBasis } from '../../../../../server/contract/guide-content.js';
import type { Spec } from './specs.js';

const nothing = { zh: '', en: '' };
export const blankBasis: LegalBasis = { title: nothing, clause: nothing, text: nothing, issuedOn: '', issuer: nothing, docNo: '' };

type Blanks = { [K in Spec['kind']]: (spec: Extract<Spec, { kind: K }>) => unknown };
const blanks: Blanks = {
  text: () => nothing,
  line: () => '',
  list: () => [],
  date: () => '',
  day: () => '',
  flag: () => false,
  number: ({ min }) => min,
  choice: ({ options }) => options[0],
  checks: () => [],
  duration: ({ nullable }) => (nullable === true ? null : { n: 1, unit: 'working_day' }),
  basis: () => blankBasis,
  parts: ({ parts }) => Object.fromEntries(Object.entries(parts).flatMap(([name, part]) => ('optional' in part ? [] : [[name, blankOf(part)]]))),
  rows: () => [],
};

/** A part with nothing written in it yet; what is optional is left out. */
export function blankOf(spec: Spec): unknown {
  return (blanks[spec.kind] as (spec: Spec) => unknown)(spec);
}

/** Whether an optional part says nothing and may be left out. */
export function saysNothing(value: unknown): boolean {
  const said = typeof value === 'object' && value !== null ? Object.values(value) : [value];
  return said.every((part) => part === undefined || part === '');
}
