import type { GuideContent } from './guide-content.js';
import { sameWritten } from './same-written.js';

/** One difference between two guides. `path` is where it stands in the later one, or stood in the earlier when it is gone. */
export interface GuideChange {
  readonly path: string;
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  readonly before: unknown;
  readonly after: unknown;
}
type Fields = Readonly<Record<string, unknown>>;

/** What a list's entry is known by: the same entry with other words is changed, not gone and come. */
const keys: Readonly<Record<string, (entry: Fields) => string>> = {
  legalBases: ({ title, clause }) => zhOf(title) + zhOf(clause),
  conditions: ({ text }) => zhOf(text),
  materials: ({ name }) => zhOf(name),
  samples: ({ name }) => zhOf(name),
  steps: ({ name }) => zhOf(name),
  fees: ({ standard }) => zhOf(standard),
  faqs: ({ question }) => zhOf(question),
  offices: ({ name }) => zhOf(name),
  forms: ({ name }) => zhOf(name),
  specialSteps: ({ name }) => zhOf(name),
};
/** In these the order means something. */
const ordered: ReadonlySet<string> = new Set(['steps']);

/** Every difference, in the order of the fields; a text in two languages is one value. */
export function guideChanges(before: GuideContent, after: GuideContent): GuideChange[] {
  return fieldChanges('', before, after);
}

function fieldChanges(path: string, before: Fields, after: Fields): GuideChange[] {
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return names.flatMap((name) => changes(path === '' ? name : `${path}.${name}`, before[name], after[name]));
}

function changes(path: string, before: unknown, after: unknown): GuideChange[] {
  if (sameWritten(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return listChanges(path, before, after);
  if (isFields(before) && isFields(after) && !isText(before) && !isLimit(before)) return fieldChanges(path, before, after);
  return [{ path, kind: kindOf(before, after), before, after }];
}

function kindOf(before: unknown, after: unknown): GuideChange['kind'] {
  if (before === undefined) return 'added';
  return after === undefined ? 'removed' : 'changed';
}

interface Entry {
  value: unknown;
  place: number;
  key: string;
}

function listChanges(path: string, before: readonly unknown[], after: readonly unknown[]): GuideChange[] {
  const name = path.split('.').at(-1) ?? path;
  const [old, now] = [entriesOf(name, before), entriesOf(name, after)];
  const pairs = paired(old, now);
  const gone = old.filter((entry) => !pairs.has(entry.place));
  const removed = gone.map(({ value, place }): GuideChange => ({ path: `${path}[${place}]`, kind: 'removed', before: value, after: undefined }));
  const rest = now.flatMap((entry) => entryChanges(path, entry, old.find(({ place }) => pairs.get(place) === entry.place)));
  return [...rest, ...removed, ...(ordered.has(name) ? moves(path, old, pairs) : [])];
}

function entryChanges(path: string, { value, place }: Entry, old: Entry | undefined): GuideChange[] {
  if (!old) return [{ path: `${path}[${place}]`, kind: 'added', before: undefined, after: value }];
  return changes(`${path}[${place}]`, old.value, value);
}

/** Places of old entries with those of the new ones they are: the same in every word first, then of the same name, then at the same place. */
function paired(old: readonly Entry[], now: readonly Entry[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const rules: readonly ((a: Entry, b: Entry) => boolean)[] = [(a, b) => sameWritten(a.value, b.value), (a, b) => a.key !== '' && a.key === b.key, (a, b) => a.place === b.place && closeTo(a, b)];
  for (const fits of rules)
    for (const one of old.filter(({ place }) => !pairs.has(place))) {
      const found = now.find((other) => !taken.has(other.place) && fits(one, other));
      if (!found) continue;
      pairs.set(one.place, found.place);
      taken.add(found.place);
    }
  return pairs;
}

/** Renamed, but the rest of it is as it was. */
function closeTo({ value: a }: Entry, { value: b }: Entry): boolean {
  if (!isFields(a) || !isFields(b) || isText(a)) return false;
  const names = Object.keys(a);
  return names.filter((name) => sameWritten(a[name], b[name])).length * 2 >= names.length;
}

/** Entries that stayed and now stand before one they stood after. */
function moves(path: string, old: readonly Entry[], pairs: ReadonlyMap<number, number>): GuideChange[] {
  const stayed = old.flatMap((entry) => {
    const to = pairs.get(entry.place);
    return to === undefined ? [] : [{ entry, to }];
  });
  const moved = stayed.filter(({ to }, index) => stayed.slice(0, index).some((earlier) => earlier.to > to));
  return moved.map(({ entry, to }) => ({ path: `${path}[${to}]`, kind: 'moved' as const, before: entry.place + 1, after: to + 1 }));
}

function entriesOf(name: string, values: readonly unknown[]): Entry[] {
  const keyOf = keys[name];
  return values.map((value, place) => ({ value, place, key: keyOf && isFields(value) ? keyOf(value) : '' }));
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: Fields): boolean => 'zh' in value && 'en' in value;
/** So many days of a kind are one value. */
const isLimit = (value: Fields): boolean => 'n' in value && 'unit' in value;
const zhOf = (value: unknown): string => (isFields(value) && typeof value['zh'] === 'string' ? value['zh'] : '');

/** The fields that differ, each once, in their order. */
export function changedFields(before: GuideContent, after: GuideContent): string[] {
  return [...new Set(guideChanges(before, after).map(({ path }) => /^\w+/.exec(path)?.[0] ?? path))];
}
