import { readFileSync } from 'node:fs';

/** Time this thread has worked, ms, as Linux keeps it; elsewhere the clock has to do. */
export function threadWorkMs(): number {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return performance.now();
  }
}
