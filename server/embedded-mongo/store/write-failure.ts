import { statfsSync } from 'node:fs';
import { Fault } from '../errors.js';

/** Error numbers of a place that is full: no space, file too large, quota, and LMDB's own. */
const full = new Set([28, 27, 122, -30_792]);
const leastFree = 1024 * 1024;

/** What clients are told when a commit could not be written; nothing of it was kept. */
export function writeFailure(error: unknown, directory: string): Fault {
  if (error instanceof Fault) return error;
  if (full.has(numberOf(error)) || isFull(directory)) return new Fault('OutOfDiskSpace', `There is no room left for ${directory}: nothing of this write was kept. Writes go on once there is room.`);
  return new Fault('FileStreamFailed', `${directory} could not be written to disk (${reasonOf(error)}): nothing of this write was kept.`);
}

/** What clients are told when LMDB gave the file up: it neither writes nor reads reliably until it is opened again. */
export function fileGivenUp(error: unknown, directory: string): Fault {
  return new Fault('FileStreamFailed', `The store in ${directory} stopped: its disk failed in the middle of a write (${reasonOf(error)}). What was acknowledged is kept. Check the disk, then start the program again.`);
}

function numberOf(error: unknown): number {
  return error instanceof Error && 'code' in error && typeof error.code === 'number' ? error.code : 0;
}

/** LMDB appends where it was in the file. */
function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split(':')[0] ?? '';
}

/** A write that was cut short for want of room is an input/output error to LMDB. */
function isFull(directory: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(directory);
    return bavail * bsize < leastFree;
  } catch {
    return false;
  }
}
