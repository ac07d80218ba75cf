import { existsSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { refuse } from '../errors.js';
import type { Doc } from '../values.js';
import type { Call, Command } from './context.js';

/** Writes the committed state of the moment into a file, compacted, while everything else goes on. */
async function copyStore({ engine, command, name }: Call): Promise<Doc> {
  const to = String(command[name]);
  if (!isAbsolute(to)) refuse('BadValue', 'copyStore needs the whole path of the new file');
  if (existsSync(to)) refuse('BadValue', `${to} exists already`);
  await engine.environment.root.backup(to, true);
  return { copied: to };
}

/** The store's own command behind `npm run backup`; MongoDB has no such thing. */
export const copyCommands: Record<string, Command> = { copyStore: { fields: [], run: copyStore } };
