import { readFileSync, renameSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { acquireLock, uriOfHolder } from '../lock-file.js';
import { openEnvironment, openFile, removeFile, storeFile } from '../store/environment.js';
import { healthOf } from '../soundness/file-health.js';
import { askStore } from './ask-store.js';
import type { Progress } from '../soundness/progress.js';
import { examineFile } from '../soundness/examine-file.js';
import { keepFiles } from './kept-files.js';

export interface Backup {
  /** The directory of the store. */
  dataDir: string;
  file: string;
  /** Small files outside the store that belong to the data. */
  beside: readonly string[];
  tell: (stage: Stage) => void;
}

export type Stage = { copied: number } | { examined: Progress };

const lookMs = 500;

/** Copies a store, in use or not, into one file; the file appears only once all of it was read back. Resolves with its number of documents. */
export async function backUp({ dataDir, file, beside, tell }: Backup): Promise<number> {
  const target = resolve(file);
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.mdb`);
  if (healthOf(storeFile(dataDir)) === 'new') throw new Error(`There is no store in ${dataDir}. DATA_DIR names the desk's data directory.`);
  try {
    await whileGrowing(draft, copyTo(draft, dataDir), tell);
    const documents = await examineFile(draft, (examined) => { tell({ examined }); });
    await seal(draft, beside);
    renameSync(draft, target);
    return documents;
  } finally {
    removeFile(draft);
  }
}

/** A store in use copies itself; one at rest is held meanwhile, so that no desk starts on it. */
async function copyTo(draft: string, dataDir: string): Promise<void> {
  const uri = uriOfHolder(dataDir);
  if (uri === '') throw new Error('The desk is still starting; try again when it is up.');
  if (uri !== undefined) {
    await askStore(uri, { copyStore: draft });
    return;
  }
  const lock = acquireLock(dataDir);
  const environment = await openEnvironment(dataDir);
  try {
    await environment.root.backup(draft, true);
  } finally {
    await environment.root.close();
    lock.release();
  }
}

async function whileGrowing(draft: string, copying: Promise<void>, tell: Backup['tell']): Promise<void> {
  const timer = setInterval(() => { tell({ copied: statSync(draft, { throwIfNoEntry: false })?.size ?? 0 }); }, lookMs);
  try {
    await copying;
  } finally {
    clearInterval(timer);
  }
}

async function seal(draft: string, beside: readonly string[]): Promise<void> {
  const environment = openFile(draft);
  await keepFiles(environment, new Map(beside.map((path) => [basename(path), readFileSync(path)])));
  await environment.root.close();
}
