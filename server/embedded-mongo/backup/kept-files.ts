import type { Environment } from '../store/environment.js';

/* Small files that belong to the data, such as the desk's secret, travel inside a backup's catalog. */

const prefix = 'kept:';

/** Puts files into a backup under their names. */
export async function keepFiles({ root, catalog }: Environment, files: ReadonlyMap<string, Buffer>): Promise<void> {
  root.transactionSync(() => { for (const [name, bytes] of files) catalog.putSync(prefix + name, bytes); });
  await root.flushed;
}

/** The files in a backup. */
export function keptFiles({ catalog }: Environment): Map<string, Buffer> {
  const range = catalog.getRange({ start: prefix, end: `${prefix}\uffff` });
  return new Map(Array.from(range, ({ key, value }) => [key.slice(prefix.length), Buffer.from(value)]));
}

/** Takes the files out again: a store in use has none. */
export async function dropFiles({ root, catalog }: Environment, names: Iterable<string>): Promise<void> {
  root.transactionSync(() => { for (const name of names) catalog.removeSync(prefix + name); });
  await root.flushed;
}
