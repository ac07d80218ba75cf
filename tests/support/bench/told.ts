import { setTimeout as pause } from 'node:timers/promises';
import type { StoreConnection } from '../../../server/adapters/store/connect.js';
import { modelsOf } from '../../../server/adapters/store/models.js';
import { noOf } from './due-tickets.js';

interface Range {
  store: StoreConnection;
  firstIndex: number;
  due: number;
}

const acceptance = 'accept';
const lookEveryMs = 250;

interface Past {
  history: { type: string; step?: string }[];
}

/** How many tickets have no line of their acceptance passed, and how many have more than one. */
export async function firingsOf({ store, firstIndex, due }: Range): Promise<{ missed: number; doubled: number }> {
  const { tickets } = modelsOf(store.connection);
  const range = { _id: { $gte: noOf(firstIndex), $lt: noOf(firstIndex + due) } };
  const counts = { missed: 0, doubled: 0 };
  for await (const { history } of tickets.find(range, { history: 1 }).lean<Past>().cursor()) {
    const times = history.filter(({ type, step }) => type === 'deadline_passed' && step === acceptance).length;
    if (times === 0) counts.missed += 1;
    if (times > 1) counts.doubled += 1;
  }
  return counts;
}

/** Waits until no ticket owes anybody word; false when that takes too long. */
export async function allHeard({ store }: Pick<Range, 'store'>, withinMs: number): Promise<boolean> {
  const { tickets } = modelsOf(store.connection);
  const until = Date.now() + withinMs;
  while (Date.now() < until) {
    if ((await tickets.findOne({ 'outbox.at': { $gte: 0 } }, { _id: 1 }).lean()) === null) return true;
    await pause(lookEveryMs);
  }
  return false;
}

/** How many of these tickets some colleague was not told of, or told of twice; all are told of one in the same way. */
export async function untoldOf({ store, firstIndex, due }: Range): Promise<number> {
  const { notices } = modelsOf(store.connection);
  const told = new Map<string, string[]>();
  for await (const { ticketNo, staffId } of notices.find({ ticketNo: { $gte: noOf(firstIndex), $lt: noOf(firstIndex + due) } }, { ticketNo: 1, staffId: 1 }).lean<{ ticketNo: string; staffId: string }>().cursor()) {
    told.set(ticketNo, [...(told.get(ticketNo) ?? []), staffId]);
  }
  const everybody = [...new Set([...told.values()].flat())];
  const whole = [...told.values()].filter((staff) => staff.length === everybody.length && new Set(staff).size === everybody.length);
  return due - (everybody.length === 0 ? 0 : whole.length);
}
