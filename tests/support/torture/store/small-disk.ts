import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A place with little room; `makeRoom` gives some back, where the place can. */
export interface SmallDisk { what: string; dataDir: string; fileLimit?: number; makeRoom?: () => void; remove(): void }

const ballast = 2 * 1024 * 1024;

/** A file system of 3.2 MB in memory, 2 MB of it taken, where this may mount one, otherwise a limit on the length of files. */
export function makeSmallDisk(folder: string): SmallDisk {
  const place = join(folder, 'small');
  mkdirSync(place, { recursive: true });
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3200k', 'tmpfs', place], { stdio: 'ignore' }).status === 0;
  if (!mounted) return { what: 'files of at most 1 MB (RLIMIT_FSIZE)', dataDir: place, fileLimit: 1024, remove: () => undefined };
  const weight = join(place, 'ballast');
  writeFileSync(weight, Buffer.alloc(ballast));
  return {
    what: 'a file system of 3.2 MB (tmpfs)',
    dataDir: join(place, 'store'),
    makeRoom: () => { rmSync(weight); },
    remove: () => { spawnSync('umount', [place], { stdio: 'ignore' }); },
  };
}
