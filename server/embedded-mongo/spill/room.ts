import { refuse } from '../errors.js';
import { SpillFile } from './spill-file.js';

/** What one stage may hold: so many bytes of memory, and a file for the rest where that is allowed. */
export interface Room { memory: number; openFile: ((what: string) => SpillFile) }

const megabyte = 1024 * 1024;
/** Memory of a sort, a group or a list that is gathered, bytes. */
export const stageMemory = 16 * megabyte;
/** What cannot be put aside, as a single group's list, may take so many bytes; MongoDB's own limit. */
export const largestHeld = 100 * megabyte;

/** A stage's room in a store's directory; `allowDiskUse: false` leaves it memory only, and code 292 when that is used up. */
export function roomIn(directory: string, allowDiskUse: unknown): Room {
  return { memory: stageMemory, openFile: allowDiskUse === false ? refuseFile : () => new SpillFile(directory) };
}

function refuseFile(what: string): never {
  return refuse('QueryExceededMemoryLimitNoDiskUseAllowed', `${what} exceeded memory limit of ${stageMemory} bytes, but did not opt in to external sorting. Pass allowDiskUse:true to opt in, or add an index.`);
}

/** Room for what is known to be little: refused beyond the memory. */
export const memoryOnly: Room = { memory: stageMemory, openFile: refuseFile };
