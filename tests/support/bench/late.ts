/** How late things were, ms. */
export interface Lateness {
  n: number;
  p50: number;
  p99: number;
  most: number;
}

export function latenessOf(delays: readonly number[]): Lateness {
  const sorted = [...delays].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { n: sorted.length, p50: at(0.5), p99: at(0.99), most: sorted.at(-1) ?? 0 };
}

export const wordLateness = ({ n, p50, p99, most }: Lateness): string => `${n} fired, late by p50 ${p50} ms, p99 ${p99} ms, at most ${most} ms`;
