import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EJSON } from 'bson';

export type Fields = Record<string, unknown>;

/** One collection of an archive: `sha256` is over its lines, in the order of `_id`. */
export interface ArchivedCollection {
  readonly name: string;
  readonly documents: number;
  readonly sha256: string;
  readonly indexes: readonly Fields[];
}

/** What a folder of exported collections holds; a collection is listed once its file is complete. */
export interface Manifest {
  readonly format: 1;
  readonly collections: readonly ArchivedCollection[];
}

const manifestFile = 'manifest.json';

/** The manifest of a folder; an empty one where there is none yet. Throws on a format this version does not read. */
export function readManifest(folder: string): Manifest {
  const path = join(folder, manifestFile);
  if (!existsSync(path)) return { format: 1, collections: [] };
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Omit<Manifest, 'format'> & { format: number };
  if (manifest.format !== 1) throw new Error(`${path} has format ${manifest.format}; this version reads format 1.`);
  return { ...manifest, format: 1 };
}

/** Puts a manifest in its place whole. */
export function writeManifest(folder: string, manifest: Manifest): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeWhole(join(folder, manifestFile), JSON.stringify(manifest, null, 2));
}

/** Writes aside and renames: a crash leaves the old file or the new one. */
export function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.new`, text, { mode: 0o600, flush: true });
  renameSync(`${path}.new`, path);
}

/** Where the documents of a collection lie, a line each. */
export const linesOf = (folder: string, name: string): string => join(folder, `${name}.ndjson`);

/** The lines of a file that have their end, one after the other. */
export async function* linesIn(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const text of createReadStream(path, 'utf8') as AsyncIterable<string>) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}

/** A document as one line of canonical extended JSON, which keeps every number type. */
export const toLine = (document: Fields): string => `${EJSON.stringify(document, { relaxed: false })}\n`;

/** The document of a line. */
export const fromLine = (line: string): Fields => EJSON.parse(line, { relaxed: false }) as Fields;

/** Counts lines and sums them up. */
export class Tally {
  readonly #hash = createHash('sha256');
  documents = 0;

  add(line: string): void {
    this.#hash.update(line);
    this.documents += 1;
  }

  /** Ends the sum. */
  sha256(): string {
    return this.#hash.digest('hex');
  }
}
