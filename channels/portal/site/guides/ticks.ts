import { useEffect, useState } from 'preact/hooks';
import { readShelf, writeShelf } from '../shelf.js';

const shelfKey = 'site.guide-ticks';
/** Guides whose ticks a device keeps; the one ticked longest ago goes first. */
const mostGuides = 20;

type Kept = Readonly<Record<string, readonly number[]>>;

function keptTicks(): Kept {
  const kept = readShelf(localStorage, shelfKey);
  return typeof kept === 'object' && kept !== null ? (kept as Kept) : {};
}

/** What a device keeps after a change; nothing ticked is nothing kept. */
export function withTicks(kept: Kept, key: string, ticks: readonly number[]): Kept {
  const others = Object.entries(kept).filter(([name]) => name !== key);
  return Object.fromEntries([...others, ...(ticks.length === 0 ? [] : [[key, ticks] as const])].slice(-mostGuides));
}

/** Which documents of a guide's version are ready; kept on this device only. */
export function useTicks({ itemCode, version }: { itemCode: string; version: number }) {
  const key = `${itemCode}@${version}`;
  const [ticks, set] = useState<readonly number[]>([]);
  useEffect(() => set(keptTicks()[key] ?? []), [key]);
  const change = (next: readonly number[]): void => {
    set(next);
    writeShelf(localStorage, shelfKey, withTicks(keptTicks(), key, next));
  };
  const toggle = (at: number): void => change(ticks.includes(at) ? ticks.filter((one) => one !== at) : [...ticks, at]);
  return { ticks, toggle, clear: () => change([]) };
}
