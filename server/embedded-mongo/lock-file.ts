import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface LockFile {
  /** Writes the URI others are told to connect to. */
  publish(uri: string): void;
  release(): void;
}

interface Holder { pid: number; started: string; uri: string }

const fileName = 'store.lock';

/** Takes the directory for this process; throws with the holder's pid and URI when a living process has it. */
export function acquireLock(dataDir: string): LockFile {
  const path = join(dataDir, fileName);
  const me: Holder = { pid: process.pid, started: startOf(process.pid), uri: '' };
  if (!claim(path, me)) {
    setAsideStale(path, dataDir);
    if (!claim(path, me)) throw new Error(inUse(dataDir, readHolder(path)));
  }
  return {
    publish: (uri) => {
      writeFileSync(`${path}.${process.pid}`, JSON.stringify({ ...me, uri }), { mode: 0o600 });
      renameSync(`${path}.${process.pid}`, path);
    },
    release: () => { rmSync(path, { force: true }); },
  };
}

/** The URI of the living process that has the directory; undefined when none has, empty while it starts. */
export function uriOfHolder(dataDir: string): string | undefined {
  const holder = readHolder(join(dataDir, fileName));
  return holder && isAlive(holder) ? holder.uri : undefined;
}

/** Creates the lock complete or not at all: a link cannot be seen half written. */
function claim(path: string, holder: Holder): boolean {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(holder), { mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Moves a dead holder's lock away; puts it back when a living process took the directory in between. */
function setAsideStale(path: string, dataDir: string): void {
  const holder = readHolder(path);
  if (holder && isAlive(holder)) throw new Error(inUse(dataDir, holder));
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const moved = readHolder(aside);
  if (moved && isAlive(moved)) linkSync(aside, path);
  rmSync(aside, { force: true });
}

function readHolder(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/** A process counts as the holder only if it also began when the holder did: pids are used again. */
function isAlive({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return startOf(pid) === started;
}

/** When a process began, in the kernel's ticks; empty where the system does not tell. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function inUse(dataDir: string, holder: Holder | undefined): string {
  if (!holder) return `The data directory ${dataDir} is in use by another process.`;
  const where = holder.uri === '' ? 'It is still starting.' : `Connect to it instead: MONGODB_URI=${holder.uri}`;
  return `The data directory ${dataDir} is in use by process ${holder.pid}. ${where}`;
}
