import type { Doc } from '../values.js';
import { docOf, isDoc, isOperatorDoc, listOf } from '../values.js';

/** Fields of a document by name, each with what is wanted inside it, or true for all of it. */
export type Fields = Map<string, Fields | true>;

/** What a search looks at in each document; `whole` once something may look at any of it. */
export interface Wanted { fields: Fields; whole: boolean }

/** Wants nothing yet. */
export function nothingWanted(): Wanted {
  return { fields: new Map(), whole: false };
}

/** Adds a path to the fields; below a field that is wanted whole there is nothing to add. */
export function plant(fields: Fields, [name = '', ...rest]: readonly string[]): void {
  const known = fields.get(name);
  if (rest.length === 0 || known === true) {
    fields.set(name, true);
    return;
  }
  const branch: Fields = known ?? new Map<string, Fields | true>();
  fields.set(name, branch);
  plant(branch, rest);
}

/** A number may count elements, a dollar may turn a document into a reference: what holds such a field is wanted whole. */
const special = /^(\d+$|\$)/;

/** Wants a dotted path. */
export function wantPath({ fields }: Wanted, path: string): void {
  const names = path.split('.');
  const end = names.findIndex((name, at) => at > 0 && special.test(name));
  plant(fields, end > 0 ? names.slice(0, end) : names);
}

/** Wants the fields a filter tests; what it cannot tell wants everything. */
export function wantFilter(wanted: Wanted, filter: Doc): void {
  for (const [name, condition] of Object.entries(filter)) {
    if (!name.startsWith('$')) wantCondition(wanted, name, condition);
    else if (name === '$expr') wantExpression(wanted, condition);
    else if (['$and', '$or', '$nor'].includes(name)) for (const clause of listOf(condition)) wantFilter(wanted, docOf(clause));
    else if (name !== '$comment') wanted.whole = true;
  }
}

function wantCondition(wanted: Wanted, path: string, condition: unknown): void {
  const elements = elementFields(condition);
  if (elements) for (const [name, inner] of elements) wantCondition(wanted, `${path}.${name}`, inner);
  else wantPath(wanted, path);
}

/** The conditions on fields of list elements, when there are no others. */
function elementFields(condition: unknown): [string, unknown][] | undefined {
  if (!isOperatorDoc(condition) || Object.keys(condition).length > 1) return undefined;
  if ('$not' in condition) return elementFields(condition['$not']);
  const fields = Object.entries(docOf(condition['$elemMatch']));
  return fields.length > 0 && fields.every(([name]) => !name.startsWith('$')) ? fields : undefined;
}

/** Operators and options that name fields without a dollar. */
const namesFields = new Set(['$getField', 'sortBy']);

/** Wants the fields an aggregation expression reads: every text with one dollar may be a path. */
export function wantExpression(wanted: Wanted, expression: unknown): void {
  if (typeof expression === 'string') wantReference(wanted, expression);
  else if (Array.isArray(expression)) for (const part of expression) wantExpression(wanted, part);
  else if (isDoc(expression)) for (const [name, part] of Object.entries(expression)) {
    if (namesFields.has(name)) wanted.whole = true;
    wantExpression(wanted, part);
  }
}

/** Variables other than these are bound by expressions that are read themselves. */
function wantReference(wanted: Wanted, text: string): void {
  if (/^\$\$(ROOT|CURRENT)\b/.test(text)) wanted.whole = true;
  else if (/^\$[^$]/.test(text)) wantPath(wanted, text.slice(1));
}
