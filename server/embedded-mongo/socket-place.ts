import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Place } from './wire/listen.js';

/** A little below what Linux (108) and macOS (104) allow for a socket's path. */
const longestPath = 100;

export interface ChosenPlace { place: Place; remove(): void }

/** A unix socket in the data directory; in a private temporary one when that path is too long; TCP on Windows. */
export function choosePlace(dataDir: string, platform: NodeJS.Platform = process.platform): ChosenPlace {
  if (platform === 'win32') return { place: { tcp: true }, remove: () => undefined };
  const usual = join(dataDir, 'mongo.sock');
  if (Buffer.byteLength(usual) <= longestPath) return { place: { socketPath: usual }, remove: () => { rmSync(usual, { force: true }); } };
  const directory = mkdtempSync(join(tmpdir(), 'store-'));
  const socketPath = join(directory, 'mongo.sock');
  process.emitWarning(`The path of ${usual} is too long for a socket; the embedded store listens on ${socketPath} instead.`);
  return { place: { socketPath }, remove: () => { rmSync(directory, { recursive: true, force: true }); } };
}
