import type { Found } from './store.js';

export interface Verdict { target: string; is: number; most?: number; least?: number; holds: boolean }

const toPing: Record<string, number> = { findById: 2, 'page of 20': 2.5 };
const growth = 1.5;
const besideScanMs = 40;
const gigabytes = 1.5;
const reopenMs = 1000;
const heap = 150;
const besideASingleQueue = 1.5;

/** What was found against what is to hold, among the most tickets that were measured. */
export function verdicts({ costs, mixed, felt, reopened, gigabytesAMillion, heapMb }: Found): Verdict[] {
  const tickets = reopened.tickets;
  const alone = costs.filter((cost) => cost.concurrency === 1 && cost.tickets === tickets);
  const scan = felt.find(({ what }) => what.endsWith('full scan'));
  const beside = mixed.find(({ what }) => what.endsWith('beside'));
  return [
    ...alone.filter(({ what }) => what in toPing).map(({ what, toPing: is }) => atMost(`${what}, p50 against a ping`, is, toPing[what] ?? 0)),
    ...alone.map(({ what, toLeast }) => atMost(`${what} among ${tickets} against the fewest, p50`, toLeast, growth)),
    atMost('findById beside a full scan, p99 ms', scan?.p99 ?? 0, besideScanMs),
    atMost('gigabytes for a million tickets', gigabytesAMillion, gigabytes),
    atMost('reopened after kill -9, ms', reopened.opened, reopenMs),
    atMost('heap of the store, MB', heapMb, heap),
    { target: 'mixed load against one call at a time', is: beside?.ratio ?? 0, least: besideASingleQueue, holds: (beside?.ratio ?? 0) >= besideASingleQueue },
  ];
}

function atMost(target: string, is: number, most: number): Verdict {
  return { target, is, most, holds: is <= most };
}
