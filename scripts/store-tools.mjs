import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the embedded store is, and what belongs to it; leaves with a word when the desk uses a MongoDB server. */
export function embeddedPlaces(instead) {
  if (process.env.MONGODB_URI) fail(`MONGODB_URI is set: this desk keeps its data on a MongoDB server. Use ${instead} there.`);
  const data = resolve(process.env.DATA_DIR ?? 'data');
  return { dataDir: join(data, 'store'), beside: [join(data, 'secret')].filter((path) => existsSync(path)) };
}

/** One line that is written over on a terminal, and told now and then elsewhere. */
export function overwriting() {
  const { isTTY } = process.stdout;
  return (text) => {
    if (isTTY) process.stdout.write(`\r\u001B[K${text}`);
    else if (text.endsWith('\n')) process.stdout.write(text);
  };
}

export const megabytes = (bytes) => `${(bytes / 1_048_576).toFixed(1)} MB`;

/** Says what is wrong in one line and leaves. */
export function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
