import { chmodSync, copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { acquireLock } from '../lock-file.js';
import { draftName } from '../store/drafts.js';
import { openFile, removeFile, storeFile } from '../store/environment.js';
import type { Progress } from '../soundness/progress.js';
import { examineFile } from '../soundness/examine-file.js';
import { dropFiles, keptFiles } from './kept-files.js';

export interface Restore {
  file: string;
  /** The directory of the store. */
  dataDir: string;
  /** Where the small files of the backup go back to. */
  besideDir: string;
  /** Marks what was there before, e.g. a date. */
  mark: string;
  tell: (examined: Progress) => void;
}

export interface Restored {
  documents: number;
  /** What was there before, under its new names. */
  setAside: string[];
}

/**
 * Puts a backup in the place of a store at rest; what was there before stays beside it under another name.
 * There is a whole store at every moment: either the one before or the one restored. Throws while a desk runs on it.
 */
export async function restore({ file, dataDir, besideDir, mark, tell }: Restore): Promise<Restored> {
  const source = resolve(file);
  if (!existsSync(source)) throw new Error(`There is no file ${source}.`);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const lock = acquireLock(dataDir);
  const draft = join(dataDir, draftName('restoring', '.mdb'));
  try {
    copyFileSync(source, draft);
    chmodSync(draft, 0o600);
    const documents = await examineFile(draft, tell);
    const kept = await unpack(draft);
    const setAside = [...kept].flatMap(([name, bytes]) => replace(join(besideDir, name), mark, (path) => { writeFileSync(path, bytes, { mode: 0o600, flush: true }); }));
    setAside.push(...replace(storeFile(dataDir), mark, (path) => { renameSync(draft, path); }));
    rmSync(`${storeFile(dataDir)}-lock`, { force: true });
    return { documents, setAside };
  } finally {
    removeFile(draft);
    lock.release();
  }
}

async function unpack(draft: string): Promise<Map<string, Buffer>> {
  const environment = openFile(draft);
  const kept = keptFiles(environment);
  await dropFiles(environment, kept.keys());
  await environment.root.close();
  return kept;
}

/** Puts a new file in the place of an old one in one step; the old one keeps a second name. */
function replace(path: string, mark: string, write: (draft: string) => void): string[] {
  const aside = `${path}.before-${mark}`;
  const existed = existsSync(path);
  if (existed) linkSync(path, aside);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  write(`${path}.new`);
  renameSync(`${path}.new`, path);
  return existed ? [aside] : [];
}
