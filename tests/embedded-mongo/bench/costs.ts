import { actsOf, takeBack, type Act, type Sized } from './acts.js';

/** What an act costs among so many tickets; `toPing` and `toLeast` are ratios of medians measured turn about. */
export interface Cost {
  what: string;
  tickets: number;
  concurrency: number;
  p50: number;
  p99: number;
  perSecond: number;
  /** Against a ping in the same rounds. */
  toPing: number;
  /** Against the same act among the fewest tickets. */
  toLeast: number;
}

const warm = 100;
const windows = 3;
const windowMs = 400;
const atOnce = 32;

type Samples = Map<number, number[]>;
type Measure = (act: Act, into: number[]) => Promise<number>;
interface Rounds { concurrency: number; rounds: number; measure: Measure }

const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** The value below which this share of them lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

async function once(act: Act, into: number[]): Promise<number> {
  const begun = performance.now();
  await act();
  into.push(performance.now() - begun);
  return into.at(-1) ?? 0;
}

/** Runs an act from many sides for a while; returns the acts a second. */
async function crowd(act: Act, into: number[]): Promise<number> {
  const begun = performance.now();
  const before = into.length;
  await Promise.all(Array.from({ length: atOnce }, async () => {
    while (performance.now() - begun < windowMs) await once(act, into);
  }));
  return ((into.length - before) / (performance.now() - begun)) * 1000;
}

/** All acts among all numbers of tickets, alone and from many sides. Stores and pings take turns, so that a busy machine is busy for all of them. */
export async function measureCosts(stores: readonly Sized[], rounds: number): Promise<Cost[]> {
  const acts = stores.map(({ size, store }) => ({ size, acts: actsOf({ size, store }) }));
  const [least] = acts;
  const costs: Cost[] = [];
  for (const name of Object.keys(least?.acts ?? {})) {
    await warmUp(name, acts);
    for (const how of [{ concurrency: 1, rounds, measure: once }, { concurrency: atOnce, rounds: windows, measure: crowd }]) {
      costs.push(...await measureAct(name, acts, how));
    }
  }
  for (const one of stores) await takeBack(one);
  return costs;
}

async function warmUp(name: string, stores: Acts): Promise<void> {
  for (let round = 0; round < warm; round += 1) for (const { acts } of stores) await acts[name]?.();
}

type Acts = readonly { size: number; acts: Record<string, Act> }[];

async function measureAct(name: string, stores: Acts, { concurrency, rounds, measure }: Rounds): Promise<Cost[]> {
  const took: Samples = new Map();
  const pings: Samples = new Map();
  const rates: Samples = new Map();
  for (let round = 0; round < rounds; round += 1) {
    for (const { size, acts } of stores) {
      await measure(acts['ping'] ?? nothing, listIn(pings, size));
      const rate = await measure(acts[name] ?? nothing, listIn(took, size));
      listIn(rates, size).push(rate);
    }
  }
  const medianOf = (samples: Samples, size: number) => quantile(listIn(samples, size), 0.5);
  const least = medianOf(took, stores[0]?.size ?? 0);
  return stores.map(({ size }) => {
    const p50 = medianOf(took, size);
    const perSecond = concurrency === 1 ? 1000 / (listIn(took, size).reduce((sum, ms) => sum + ms, 0) / rounds) : medianOf(rates, size);
    return {
      what: name, tickets: size, concurrency, p50: rounded(p50), p99: rounded(quantile(listIn(took, size), 0.99)), perSecond: Math.round(perSecond),
      toPing: rounded(p50 / medianOf(pings, size)), toLeast: rounded(p50 / least),
    };
  });
}

const nothing: Act = () => Promise.resolve();

function listIn(samples: Samples, size: number): number[] {
  const list = samples.get(size) ?? [];
  samples.set(size, list);
  return list;
}
