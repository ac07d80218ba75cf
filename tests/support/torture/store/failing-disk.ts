import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What fails: writing pages, flushing them, or writing the file's header that makes them count; with its errno. */
export type Order = 'nothing' | 'write 28' | 'flush 5' | 'header 5';

export interface FailingDisk { environment: Record<string, string>; order(order: Order): void }

const source = fileURLToPath(new URL('./failing-disk.c', import.meta.url));
const compiler = ['gcc', 'cc', 'clang'].find((name) => spawnSync('which', [name], { stdio: 'ignore' }).status === 0);

/** Why no failing disk can be had here; undefined when it can. */
export const whyNotFailing = process.platform !== 'linux' ? 'calls can be intercepted on Linux only' : compiler === undefined ? 'there is no C compiler' : undefined;

/** A layer below a store's process that makes its disk fail when ordered to; its files go into the folder. */
export function makeFailingDisk(folder: string): FailingDisk {
  const library = join(folder, 'failing-disk.so');
  const orders = join(folder, 'orders');
  const { status, stderr } = spawnSync(compiler ?? 'gcc', ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the failing disk does not compile: ${stderr}`);
  const order = (text: Order) => { writeFileSync(orders, text); };
  order('nothing');
  return { order, environment: { LD_PRELOAD: library, FAILING_DISK: orders } };
}
