type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const stepsOf = (path: string): string[] => path.split(/[.[\]]+/).filter((step) => step !== '');

const childOf = (node: unknown, step: string): unknown => {
  if (Array.isArray(node)) return node[Number(step)];
  return isFields(node) ? node[step] : undefined;
};

/** What stands at `materials[1].name`; undefined where there is nothing. */
export const valueAt = (whole: unknown, path: string): unknown => stepsOf(path).reduce<unknown>(childOf, whole);

function put(node: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(node)) return node.map((entry: unknown, place) => (place === Number(step) ? put(entry, rest, value) : entry));
  const record = isFields(node) ? node : {};
  const { [step]: _, ...others } = record;
  const next = put(record[step], rest, value);
  return next === undefined ? others : { ...record, [step]: next };
}

/** The whole with another value at a path; undefined takes an optional part away. */
export const withValue = <T>(whole: T, path: string, value: unknown): T => put(whole, stepsOf(path), value) as T;

/** The path itself, then all it stands in: `a[1].b` → `a[1].b`, `a[1]`, `a`. */
export function pathsUp(path: string): string[] {
  const cut = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
  return cut <= 0 ? [path] : [path, ...pathsUp(path.slice(0, cut))];
}
