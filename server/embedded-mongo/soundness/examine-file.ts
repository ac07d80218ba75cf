import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Progress } from './progress.js';

type Line = Progress | { sound: Progress } | { fault: string };

/** What to tell somebody whose store's file cannot be used. */
export function damaged(path: string, fault = 'it is cut short or was overwritten'): string {
  return `${path} is damaged: ${fault}. Nothing was changed. Put a backup in its place with: npm run restore -- <backup file>`;
}

function command(path: string): readonly [string, string[]] {
  const fromSource = import.meta.url.endsWith('.ts');
  const program = fileURLToPath(new URL(fromSource ? './examiner.ts' : './examiner.js', import.meta.url));
  return [process.execPath, [...(fromSource ? ['--import', import.meta.resolve('tsx')] : []), program, path]];
}

/** Whether the whole file can be read and its indexes fit; waits for the answer. */
export function isSound(path: string): boolean {
  const { stdout } = spawnSync(...command(path), { encoding: 'utf8', maxBuffer: Infinity, stdio: ['ignore', 'pipe', 'ignore'] });
  return stdout.trimEnd().split('\n').at(-1)?.startsWith('{"sound"') === true;
}

/** Reads the whole file in a process of its own; resolves with its number of documents, rejects with what is wrong. */
export async function examineFile(path: string, tell: (progress: Progress) => void): Promise<number> {
  const [program, args] = command(path);
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  let last: Line | undefined;
  for await (const text of createInterface({ input: child.stdout })) {
    last = JSON.parse(text) as Line;
    if ('of' in last) tell(last);
  }
  if (last && 'sound' in last) return last.sound.of;
  throw new Error(damaged(path, last && 'fault' in last ? last.fault : undefined));
}
