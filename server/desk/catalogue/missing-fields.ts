import type { ServiceGuide } from './guide.js';

/** A gap that stops a guide from being published; path names the field, e.g. `materials[1].basis`. */
export interface MissingField {
  readonly path: string;
  readonly reason: 'empty' | 'no_legal_basis' | 'no_translation';
}

/** A guide while it is being written: any field may still be absent. */
export type GuideDraft = Partial<ServiceGuide>;

type Fields = Readonly<Record<string, unknown>>;

const required = [
  'itemCode', 'name', 'acceptingUnit', 'itemType', 'legalBases', 'audience', 'conditions', 'materials', 'samples', 'commonErrors', 'steps',
  'fees', 'timeLimit', 'consult', 'oversight', 'notice', 'summary', 'place', 'online', 'effectiveFrom', 'faqs',
] as const satisfies readonly (keyof ServiceGuide)[];

/** May be left out, but what is begun must be whole. */
const optional = ['applyWindow', 'extras'] as const satisfies readonly (keyof ServiceGuide)[];

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isBlank(value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);
}

function gapsInFields(path: string, fields: Fields): MissingField[] {
  if (isBlank(fields['en']) && 'zh' in fields && !isBlank(fields['zh'])) return [{ path, reason: 'no_translation' }];
  if ('zh' in fields) return isBlank(fields['zh']) ? [{ path, reason: 'empty' }] : [];
  return Object.entries(fields).flatMap(([name, value]) => gapsIn(`${path}.${name}`, value));
}

function gapsIn(path: string, value: unknown): MissingField[] {
  if (isBlank(value)) return [{ path, reason: 'empty' }];
  if (Array.isArray(value)) return value.flatMap((entry, index) => gapsIn(`${path}[${index}]`, entry));
  return isFields(value) ? gapsInFields(path, value) : [];
}

/** A limit that is not at once has to say how long. */
function withoutLimit({ timeLimit }: GuideDraft): MissingField[] {
  const said = !timeLimit || timeLimit.instant || timeLimit.promised !== undefined || timeLimit.statutory !== undefined;
  return said ? [] : [{ path: 'timeLimit.promised', reason: 'empty' }];
}

function restsOnLaw(entry: unknown): boolean {
  const basis = isFields(entry) ? entry['basis'] : undefined;
  return isFields(basis) && gapsIn('basis', { title: basis['title'], clause: basis['clause'] }).length === 0;
}

/** A condition or material without a document behind it may not be asked for (津滨政办发〔2017〕40号 二（二）1). */
function lawless(path: string, entries: readonly unknown[] = []): MissingField[] {
  return entries.flatMap((entry, index) => (restsOnLaw(entry) ? [] : [{ path: `${path}[${index}].basis`, reason: 'no_legal_basis' as const }]));
}

/** Every gap that keeps a guide from being published, in field order; an empty list means it may be published. */
export function missingFields(draft: GuideDraft): readonly MissingField[] {
  const unfounded = [...lawless('conditions', draft.conditions), ...lawless('materials', draft.materials)];
  const given = optional.filter((field) => draft[field] !== undefined);
  const empty = [...required, ...given].flatMap((field) => gapsIn(field, draft[field]));
  const saidAlready = (gap: MissingField): boolean => unfounded.some((one) => gap.path.startsWith(one.path));
  return [...empty.filter((gap) => !saidAlready(gap)), ...withoutLimit(draft), ...unfounded];
}
