/** A value with its fields in order and what is undefined left out: two that say the same are written the same. */
export function written(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (isPlain(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part));
}

/** Whether two values say the same, whatever the order of their fields. */
export function sameWritten(a: unknown, b: unknown): boolean {
  return a === b || written(a) === written(b);
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
