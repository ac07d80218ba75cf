import type { Duty, DutyChange, DutyDraft } from '../../../../server/contract/directory.js';

export const keyOf = ({ topic, area }: Pick<Duty, 'topic' | 'area'>): string => `${topic}|${area ?? ''}`;

/** The draft with one line put in the place of another, or added; the order of topics is the page's affair. */
export function withDuty(draft: DutyDraft, line: Duty, old: Duty | null): DutyDraft {
  if (old === null) return { entries: [...draft.entries, line] };
  return { entries: draft.entries.map((one) => (keyOf(one) === keyOf(old) ? line : one)) };
}

export const withoutDuty = (draft: DutyDraft, line: Duty): DutyDraft => ({ entries: draft.entries.filter((one) => keyOf(one) !== keyOf(line)) });

const written = (line: Duty | undefined): string => JSON.stringify(line ?? null);

/** What differs between two directories, line by line. */
export function changesOf(before: DutyDraft, after: DutyDraft): DutyChange[] {
  const [old, now] = [before, after].map(({ entries }) => new Map(entries.map((line) => [keyOf(line), line])));
  const keys = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])];
  return keys.filter((key) => written(old?.get(key)) !== written(now?.get(key))).map((key) => ({ before: old?.get(key) ?? null, after: now?.get(key) ?? null }));
}

/** The changes of a draft over its base, made again over another base. */
export function rebasedDuties(base: DutyDraft, draft: DutyDraft, onto: DutyDraft): DutyDraft {
  const changes = changesOf(base, draft);
  const touched = new Set(changes.flatMap(({ before, after }) => [before, after].flatMap((line) => (line ? [keyOf(line)] : []))));
  return { entries: [...onto.entries.filter((line) => !touched.has(keyOf(line))), ...changes.flatMap(({ after }) => (after ? [after] : []))] };
}
