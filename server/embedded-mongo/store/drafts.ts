import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/* Files beside the store that mean nothing once whoever wrote them is gone. */

const prefixes = { spilled: 'spilled-', compacting: 'compacting.', restoring: 'restoring.' };

/** The name of a draft of this process in a store's directory. */
export function draftName(what: keyof typeof prefixes, ending: string): string {
  return `${prefixes[what]}${process.pid}${ending}`;
}

/** Removes what killed processes left; call only with the directory's lock. */
export function sweepDrafts(directory: string): void {
  const isDraft = (name: string) => Object.values(prefixes).some((prefix) => name.startsWith(prefix));
  for (const name of readdirSync(directory)) if (isDraft(name)) rmSync(join(directory, name), { force: true });
}
